package org.crossread.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.List;

/// Options and parameters that several subcommands share. They are built in code: reading
/// annotations costs more than all the rest of a short call.
final class Options {

    /// Nothing is fetched without it.
    static final String WEB = "--web";

    private Options() {}

    static OptionSpec help(Words words) {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .description(words.text("command.help.option"))
                .build();
    }

    static OptionSpec lexical(Words words) {
        return OptionSpec.builder("--lexical")
                .type(boolean.class)
                .description(words.text("command.lexical"))
                .build();
    }

    static OptionSpec web(Words words) {
        return OptionSpec.builder(WEB)
                .type(boolean.class)
                .description(words.text("command.web"))
                .build();
    }

    /// An option with one value. A description may name the default.
    static OptionSpec.Builder value(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(String.class)
                .description(description);
    }

    /// An option that may be given several times.
    static OptionSpec.Builder values(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description);
    }

    static PositionalParamSpec parameter(String label, String description, int index) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    static PositionalParamSpec optional(String label, String description, int index) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .arity("0..1")
                .type(String.class)
                .description(description)
                .build();
    }
}
