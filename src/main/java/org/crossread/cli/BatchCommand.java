package org.crossread.cli;

import org.crossread.compare.Comparer;
import org.crossread.export.OutputFiles;
import org.crossread.l10n.Messages;
import org.crossread.read.ReadProblem;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// `batch`: one task over many records, JSON Lines in and out.
final class BatchCommand implements Subcommand {

    private static final String STANDARD_STREAM = "-";

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = words.described("command.batch");
        spec.addPositional(
                Options.parameter(
                        "TASK", words.text("command.batch.task", () -> BatchTask.names(", ")), 0));
        spec.addPositional(Options.optional("IN", words.text("command.batch.input"), 1));
        spec.addOption(
                Options.value("OUT", words.text("command.batch.output"), "-o", "--output").build());
        spec.addOption(
                OptionSpec.builder("--threads")
                        .paramLabel("N")
                        .type(int.class)
                        .description(words.text("command.batch.threads"))
                        .build());
        return spec.addOption(Options.lexical(words));
    }

    @Override
    public void run(ParseResult arguments, Console console) throws Refusal {
        BatchTask task = task(arguments.matchedPositionalValue(0, ""));
        String input = arguments.matchedPositionalValue(1, STANDARD_STREAM);
        String output = arguments.matchedOptionValue("-o", STANDARD_STREAM);
        int threads = arguments.matchedOptionValue("--threads", 1);
        if (threads < 1) {
            throw Refusal.wronglyAsked(Messages.text("command.batch.no-threads", threads));
        }
        requireDistinct(input, output);
        BatchProgress progress = new BatchProgress(console);
        BatchAnswer answer =
                new BatchAnswer(task, new Comparer(), arguments.hasMatchedOption("--lexical"));
        BatchRun run = new BatchRun(new BatchLine(answer), threads, progress);
        try (InputStream in = input(input, console)) {
            write(run, new Lines(in), output, console);
        } catch (OutputFiles.NotStored unstored) {
            throw Faults.unwritten(output, unstored);
        } catch (IOException broken) {
            throw Refusal.notDone(
                    Messages.text("command.batch.broken", input, output, broken.getMessage()));
        }
        progress.ended();
    }

    private static BatchTask task(String name) throws Refusal {
        return BatchTask.named(name)
                .orElseThrow(
                        () ->
                                Refusal.wronglyAsked(
                                        Messages.text(
                                                "command.batch.no-task",
                                                name,
                                                BatchTask.names(", "))));
    }

    private static void requireDistinct(String input, String output) throws Refusal {
        if (!output.equals(STANDARD_STREAM)) {
            if (!input.equals(STANDARD_STREAM) && OutputPlace.isSame(input, output)) {
                throw Refusal.wronglyAsked(Messages.text("command.output.input", output));
            }
            OutputPlace.requireWritable(output);
        }
    }

    private static InputStream input(String name, Console console) throws Refusal, IOException {
        if (name.equals(STANDARD_STREAM)) {
            return console.in();
        }
        Path file = Path.of(name);
        Optional<ReadProblem> problem = problem(file);
        if (problem.isPresent()) {
            throw Refusal.notDone(
                    Messages.text(problem.get().key(), problem.get().arguments().toArray()));
        }
        return new FileInputStream(file.toFile());
    }

    private static Optional<ReadProblem> problem(Path file) {
        String name = file.toString();
        if (!Files.exists(file)) {
            return Optional.of(ReadProblem.notThere(name, file));
        }
        if (Files.isDirectory(file)) {
            return Optional.of(new ReadProblem.IsFolder(name));
        }
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of(new ReadProblem.NotAllowed(name));
    }

    private static void write(BatchRun run, Lines lines, String output, Console console)
            throws IOException {
        if (output.equals(STANDARD_STREAM)) {
            run.run(lines, console.out());
            return;
        }
        try (OutputFiles files = new OutputFiles()) {
            try (OutputStream out = files.begin(Path.of(output))) {
                run.run(lines, out);
            }
            files.complete();
        }
    }
}
