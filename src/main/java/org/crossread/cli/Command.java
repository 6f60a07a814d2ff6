package org.crossread.cli;

import org.crossread.l10n.Messages;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The program without its window. Only what a call names is loaded: a question for the version
/// costs hardly more than starting Java.
public final class Command {

    static final List<String> NAMES = List.of("compare", "quotes", "batch", "related", "forget");
    private static final int DONE = 0;

    /// What a shell reports of a program that the system ended because nobody reads its output: 128
    /// and the number of that signal.
    private static final int READER_GONE = 141;

    private final Console console;

    public Command(Console console) {
        this.console = console;
    }

    /// Whether a first argument names something the command does.
    public static boolean knows(String argument) {
        return argument.equals("help") || NAMES.contains(argument);
    }

    /// Does what the arguments ask for.
    ///
    /// @return the exit code: 0 done, 1 could not be done, 2 wrongly asked; the reason is then on
    /// the error stream. 141, without a word, where nobody reads the output to its end
    public int run(String... arguments) {
        int exitCode = attempt(arguments);
        console.err().flush();
        return exitCode;
    }

    private int attempt(String... arguments) {
        try {
            perform(arguments);
            console.out().flush();
            return DONE;
        } catch (StandardOutput.Ended ended) {
            return ended.isByReader()
                    ? READER_GONE
                    : complain(
                            Refusal.NOT_DONE,
                            Messages.text("command.output.closed", ended.fault()));
        } catch (Refusal refusal) {
            return complain(refusal.exitCode(), refusal.getMessage());
        } catch (InvalidPathException odd) {
            return complain(
                    Refusal.WRONGLY_ASKED, Messages.text("command.input.bytes", odd.getInput()));
        } catch (RuntimeException | StackOverflowError broken) {
            int exitCode = complain(Refusal.NOT_DONE, Messages.text("command.broken"));
            broken.printStackTrace(console.err());
            return exitCode;
        } catch (OutOfMemoryError _) {
            return complain(Refusal.NOT_DONE, Messages.text("command.memory"));
        }
    }

    private int complain(int exitCode, String sentence) {
        console.err().println("crossread: " + sentence);
        return exitCode;
    }

    private void perform(String... arguments) throws Refusal {
        String first = arguments.length == 0 ? "--help" : arguments[0];
        switch (first) {
            case "--version", "-V" -> printVersion();
            case "--help", "-h" -> printHelp();
            case "help" -> help(arguments);
            default -> call(first).run(console, rest(arguments));
        }
    }

    /// In two pieces: joining strings at run time costs more than all the rest of this call.
    private void printVersion() {
        String version = Command.class.getPackage().getImplementationVersion();
        console.out().print("crossread ");
        console.out().println(version == null ? "(unpackaged)" : version);
    }

    private void help(String... arguments) throws Refusal {
        if (arguments.length == 1 || arguments[1].equals("help")) {
            printHelp();
        } else {
            call(arguments[1]).help(console);
        }
    }

    private void printHelp() throws Refusal {
        console.out().println(Messages.text("command.help.usage"));
        for (String name : NAMES) {
            console.out().println("  %-8s %s".formatted(name, call(name).purpose()));
        }
        console.out().println();
        console.out().println(Messages.text("command.help.more"));
    }

    private static String[] rest(String... arguments) {
        return Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    }

    static Call call(String name) throws Refusal {
        return switch (name) {
            case "compare" -> new Call(name, new CompareCommand());
            case "quotes" -> new Call(name, new QuotesCommand());
            case "batch" -> new Call(name, new BatchCommand());
            case "related" -> new Call(name, new RelatedCommand());
            case "forget" -> new Call(name, new ForgetCommand());
            default -> {
                throw Refusal.wronglyAsked(
                        Messages.text(unknown(name), name, String.join(", ", NAMES)));
            }
        };
    }

    private static String unknown(String name) {
        if (name.startsWith("-")) {
            return "command.unknown-option";
        }
        return Files.exists(Path.of(name)) ? "command.only-files" : "command.unknown";
    }
}
