package org.crossread.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs the command inside the test and keeps what it wrote.
final class Shell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final int exitCode;

    private Shell(boolean isWatched, byte[] input, String... arguments) {
        var console =
                new Console(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        isWatched);
        this.exitCode = new Command(console).run(arguments);
    }

    static Shell run(String... arguments) {
        return new Shell(false, new byte[0], arguments);
    }

    static Shell runWith(String input, String... arguments) {
        return new Shell(false, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Shell runWatched(String input, String... arguments) {
        return new Shell(true, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
