package org.crossread;

import org.crossread.cli.Command;
import org.crossread.cli.Console;
import org.crossread.ui.ReaderApplication;

import java.nio.file.Files;
import java.nio.file.Path;

/// Starts the window, or the command where the arguments ask for it. A command never loads a class
/// of the window.
public final class Main {

    private static final String SAMPLE = "--sample";

    private Main() {}

    public static void main(String[] arguments) {
        int exitCode =
                opensWindow(arguments) ? ReaderApplication.show(arguments) : command(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /// Runs one command; returns its exit code.
    static int command(String... arguments) {
        return new Command(Console.ofProcess()).run(arguments);
    }

    /// The window opens without arguments, on one or two files, and on the sample pair. What has no
    /// look of a file and is none is a mistyped command.
    private static boolean opensWindow(String... arguments) {
        if (arguments.length == 0 || arguments[0].equals(SAMPLE)) {
            return true;
        }
        String first = arguments[0];
        boolean isFile =
                !first.startsWith("-")
                        && !Command.knows(first)
                        && (Files.exists(Path.of(first))
                                || arguments.length == 2 && looksLikeFile(first));
        return isFile && arguments.length <= 2;
    }

    private static boolean looksLikeFile(String name) {
        return name.chars().anyMatch(c -> ".:/\\".indexOf(c) >= 0);
    }
}
