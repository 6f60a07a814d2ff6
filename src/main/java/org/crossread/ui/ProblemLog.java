package org.crossread.ui;

import org.crossread.kept.ReaderFolders;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;

/// Faults of the program in full, in a file of the reader's own machine. It is made at the first
/// fault; when it has grown to 256 KB it becomes `crossread.log.1`, and an older one goes.
final class ProblemLog {

    static final long MOST = 256 * 1024;

    private static final String NAME = "crossread.log";

    private final Path folder;

    ProblemLog(Path folder) {
        this.folder = folder;
    }

    static ProblemLog ofReader() {
        return new ProblemLog(ReaderFolders.log());
    }

    Path file() {
        return folder.resolve(NAME);
    }

    private Path older() {
        return folder.resolve(NAME + ".1");
    }

    /// What a report of a fault needs: code, program, system, memory, the whole trace. No text that
    /// was read is in it, though a file's name may be.
    static String details(Throwable fault) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Runtime machine = Runtime.getRuntime();
        String version = ProblemLog.class.getPackage().getImplementationVersion();
        out.println(Instant.now() + " code " + Problems.code(fault));
        out.println("Crossread " + (version == null ? "(unpackaged)" : version));
        out.println(property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        out.println("Java " + property("java.runtime.version"));
        out.printf(
                Locale.ROOT,
                "memory %d of %d MB%n",
                (machine.totalMemory() - machine.freeMemory()) >> 20,
                machine.maxMemory() >> 20);
        fault.printStackTrace(out);
        return text.toString();
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }

    /// Adds a fault at the end. Two programs do not mix their lines. Where nothing can be written
    /// the fault is told all the same.
    void add(String details) {
        try {
            Files.createDirectories(folder);
            try (FileChannel lock = open(folder.resolve(NAME + ".lock"));
                    FileLock _ = lock.lock()) {
                if (Files.exists(file()) && Files.size(file()) > MOST) {
                    Files.move(file(), older(), StandardCopyOption.REPLACE_EXISTING);
                }
                Files.writeString(
                        file(),
                        details + System.lineSeparator(),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException | UnsupportedOperationException e) {
            System.getLogger("org.crossread.ui").log(System.Logger.Level.DEBUG, "not logged", e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// Deletes all of it.
    void forget() {
        for (Path file : new Path[] {file(), older(), folder.resolve(NAME + ".lock"), folder}) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                System.getLogger("org.crossread.ui")
                        .log(System.Logger.Level.DEBUG, "not deleted", e);
            }
        }
    }
}
