package org.crossread;

import java.util.Arrays;
import java.util.List;

/// Runs several commands in one process, so that one class cache can serve all of them; the
/// launcher starts it instead of [Main] where `CROSSREAD_MAIN` names it.
final class Training {

    private static final String THEN = "--then";

    private Training() {}

    /// @param arguments those of each command, with `--then` between them; the first command that
    ///     fails is the last
    public static void main(String[] arguments) {
        int end = List.of(arguments).indexOf(THEN);
        int exitCode = Main.command(end < 0 ? arguments : Arrays.copyOf(arguments, end));
        if (exitCode != 0) {
            System.exit(exitCode);
        }
        if (end >= 0) {
            main(Arrays.copyOfRange(arguments, end + 1, arguments.length));
        }
    }
}
