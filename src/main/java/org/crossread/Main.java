package org.crossread;

import org.crossread.cli.Command;
import org.crossread.cli.Console;
import org.crossread.ui.ReaderApplication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Starts the window, or the command where the arguments ask for it. A command never loads a class
/// of the window.
public final class Main {

    private static final String SAMPLE = "--sample";

    /// Parts the commands of one process: a class cache made of it serves all of them.
    private static final String THEN = "--then";

    private Main() {}

    public static void main(String[] arguments) {
        if (opensWindow(arguments)) {
            exit(ReaderApplication.show(arguments));
        } else {
            exit(runAll(arguments));
        }
    }

    private static int runAll(String... arguments) {
        int end = List.of(arguments).indexOf(THEN);
        Command command = new Command(Console.ofProcess());
        if (end < 0) {
            return command.run(arguments);
        }
        int exitCode = command.run(Arrays.copyOf(arguments, end));
        return exitCode == 0
                ? runAll(Arrays.copyOfRange(arguments, end + 1, arguments.length))
                : exitCode;
    }

    private static void exit(int exitCode) {
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /// The window opens without arguments, on one or two files, and on the sample pair. A single
    /// word that is no file is a mistyped command.
    private static boolean opensWindow(String... arguments) {
        if (arguments.length == 0 || arguments[0].equals(SAMPLE)) {
            return true;
        }
        String first = arguments[0];
        boolean isFile = !first.startsWith("-") && !Command.knows(first);
        return isFile
                && (arguments.length == 2 || arguments.length == 1 && Files.exists(Path.of(first)));
    }
}
