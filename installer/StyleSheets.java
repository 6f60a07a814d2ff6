import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.css.Stylesheet;
import sun.misc.Unsafe;

/// Puts the binary form of every style sheet that the window uses beside it in its jar, where JavaFX
/// looks first: a start reads it and parses nothing.
///
///     java -cp JAVAFX installer/StyleSheets.java TIME JAR…
///
/// TIME is what the new entries carry, so that two builds are the same. Done twice it is as done once.
/// For the same end Java is called with one hash for all objects (`-XX:hashCode=2`), since by their
/// hashes style classes are written, and without compiling the walk through sets, which is changed here.
final class StyleSheets {

    /// Those of the window, and of the controls of others in it.
    private static final String USED =
            "/org/crossread/ui/.*\\.css|.*/(segmentedbutton|customtextfield|statusbar)\\.css";

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        walkInOneOrder();
        var time = FileTime.from(Instant.parse(arguments[0]));
        for (String jar : List.of(arguments).subList(1, arguments.length)) {
            // Stored as it is: a packed entry costs the start more than its bytes.
            try (var files = FileSystems.newFileSystem(Path.of(jar), Map.of("noCompression", "true"))) {
                for (Path sheet : sheets(files)) {
                    Path binary = sheet.resolveSibling(name(sheet).replaceFirst("css$", "bss"));
                    Files.write(binary, binary(sheet));
                    Files.getFileAttributeView(binary, BasicFileAttributeView.class)
                            .setTimes(time, time, time);
                }
            }
        }
    }

    /// Java walks through a set that cannot be changed from a place and in a direction that each process
    /// draws by chance, and the form shows which. Here both are given, so that every build has the same;
    /// a Java that draws them otherwise is told, and the form is as good.
    @SuppressWarnings("removal")
    private static void walkInOneOrder() {
        try {
            Class<?> sets = Class.forName("java.util.ImmutableCollections");
            Field access = Unsafe.class.getDeclaredField("theUnsafe");
            access.setAccessible(true);
            Unsafe memory = (Unsafe) access.get(null);
            Field place = sets.getDeclaredField("SALT32L");
            Field direction = sets.getDeclaredField("REVERSE");
            memory.putLong(memory.staticFieldBase(place), memory.staticFieldOffset(place), 0);
            memory.putBoolean(
                    memory.staticFieldBase(direction), memory.staticFieldOffset(direction), true);
        } catch (ReflectiveOperationException | UnsupportedOperationException other) {
            System.err.println("Two builds with this Java may have other style sheets: " + other);
        }
    }

    private static List<Path> sheets(FileSystem jar) throws IOException {
        try (var all = Files.walk(jar.getPath("/"))) {
            return all.filter(file -> file.toString().matches(USED))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// The form holds the address that a sheet was read from where anything in it has one relative to
    /// that; it is put right when the form is read. A temporary file's would differ with each build.
    private static byte[] named(byte[] form, String address, String name) throws IOException {
        String bytes = new String(form, StandardCharsets.ISO_8859_1);
        return bytes.replace(written(address), written(name)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// As the form holds a text: its length, then its characters.
    private static String written(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(text);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] binary(Path sheet) throws IOException {
        Path text = Files.createTempFile("sheet", ".css");
        Path binary = Files.createTempFile("sheet", ".bss");
        try {
            Files.write(text, Files.readAllBytes(sheet));
            Stylesheet.convertToBinary(text.toFile(), binary.toFile());
            return named(Files.readAllBytes(binary), text.toUri().toURL().toString(), name(sheet));
        } finally {
            Files.delete(text);
            Files.delete(binary);
        }
    }
}
