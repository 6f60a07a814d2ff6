import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Gathers the licence of everything that a program image carries:
///
///     java installer/Licences.java IMAGE PROJECT
///
/// Takes from each jar the licences and notices it holds, and from `installer/licences` those of the
/// libraries whose jars hold none (`NAME.txt` for every jar that begins with `NAME`); four are under
/// the same Apache licence as the program. JavaFX is under that of the runtime, which keeps its own
/// under `runtime/legal`. Ends with an error when a jar has no licence at all: nobody
/// may pass on what nobody is allowed to.
final class Licences {

    private static final List<String> APACHE =
            List.of("java-diff-utils", "jspecify", "picocli", "rtfparserkit");

    private Licences() {}

    public static void main(String[] arguments) throws IOException {
        Path image = Path.of(arguments[0]);
        Path project = Path.of(arguments[1]);
        Path target = Files.createDirectories(image.resolve("share/doc/crossread/licences"));
        List<String> without = new ArrayList<>();
        for (Path jar : jars(image.resolve("lib"))) {
            String name = jar.getFileName().toString().replace(".jar", "");
            if (!takeFromJar(jar, target.resolve(name)) & !takeFromProject(name, project, target)) {
                without.add(name);
            }
        }
        copyOthers(project, image, target);
        if (!without.isEmpty()) {
            throw new IllegalStateException("no licence for " + without);
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.endsWith("crossread.jar"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean takeFromJar(Path jar, Path target) throws IOException {
        boolean found = false;
        try (var in = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(in.entries())) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory() && name.matches("(?i)(LICENSE|NOTICE|COPYING|ThirdPartyNotices)(\\W.*)?")
                        && !name.endsWith(".class")) {
                    Files.createDirectories(target);
                    Files.write(target.resolve(name), in.getInputStream(entry).readAllBytes());
                    found |= !name.startsWith("NOTICE");
                }
            }
        }
        return found;
    }

    private static boolean takeFromProject(String name, Path project, Path target) throws IOException {
        if (APACHE.stream().anyMatch(name::startsWith)) {
            write(project.resolve("LICENSE"), target.resolve(name, "LICENSE.txt"));
            return true;
        }
        try (var files = Files.list(project.resolve("installer/licences"))) {
            for (Path file : new TreeSet<>(files.toList())) {
                String prefix = file.getFileName().toString().replace(".txt", "");
                if (name.startsWith(prefix)) {
                    write(file, target.resolve(name, "LICENSE.txt"));
                    return true;
                }
            }
        }
        return false;
    }

    private static void copyOthers(Path project, Path image, Path target) throws IOException {
        Path folder = target.getParent();
        for (String name : List.of("LICENSE", "NOTICE")) {
            write(project.resolve(name), folder.resolve(name));
        }
        write(project.resolve("installer/licences/e5-small-v2.txt"), target.resolve("e5-small-v2.txt"));
        write(
                project.resolve("src/main/resources/org/crossread/align/wordnet/wordnet-LICENSE.txt"),
                target.resolve("wordnet.txt"));
        write(project.resolve("assets/samples/README.md"), target.resolve("samples.md"));
        write(
                image.resolve("runtime/legal/java.base/LICENSE"),
                target.resolve("javafx.txt"));
        try (var files = Files.list(project.resolve("assets/fonts"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                write(file, target.resolve(file.getFileName()));
            }
        }
    }

    private static void write(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(from));
    }
}
