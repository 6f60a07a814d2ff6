package org.crossread.encode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The inference library's native libraries where they are not installed as files, as when the
/// program is run from a checkout. The library would unpack them itself, 22 MB at each start, and
/// leave them in the temporary folder.
final class NativeLibraries {

    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibraries() {}

    /// Copies them to a new temporary folder.
    ///
    /// @return empty if there are none for this system
    static Optional<Path> unpack() throws IOException {
        Path folder = Files.createTempDirectory("crossread-encoder");
        for (String name : NAMES) {
            String file = System.mapLibraryName(name);
            String resource = "/ai/onnxruntime/native/" + system() + "/" + file;
            try (InputStream library = NativeLibraries.class.getResourceAsStream(resource)) {
                if (library == null) {
                    remove(folder);
                    return Optional.empty();
                }
                Files.copy(library, folder.resolve(file));
            }
        }
        return Optional.of(folder);
    }

    /// As the inference library names systems: `linux-x64`, `osx-aarch64`, `win-x64`.
    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
        boolean isArm = System.getProperty("os.arch").matches("aarch64|arm64");
        return system + (isArm ? "-aarch64" : "-x64");
    }

    /// Deletes the folder of loaded libraries, which need their files no more; on Windows, which
    /// keeps them, when the process ends.
    static void remove(Path folder) {
        folder.toFile().deleteOnExit();
        for (String name : NAMES) {
            Path file = folder.resolve(System.mapLibraryName(name));
            if (!file.toFile().delete()) {
                file.toFile().deleteOnExit();
            }
        }
        folder.toFile().delete();
    }
}
