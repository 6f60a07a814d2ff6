package org.crossread.cli;

import org.crossread.l10n.Messages;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.stream.Collectors;

/// The manual page `crossread(1)`, written from what the command itself says of its options.
final class ManPage {

    private static final String HEAD =
            """
            .\\" Written by ManPage from the command's own help; do not edit.
            .TH CROSSREAD 1 "" "Crossread" "User Commands"
            .SH NAME
            crossread \\- compare two reports of one event
            .SH SYNOPSIS
            .B crossread
            .RI [ LEFT " [" RIGHT ]]
            .br
            .B crossread \\-\\-sample
            """;

    private static final String TAIL =
            """
            .SH EXIT STATUS
            .TP
            .B 0
            done
            .TP
            .B 1
            could not be done; one sentence on standard error says why, and nothing is half written
            .TP
            .B 2
            wrongly asked
            .TP
            .B 141
            whoever read the output through a pipe wanted no more; nothing is said
            .SH ENVIRONMENT
            .TP
            .B CROSSREAD_JAVA_OPTIONS
            further options for the Java machine, for example
            .B \\-Xmx4g
            .TP
            .B CROSSREAD_TIMINGS
            with the value 1: one line on standard error for each step, in milliseconds since the start
            .TP
            .B JAVA_HOME
            the Java to use where the program was installed without its own
            .SH FILES
            .TP
            .I ~/.config/crossread/settings.properties
            settings and recent pairs of the window
            .TP
            .I ~/.local/share/crossread
            work that is not saved yet
            .TP
            .I ~/.local/state/crossread/crossread.log
            faults of the program
            .PP
            These are the window's; the command writes nothing but what it is asked for.
            .B crossread forget
            deletes them.
            .SH NOTES
            Everything runs on this machine; the program opens no network connection unless \\-\\-web asks for a page.
            """;

    private ManPage() {}

    static String text() throws Refusal {
        StringBuilder page = new StringBuilder(HEAD);
        for (String name : Command.NAMES) {
            page.append(".br\n").append(synopsis(name, Command.call(name).spec())).append('\n');
        }
        page.append(".SH DESCRIPTION\n").append(escaped(purpose())).append('\n');
        page.append(".PP\n").append(escaped(Messages.text("command.help.more"))).append('\n');
        for (String name : Command.NAMES) {
            describe(name, Command.call(name), page);
        }
        return page.append(TAIL).toString();
    }

    /// The first lines of the help, without the one on usage that the synopsis repeats.
    private static String purpose() {
        return Messages.text("command.help.usage").lines().skip(1).findFirst().orElse("");
    }

    private static String synopsis(String name, CommandSpec spec) {
        String parameters =
                spec.positionalParameters().stream()
                        .map(ManPage::label)
                        .collect(Collectors.joining(" "));
        return ".B crossread " + name + "\n.RI \"" + (parameters + " [options]").strip() + "\"";
    }

    private static String label(PositionalParamSpec parameter) {
        String label = escaped(parameter.paramLabel());
        String many = parameter.arity().max() > 1 ? "..." : "";
        boolean isNeeded = parameter.arity().min() > 0 || label.startsWith("[");
        return isNeeded ? label + many : "[" + label + "]" + many;
    }

    private static void describe(String name, Call call, StringBuilder page) {
        page.append(".SH CROSSREAD ").append(name.toUpperCase(java.util.Locale.ROOT)).append('\n');
        page.append(escaped(call.purpose())).append('\n');
        for (PositionalParamSpec parameter : call.spec().positionalParameters()) {
            String label = parameter.paramLabel().replaceAll("[\\[\\]]", "");
            page.append(".TP\n.I ").append(escaped(label)).append('\n');
            page.append(description(parameter));
        }
        for (OptionSpec option : call.spec().options()) {
            page.append(".TP\n").append(names(option)).append('\n').append(description(option));
        }
    }

    private static String names(OptionSpec option) {
        String names = escaped(String.join(", ", option.names()));
        return option.arity().max() == 0
                ? ".B \"" + names + "\""
                : ".BI \"" + names + "\" \" " + escaped(option.paramLabel()) + "\"";
    }

    private static String description(ArgSpec argument) {
        return escaped(String.join(" ", argument.description())) + "\n";
    }

    /// A hyphen would become another dash, a backslash or a point at the start an instruction.
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    }
}
