package org.crossread.cli;

import org.crossread.compare.Comparer;
import org.crossread.compare.Timings;
import org.crossread.export.Exporter;
import org.crossread.export.Format;
import org.crossread.export.Marks;
import org.crossread.export.OutputFiles;
import org.crossread.export.View;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.read.ReportReader;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// `compare`: two reports, as a summary or as files.
final class CompareCommand implements Subcommand {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(Messages.text("command.compare"));
        spec.addPositional(Options.parameter("LEFT", Messages.text("command.compare.left"), 0));
        spec.addPositional(Options.parameter("RIGHT", Messages.text("command.compare.right"), 1));
        spec.addOption(
                Options.values(
                                "FILE",
                                Messages.text("command.compare.output", formats()),
                                "-o",
                                "--output")
                        .build());
        spec.addOption(
                Options.value("F", Messages.text("command.compare.format", formats()), "--format")
                        .build());
        spec.addOption(
                Options.value(
                                "shared|different|both",
                                Messages.text("command.compare.show"),
                                "--show")
                        .build());
        return spec.addOption(Options.lexical());
    }

    @Override
    public void run(ParseResult arguments, Console console) throws Refusal {
        String left = arguments.matchedPositionalValue(0, "");
        String right = arguments.matchedPositionalValue(1, "");
        Optional<Format> format = format(arguments);
        Marks show = show(arguments.matchedOptionValue("--show", "shared"));
        Map<String, Format> outputs = outputs(arguments, format);
        for (String output : outputs.keySet()) {
            requireFree(output, left, right);
        }
        Timings timings = new Timings(console.err());
        Comparison comparison = comparison(arguments, left, right, timings, console);
        if (outputs.isEmpty()) {
            print(comparison, format, show, console);
        } else {
            write(comparison, outputs, show);
        }
        timings.reached("written");
    }

    private static Comparison comparison(
            ParseResult arguments, String left, String right, Timings timings, Console console)
            throws Refusal {
        ReportReader.Pair reports = new Inputs(console).pair(left, right);
        timings.reached("read");
        Comparer comparer = new Comparer();
        Comparison comparison =
                arguments.hasMatchedOption("--lexical")
                        ? comparer.compareLexically(
                                reports.left(), reports.right(), timings.steps())
                        : comparer.compare(reports.left(), reports.right(), timings.steps());
        timings.reached("compared");
        if (comparer.isEncoderMissing()) {
            console.err().println("crossread: " + Messages.text("command.no-encoder"));
        }
        return comparison;
    }

    private static void print(
            Comparison comparison, Optional<Format> format, Marks show, Console console)
            throws Refusal {
        try {
            new Exporter()
                    .write(comparison, format.orElse(Format.TEXT), View.of(show), console.out());
        } catch (IOException closed) {
            throw Refusal.notDone(Messages.text("command.output.closed"));
        }
    }

    private static void write(Comparison comparison, Map<String, Format> outputs, Marks show)
            throws Refusal {
        String current = "";
        try (OutputFiles files = new OutputFiles()) {
            for (var output : outputs.entrySet()) {
                current = output.getKey();
                try (OutputStream out = files.begin(Path.of(current))) {
                    new Exporter().write(comparison, output.getValue(), View.of(show), out);
                }
            }
            files.complete();
        } catch (IOException broken) {
            throw Refusal.notDone(
                    Messages.text("command.output.broken", current, broken.getMessage()));
        }
    }

    private static Map<String, Format> outputs(ParseResult arguments, Optional<Format> format)
            throws Refusal {
        Map<String, Format> outputs = new LinkedHashMap<>();
        for (String name : arguments.matchedOptionValue("-o", List.<String>of())) {
            Optional<Format> own = format.or(() -> Format.ofFileName(name));
            if (own.isEmpty()) {
                throw Refusal.wronglyAsked(Messages.text("command.output.ending", name, formats()));
            }
            outputs.put(name, own.get());
        }
        return outputs;
    }

    private static void requireFree(String output, String left, String right) throws Refusal {
        for (String input : List.of(left, right)) {
            if (Path.of(input)
                    .toAbsolutePath()
                    .normalize()
                    .equals(Path.of(output).toAbsolutePath().normalize())) {
                throw Refusal.wronglyAsked(Messages.text("command.output.input", output));
            }
        }
        OutputPlace.requireWritable(output);
    }

    private static Optional<Format> format(ParseResult arguments) throws Refusal {
        String name = arguments.matchedOptionValue("--format", "");
        Optional<Format> format = Format.ofFileName("." + name);
        if (format.isEmpty() && arguments.hasMatchedOption("--format")) {
            throw Refusal.wronglyAsked(Messages.text("command.format", name, formats()));
        }
        return format;
    }

    private static Marks show(String name) throws Refusal {
        return Arrays.stream(Marks.values())
                .filter(marks -> marks.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.wronglyAsked(
                                        Messages.text(
                                                "command.format",
                                                name,
                                                "shared, different, both")));
    }

    private static String formats() {
        return Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
    }
}
