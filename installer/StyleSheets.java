import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.css.Stylesheet;

/// Puts the binary form of every style sheet of JavaFX beside it in its jar, where JavaFX looks first: a start
/// reads it and parses nothing.
///
///     java -cp JAVAFX installer/StyleSheets.java TIME JAR…
///
/// TIME is what the new entries carry, so that two builds are the same. Done twice it is as done once.
final class StyleSheets {

    /// Style sheets that are written into web pages.
    private static final String OF_WEB_PAGES = "/org/crossread/export";

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        var time = FileTime.from(Instant.parse(arguments[0]));
        for (String jar : List.of(arguments).subList(1, arguments.length)) {
            // Stored as it is: a packed entry costs the start more than its bytes.
            try (var files = FileSystems.newFileSystem(Path.of(jar), Map.of("noCompression", "true"))) {
                for (Path sheet : sheets(files)) {
                    Path binary = sheet.resolveSibling(name(sheet).replaceFirst("css$", "bss"));
                    Files.write(binary, binary(sheet));
                    Files.setLastModifiedTime(binary, time);
                }
            }
        }
    }

    private static List<Path> sheets(FileSystem jar) throws IOException {
        try (var all = Files.walk(jar.getPath("/"))) {
            return all.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.startsWith(OF_WEB_PAGES))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] binary(Path sheet) throws IOException {
        Path text = Files.createTempFile("sheet", ".css");
        Path binary = Files.createTempFile("sheet", ".bss");
        try {
            Files.write(text, Files.readAllBytes(sheet));
            Stylesheet.convertToBinary(text.toFile(), binary.toFile());
            return Files.readAllBytes(binary);
        } finally {
            Files.delete(text);
            Files.delete(binary);
        }
    }
}
