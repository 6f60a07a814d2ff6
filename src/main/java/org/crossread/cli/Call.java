package org.crossread.cli;

import org.crossread.l10n.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// A subcommand under the name it was called by.
final class Call {

    private static final int WIDTH = 100;

    private final String name;
    private final Subcommand subcommand;

    Call(String name, Subcommand subcommand) {
        this.name = "crossread " + name;
        this.subcommand = subcommand;
    }

    /// Its options and parameters, help among them, with their descriptions.
    CommandSpec spec() {
        return spec(Words.SPOKEN);
    }

    private CommandSpec spec(Words words) {
        CommandSpec spec = subcommand.spec(words).name(name).addOption(Options.help(words));
        spec.usageMessage().width(WIDTH);
        spec.usageMessage().synopsisHeading(words.text("command.synopsis") + " ");
        return spec;
    }

    /// What it does, in a sentence.
    String purpose() {
        return spec().usageMessage().description()[0];
    }

    void help(Console console) {
        new CommandLine(spec(), Words.FACTORY).usage(console.out());
    }

    void run(Console console, String... arguments) throws Refusal {
        ParseResult parsed = parsed(arguments);
        if (parsed.isUsageHelpRequested()) {
            help(console);
        } else {
            subcommand.run(parsed, console);
        }
    }

    private ParseResult parsed(String... arguments) throws Refusal {
        try {
            return new CommandLine(spec(Words.SILENT), Words.FACTORY).parseArgs(arguments);
        } catch (ParameterException wrong) {
            throw Refusal.wronglyAsked(
                    Messages.text("command.wrongly-asked", WrongCall.words(wrong), name));
        }
    }
}
