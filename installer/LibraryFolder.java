import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Prepares the library folder of a laid-out program:
///
///     java installer/LibraryFolder.java LIB ASSETS CLASSES TIME CLASSPATH
///
/// - Jars that the build does not name any more (CLASSPATH) go: the launcher takes all that lie here.
/// - Native libraries of this system go to `native/`, those of other systems away: 75 MB of jar
///   become 23 MB of files, and no start unpacks anything to the temporary folder.
/// - JavaFX's native libraries lie beside its jars, where it looks first: else it would unpack them
///   to a hidden folder of the user's home.
/// - Type faces go to `fonts/`: files are read where they lie, resources of a jar are unpacked by every
///   process anew. For the same reason the jar of the network goes: it lies ready in `encoder/`, its
///   vocabulary among the tables.
/// - Of OpenNLP only the stemmer stays, the one part that is used (`LayersTest` holds that).
/// - The program's tables go to `tables/` (CLASSES is the folder they were built in): the large ones
///   from there alone, the small ones stay in the jar too, for whoever runs it by itself.
/// - Class files of Java 5 get the form of Java 8: an older form cannot enter a class cache.
/// - Every file gets the same time, so that two builds are the same (TIME as in the pom's
///   `project.build.outputTimestamp`).
///
/// Done twice it is as done once.
final class LibraryFolder {

    private static final String NATIVE = "ai/onnxruntime/native/";
    private static final String STEMMER = "opennlp/tools/stemmer/(Porter)?Stemmer\\.class";
    private static final String TABLES =
            ".*[/\\\\]org[/\\\\]crossread[/\\\\](align|encode|link|model|quote|segment)[/\\\\].*\\.(txt|tsv|table)";
    private static final String READY = ".+-(graph\\.onnx|weights\\.bin)";
    private static final int LAST_OLD_FORM = 49;
    private static final int NEW_FORM = 52;

    private final Path folder;
    private final Instant time;

    private LibraryFolder(Path folder, Instant time) {
        this.folder = folder;
        this.time = time;
    }

    public static void main(String[] arguments) throws IOException {
        var libraries = new LibraryFolder(Path.of(arguments[0]), Instant.parse(arguments[3]));
        libraries.dropOld(arguments[4]);
        libraries.takeNatives();
        libraries.takeJavaFx();
        libraries.dropPublishedNetwork();
        libraries.takeStemmer();
        libraries.copyFonts(Path.of(arguments[1], "fonts"));
        libraries.copyTables(Path.of(arguments[2]));
        libraries.renewOldClasses();
        libraries.setTimes();
    }

    private void dropOld(String classPath) throws IOException {
        Set<String> named = new HashSet<>(Set.of("crossread.jar"));
        for (String entry : classPath.split(File.pathSeparator)) {
            named.add(new File(entry).getName());
        }
        for (Path jar : jars("")) {
            if (!named.contains(jar.getFileName().toString())) {
                Files.delete(jar);
            }
        }
    }

    private void takeNatives() throws IOException {
        for (Path jar : jars("onnxruntime-")) {
            String own = NATIVE + system() + "/";
            extract(jar, "native", entry -> isLibrary(entry, own));
            rewrite(jar, entry -> !entry.startsWith(NATIVE));
        }
    }

    private static boolean isLibrary(String entry, String own) {
        String name = entry.startsWith(own) ? entry.substring(own.length()) : "/";
        return !name.contains("/") && name.matches(".+\\.(so|dll|dylib)");
    }

    /// As the inference library names systems: `linux-x64`, `osx-aarch64`, `win-x64`.
    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
        boolean isArm = System.getProperty("os.arch").matches("aarch64|arm64");
        return system + (isArm ? "-aarch64" : "-x64");
    }

    private void takeJavaFx() throws IOException {
        try (var files = Files.list(folder.resolve("javafx"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                extract(jar, "javafx", entry -> entry.matches("[^/]+\\.(so|dll|dylib)"));
            }
        }
    }

    private void dropPublishedNetwork() throws IOException {
        for (Path jar : jars("langchain4j-embeddings-")) {
            Files.delete(jar);
        }
        try (var files = Files.list(folder.resolve("encoder"))) {
            for (Path file : files.filter(file -> !file.toString().matches(READY)).toList()) {
                Files.delete(file);
            }
        }
    }

    private void takeStemmer() throws IOException {
        for (Path jar : jars("opennlp-tools-")) {
            rewrite(jar, entry -> !entry.endsWith(".class") || entry.matches(STEMMER));
        }
    }

    private void copyFonts(Path fonts) throws IOException {
        Path target = Files.createDirectories(folder.resolve("fonts"));
        try (var files = Files.list(fonts)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ttf")).sorted().toList()) {
                Files.write(target.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    private void copyTables(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().matches(TABLES)).sorted().toList()) {
                Path target = folder.resolve("tables").resolve(classes.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    private void renewOldClasses() throws IOException {
        for (Path jar : jars("")) {
            if (hasOldClasses(jar)) {
                rewrite(jar, _ -> true);
            }
        }
    }

    private static boolean hasOldClasses(Path jar) throws IOException {
        try (var in = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(in.entries())) {
                if (isClass(entry.getName())) {
                    return isOld(in.getInputStream(entry).readNBytes(8));
                }
            }
        }
        return false;
    }

    private static boolean isClass(String entry) {
        return entry.endsWith(".class")
                && !entry.startsWith("META-INF/")
                && !entry.endsWith("module-info.class");
    }

    private static boolean isOld(byte[] start) {
        return start[7] <= LAST_OLD_FORM;
    }

    private List<Path> jars(String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private void extract(Path jar, String to, Predicate<String> wanted) throws IOException {
        try (var in = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(in.entries())) {
                if (wanted.test(entry.getName())) {
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    Path target = Files.createDirectories(folder.resolve(to)).resolve(name);
                    Files.write(target, in.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private void rewrite(Path jar, Predicate<String> kept) throws IOException {
        Path next = jar.resolveSibling(jar.getFileName() + ".new");
        try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var in = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(next);
                var out = new ZipOutputStream(file)) {
            ClassFile form =
                    ClassFile.of(
                            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                            ClassFile.ClassHierarchyResolverOption.of(
                                    ClassHierarchyResolver.ofResourceParsing(classes)
                                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (JarEntry entry : Collections.list(in.entries())) {
                if (kept.test(entry.getName()) && !entry.isDirectory()) {
                    try (InputStream bytes = in.getInputStream(entry)) {
                        put(out, entry.getName(), renewed(entry.getName(), bytes.readAllBytes(), form));
                    }
                }
            }
        }
        Files.move(next, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] renewed(String name, byte[] bytes, ClassFile form) {
        if (!isClass(name) || !isOld(bytes)) {
            return bytes;
        }
        ClassModel old = form.parse(bytes);
        return form.transformClass(
                old,
                (builder, element) -> {
                    switch (element) {
                        case ClassFileVersion _ -> builder.withVersion(NEW_FORM, 0);
                        case MethodModel method ->
                                builder.transformMethod(
                                        method,
                                        MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
                        default -> builder.with(element);
                    }
                });
    }

    private void setTimes() throws IOException {
        List<Path> all = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> !file.toString().endsWith(".aot")).forEach(all::add);
        }
        all.forEach(this::setTime);
    }

    private void setTime(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
