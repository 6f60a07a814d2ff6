package org.crossread.cli;

import org.crossread.archive.RelatedPair;
import org.crossread.archive.RelatedSearch;
import org.crossread.compare.Timings;
import org.crossread.export.RelatedResult;
import org.crossread.l10n.Messages;
import org.crossread.model.Report;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `related`: which reports of a folder tell the same event or carry the same words.
final class RelatedCommand implements Subcommand {

    private static final int MOST_PAIRS = 200;
    private static final int MOST_ANSWERS = 20;

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = words.described("command.related");
        spec.addPositional(Options.parameter("DIR", words.text("command.related.folder"), 0));
        RelatedOutputs.addTo(spec, words);
        spec.addOption(
                Options.values("FILE", words.text("command.related.question"), "--question")
                        .build());
        spec.addOption(
                Options.value("FILE", words.text("command.related.index"), "--index").build());
        spec.addOption(number("--most", words.text("command.related.most")));
        return spec.addOption(number("--threads", words.text("command.related.threads")));
    }

    private static OptionSpec number(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("N")
                .type(int.class)
                .description(description)
                .build();
    }

    @Override
    public void run(ParseResult arguments, Console console) throws Refusal {
        List<String> questions = arguments.matchedOptionValue("--question", List.of());
        int most = atLeastOne(arguments, "--most", questions.isEmpty() ? MOST_PAIRS : MOST_ANSWERS);
        int threads = atLeastOne(arguments, "--threads", 1);
        String name = arguments.matchedPositionalValue(0, "");
        Path folder = folder(name);
        RelatedOutputs outputs = new RelatedOutputs(arguments, folder);
        Optional<String> index = Optional.ofNullable(arguments.matchedOptionValue("--index", null));
        Timings timings = new Timings(console.err());
        List<Report> asked = reports(questions, console);
        RelatedProgress progress = new RelatedProgress(console);
        var read = new IndexedFolder(folder, name, index, threads).read(progress);
        timings.reached("read");
        var search = new RelatedSearch(folder, read.archive());
        List<RelatedPair> pairs =
                questions.isEmpty()
                        ? search.pairs(most, progress)
                        : answers(search, questions, asked, most, timings);
        progress.ended();
        timings.reached("related");
        outputs.write(
                new RelatedResult(name, read.archive().size(), pairs, read.unread()), console);
        timings.reached("written");
    }

    private static int atLeastOne(ParseResult arguments, String option, int otherwise)
            throws Refusal {
        int number = arguments.matchedOptionValue(option, otherwise);
        if (number < 1) {
            throw Refusal.wronglyAsked(Messages.text("command.related.number", option, number));
        }
        return number;
    }

    private static Path folder(String name) throws Refusal {
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw Refusal.notDone(Messages.text("command.related.no-folder", name));
        }
        return folder;
    }

    private static List<Report> reports(List<String> questions, Console console) throws Refusal {
        Inputs inputs = new Inputs(console, false);
        List<Report> reports = new ArrayList<>();
        for (String question : questions) {
            reports.add(inputs.report(question));
        }
        return reports;
    }

    private static List<RelatedPair> answers(
            RelatedSearch search,
            List<String> questions,
            List<Report> reports,
            int most,
            Timings timings) {
        RelatedSearch.Answers answers = search.answers();
        timings.reached("index");
        List<RelatedPair> found = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            QuestionTiming timing = new QuestionTiming(timings);
            found.addAll(answers.to(questions.get(i), reports.get(i), most, timing));
        }
        return found;
    }
}
