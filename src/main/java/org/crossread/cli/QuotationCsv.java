package org.crossread.cli;

import org.crossread.export.Csv;
import org.crossread.model.Attribution.Attributed;
import org.crossread.model.Attribution.Unattributed;
import org.crossread.model.Quotation;
import org.crossread.model.Report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Quotations as comma-separated values (RFC 4180), one a line under a line of names.
final class QuotationCsv implements QuotationListing {

    private static final List<String> NAMES =
            List.of("file", "start", "end", "kind", "speaker", "mention", "cue", "words");

    @Override
    public String of(List<Entry> entries) {
        return Csv.line(NAMES)
                + entries.stream()
                        .flatMap(
                                entry ->
                                        entry.quotations().stream()
                                                .map(quotation -> line(entry, quotation)))
                        .collect(Collectors.joining());
    }

    private static String line(Entry entry, Quotation quotation) {
        Report report = entry.report();
        Stream<String> speaker =
                switch (quotation.attribution()) {
                    case Attributed(var mention, var person, var cue) ->
                            Stream.of(person, report.text(mention), report.text(cue));
                    case Unattributed _ -> Stream.of("", "", "");
                };
        Stream<String> place =
                Stream.of(
                        entry.file(),
                        Integer.toString(quotation.span().start()),
                        Integer.toString(quotation.span().end()),
                        quotation.kind().name().toLowerCase(Locale.ROOT));
        return Csv.line(
                Stream.of(place, speaker, Stream.of(report.text(quotation.span())))
                        .flatMap(fields -> fields)
                        .toList());
    }
}
