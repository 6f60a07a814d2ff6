package org.crossread.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the command reads and writes. Text is UTF-8 whatever the machine's own encoding.
///
/// @param isWatched whether a person reads what goes to `err` as it comes
public record Console(InputStream in, PrintStream out, PrintStream err, boolean isWatched) {

    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

    /// The streams of this process.
    public static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                stream(new StandardOutput()),
                stream(new FileOutputStream(FileDescriptor.err)),
                isTerminal());
    }

    private static PrintStream stream(OutputStream target) {
        return new PrintStream(target, false, StandardCharsets.UTF_8);
    }

    /// Java can tell whether input and output are a terminal's, not whether the error stream is:
    /// where the system names the stream's target, ask it.
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(ERROR_STREAM).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException _) {
            java.io.Console console = System.console();
            return console != null && console.isTerminal();
        }
    }
}
