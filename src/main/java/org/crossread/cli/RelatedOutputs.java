package org.crossread.cli;

import org.crossread.export.OutputFiles;
import org.crossread.export.RelatedExporter;
import org.crossread.export.RelatedFormat;
import org.crossread.export.RelatedResult;
import org.crossread.l10n.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Where related reports are written to, and as what.
final class RelatedOutputs {

    private final Map<String, RelatedFormat> files = new LinkedHashMap<>();
    private final RelatedFormat printed;
    private final boolean isPrinted;

    /// @param folder that is read; nothing is written into it
    RelatedOutputs(ParseResult arguments, Path folder) throws Refusal {
        String asked = arguments.matchedOptionValue("--format", "txt");
        printed =
                RelatedFormat.ofFileName("." + asked)
                        .orElseThrow(
                                () ->
                                        Refusal.wronglyAsked(
                                                Messages.text("command.format", asked, names())));
        isPrinted = OutputPlace.isPrinted(arguments);
        for (String name : OutputPlace.files(arguments)) {
            requireOutside(name, folder);
            OutputPlace.requireWritable(name);
            files.put(name, format(name, arguments.hasMatchedOption("--format")));
        }
    }

    private RelatedFormat format(String name, boolean isAsked) throws Refusal {
        if (isAsked) {
            return printed;
        }
        return RelatedFormat.ofFileName(name)
                .orElseThrow(
                        () ->
                                Refusal.wronglyAsked(
                                        Messages.text("command.output.ending", name, names())));
    }

    static void addTo(CommandSpec spec, Words words) {
        spec.addOption(
                Options.values(
                                "FILE",
                                words.text("command.compare.output", RelatedOutputs::names),
                                "-o",
                                "--output")
                        .build());
        spec.addOption(
                Options.value(
                                names().replace(", ", "|"),
                                words.text("command.compare.format", RelatedOutputs::names),
                                "--format")
                        .build());
    }

    private static String names() {
        return Arrays.stream(RelatedFormat.values())
                .map(RelatedFormat::ending)
                .collect(Collectors.joining(", "));
    }

    /// A file among the reports would be read as one the next time.
    static void requireOutside(String name, Path folder) throws Refusal {
        if (absolute(Path.of(name)).startsWith(absolute(folder))) {
            throw Refusal.wronglyAsked(Messages.text("command.related.inside", name));
        }
    }

    /// Links are followed as far as there is anything.
    private static Path absolute(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException _) {
            // A file that is still to be written lies where its folder does.
            Path folder = whole.getParent();
            return folder == null ? whole : absolute(folder).resolve(whole.getFileName());
        }
    }

    void write(RelatedResult result, Console console) throws Refusal {
        if (isPrinted) {
            print(result, console);
        }
        String current = "";
        try (OutputFiles output = new OutputFiles()) {
            for (var file : files.entrySet()) {
                current = file.getKey();
                try (OutputStream out = output.begin(Path.of(current))) {
                    new RelatedExporter().write(result, file.getValue(), out);
                }
            }
            output.complete();
        } catch (IOException broken) {
            throw Faults.unwritten(current, broken);
        }
    }

    private void print(RelatedResult result, Console console) throws Refusal {
        try {
            new RelatedExporter().write(result, printed, console.out());
        } catch (IOException closed) {
            throw Refusal.notDone(Messages.text("command.output.closed", closed.getMessage()));
        }
    }
}
