package org.crossread.cli;

import org.crossread.compare.Comparer;
import org.crossread.compare.Timings;
import org.crossread.l10n.Messages;
import org.crossread.model.Progress;
import org.crossread.model.Report;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.util.ArrayList;
import java.util.List;

/// `quotes`: the quotations of each report.
final class QuotesCommand implements Subcommand {

    @Override
    public CommandSpec spec(Words words) {
        CommandSpec spec = words.described("command.quotes");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(words.text("command.quotes.file"))
                        .build());
        spec.addOption(Options.web(words));
        return spec.addOption(
                Options.value("text|json|csv", words.text("command.quotes.format"), "--format")
                        .build());
    }

    @Override
    public void run(ParseResult arguments, Console console) throws Refusal {
        QuotationListing listing = listing(arguments.matchedOptionValue("--format", "text"));
        List<String> files = arguments.matchedPositionalValue(0, List.of());
        Timings timings = new Timings(console.err());
        Inputs inputs = new Inputs(console, arguments.hasMatchedOption(Options.WEB));
        Comparer comparer = new Comparer();
        List<QuotationListing.Entry> entries = new ArrayList<>();
        for (String file : files) {
            Report report = inputs.report(file);
            timings.reached("read");
            entries.add(
                    new QuotationListing.Entry(
                            file, report, comparer.quotations(report, Progress.SILENT)));
            timings.reached("quote");
        }
        console.out().print(listing.of(entries));
    }

    private static QuotationListing listing(String format) throws Refusal {
        return switch (format) {
            case "text" -> new QuotationTable();
            case "json" -> new QuotationJson();
            case "csv" -> new QuotationCsv();
            default ->
                    throw Refusal.wronglyAsked(
                            Messages.text("command.format", format, "text, json, csv"));
        };
    }
}
