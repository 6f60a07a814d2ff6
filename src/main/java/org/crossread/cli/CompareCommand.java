package org.crossread.cli;

import org.crossread.compare.Timings;
import org.crossread.export.Exporter;
import org.crossread.export.Format;
import org.crossread.export.OutputFiles;
import org.crossread.export.SavedComparison;
import org.crossread.export.Unwritable;
import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `compare`: two reports, as a summary or as files.
final class CompareCommand implements Subcommand {

    private static final String TRANSCRIPT = "--transcript";

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = words.described("command.compare");
        spec.addPositional(Options.parameter("LEFT", words.text("command.compare.left"), 0));
        spec.addPositional(Options.optional("RIGHT", words.text("command.compare.right"), 1));
        spec.addOption(
                Options.values(
                                "FILE",
                                words.text("command.compare.output", CompareCommand::formats),
                                "-o",
                                "--output")
                        .build());
        spec.addOption(
                Options.value(
                                "F",
                                words.text("command.compare.format", CompareCommand::formats),
                                "--format")
                        .build());
        spec.addOption(
                Options.value("FILE", words.text("command.compare.transcript"), TRANSCRIPT)
                        .build());
        ViewOptions.addTo(spec, words);
        spec.addOption(Options.web(words));
        return spec.addOption(Options.lexical(words));
    }

    @Override
    public void run(ParseResult arguments, Console console) throws Refusal {
        String left = arguments.matchedPositionalValue(0, "");
        String right = arguments.matchedPositionalValue(1, "");
        Optional<Format> format = format(arguments);
        var options = new ViewOptions(arguments);
        options.check();
        Map<String, Format> outputs = outputs(arguments, format);
        String transcript = arguments.matchedOptionValue(TRANSCRIPT, "");
        for (String output : outputs.keySet()) {
            requireFree(output, left, right, transcript);
        }
        Timings timings = new Timings(console.err());
        boolean web = arguments.hasMatchedOption(Options.WEB);
        SavedComparison found =
                comparison(arguments, left, right, new Compared(console, timings, web));
        var saved = new SavedComparison(found.comparison(), found.found(), options.view(found));
        if (OutputPlace.isPrinted(arguments)) {
            print(saved, format, console);
        }
        write(saved, outputs);
        timings.reached("written");
    }

    private static SavedComparison comparison(
            ParseResult arguments, String left, String right, Compared compared) throws Refusal {
        boolean isAlone = !arguments.hasMatchedPositional(1);
        boolean isSaved = Compared.isSaved(left) || isAlone && Compared.holdsComparison(left);
        if (isAlone) {
            Compared.requireThere(left);
        }
        if (!isAlone && (isSaved || Compared.isSaved(right))) {
            throw Refusal.wronglyAsked(Messages.text("command.file.alone"));
        }
        if (isAlone && !isSaved) {
            throw Refusal.wronglyAsked(Messages.text("command.compare.two"));
        }
        String transcript = arguments.matchedOptionValue(TRANSCRIPT, "");
        long piped =
                Stream.of(left, right, transcript).filter(FileNames.STANDARD_INPUT::equals).count();
        if (piped > 1) {
            throw Refusal.wronglyAsked(Messages.text("command.input.both"));
        }
        return isSaved
                ? compared.opened(left, transcript)
                : compared.compared(
                        transcript, left, right, arguments.hasMatchedOption("--lexical"));
    }

    private static void print(SavedComparison saved, Optional<Format> format, Console console)
            throws Refusal {
        try {
            new Exporter().write(saved, format.orElse(Format.TEXT), console.out());
        } catch (IOException closed) {
            throw Refusal.notDone(Messages.text("command.output.closed", closed.getMessage()));
        }
    }

    private static void write(SavedComparison saved, Map<String, Format> outputs) throws Refusal {
        String current = "";
        try (OutputFiles files = new OutputFiles()) {
            for (var output : outputs.entrySet()) {
                current = output.getKey();
                try (OutputStream out = files.begin(Path.of(current))) {
                    new Exporter().write(saved, output.getValue(), out);
                }
            }
            files.complete();
        } catch (Unwritable unfit) {
            throw Refusal.notDone(unfit.getMessage());
        } catch (IOException broken) {
            throw Faults.unwritten(current, broken);
        }
    }

    private static Map<String, Format> outputs(ParseResult arguments, Optional<Format> format)
            throws Refusal {
        Map<String, Format> outputs = new LinkedHashMap<>();
        for (String name : OutputPlace.files(arguments)) {
            Optional<Format> own = format.or(() -> Format.ofFileName(name));
            if (own.isEmpty()) {
                throw Refusal.wronglyAsked(Messages.text("command.output.ending", name, formats()));
            }
            outputs.put(name, own.get());
        }
        return outputs;
    }

    private static void requireFree(String output, String... inputs) throws Refusal {
        for (String input : inputs) {
            if (!input.isEmpty() && OutputPlace.isSame(input, output)) {
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

    private static String formats() {
        return Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
    }
}
