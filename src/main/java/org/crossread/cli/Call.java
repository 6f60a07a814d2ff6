package org.crossread.cli;

import org.crossread.l10n.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// A subcommand under the name it was called by.
final class Call {

    private static final int WIDTH = 100;

    private final Subcommand subcommand;
    private final CommandSpec spec;

    Call(String name, Subcommand subcommand) {
        this.subcommand = subcommand;
        this.spec = subcommand.spec().name("crossread " + name).addOption(Options.help());
        spec.usageMessage().width(WIDTH);
    }

    /// Its options and parameters, help among them.
    CommandSpec spec() {
        return spec;
    }

    /// What it does, in a sentence.
    String purpose() {
        return spec.usageMessage().description()[0];
    }

    void help(Console console) {
        new CommandLine(spec).usage(console.out());
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
            return new CommandLine(spec).parseArgs(arguments);
        } catch (ParameterException wrong) {
            throw Refusal.wronglyAsked(
                    Messages.text("command.wrongly-asked", wrong.getMessage(), spec.name()));
        }
    }
}
