package org.crossread.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Where the network lies: as files in the folder of libraries of an installed program, which the
/// system property `crossread.lib` names, else as resources on the class path.
final class NetworkFiles {

    private static final String PUBLISHED = "/e5-small-v2-q.onnx";

    private static final String NATIVE_PATH = "onnxruntime.native.path";

    private final Path installed;

    NetworkFiles() {
        this(Path.of(System.getProperty("crossread.lib", "")));
    }

    NetworkFiles(Path installed) {
        this.installed = installed;
    }

    WordPieces pieces() throws IOException {
        try (InputStream table = table()) {
            return new WordPieces(PieceTable.read(table));
        }
    }

    private InputStream table() throws IOException {
        Path file = installed.resolve("tables", "org", "crossread", "encode", PieceTable.FILE);
        return Files.exists(file) ? Files.newInputStream(file) : resource(PieceTable.FILE);
    }

    OrtSession session(OrtEnvironment environment, OrtSession.SessionOptions options)
            throws IOException, OrtException {
        Path ready = installed.resolve("encoder", GraphFile.GRAPH);
        if (Files.exists(ready)) {
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
            return environment.createSession(ready.toString(), options);
        }
        return environment.createSession(published(), options);
    }

    /// The published network, but for its softmaxes.
    static byte[] published() throws IOException {
        try (InputStream network = resource(PUBLISHED)) {
            return PlainSoftmax.in(network.readAllBytes());
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = NetworkFiles.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("no resource " + name);
        }
        return stream;
    }

    /// Loads the inference library; one thread at a time, for there is one of it in a process.
    OrtEnvironment environment() throws IOException {
        synchronized (NetworkFiles.class) {
            return loaded();
        }
    }

    private OrtEnvironment loaded() throws IOException {
        Path libraries = installed.resolve("native");
        if (!installed.toString().isEmpty() && Files.isDirectory(libraries)) {
            return environment(libraries);
        }
        boolean isLoaded = System.getProperty(NATIVE_PATH) != null;
        Optional<Path> copies = isLoaded ? Optional.empty() : NativeLibraries.unpack();
        if (copies.isEmpty()) {
            return LastingEnvironment.get();
        }
        try {
            return environment(copies.get());
        } finally {
            NativeLibraries.remove(copies.get());
        }
    }

    /// The library makes a temporary folder for its unpacked libraries even where they lie unpacked
    /// already, and leaves it: that empty folder is removed at once.
    private static OrtEnvironment environment(Path libraries) throws IOException {
        System.setProperty(NATIVE_PATH, libraries.toString());
        Instant before = Instant.now().minusSeconds(1);
        OrtEnvironment environment = LastingEnvironment.get();
        removeEmptyFolders(before);
        return environment;
    }

    /// Another program may remove some of them meanwhile.
    private static void removeEmptyFolders(Instant since) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(temporary, "onnxruntime-java*")) {
            for (Path folder : folders) {
                if (folder.toFile().lastModified() > since.toEpochMilli()
                        && folder.toFile().list() instanceof String[] names
                        && names.length == 0) {
                    Files.deleteIfExists(folder);
                }
            }
        }
    }
}
