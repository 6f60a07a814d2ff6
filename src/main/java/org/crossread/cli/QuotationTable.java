package org.crossread.cli;

import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Attribution.Attributed;
import org.crossread.model.Attribution.Unattributed;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Quotations as a table for the eye: number, kind, speaker, cue, and the words wrapped under each
/// other.
final class QuotationTable implements QuotationListing {

    private static final int WIDTH = 100;
    private static final int NARROWEST_WORDS = 40;
    private static final int WIDEST_COLUMN = 28;
    private static final String GAP = "  ";

    @Override
    public String of(List<Entry> entries) {
        return entries.stream().map(QuotationTable::table).collect(Collectors.joining("\n"));
    }

    private static String table(Entry entry) {
        StringBuilder text = new StringBuilder();
        text.append(
                        Messages.text(
                                "command.quotes.count",
                                FileNames.inWords(entry.file()),
                                entry.quotations().size()))
                .append('\n');
        if (entry.quotations().isEmpty()) {
            return text.toString();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "#",
                        Messages.text("command.quotes.kind"),
                        Messages.text("command.quotes.speaker"),
                        Messages.text("command.quotes.cue"),
                        Messages.text("command.quotes.words")));
        entry.quotations().forEach(quotation -> rows.add(row(entry.report(), quotation)));
        new Columns(rows, WIDTH, NARROWEST_WORDS, WIDEST_COLUMN, GAP).appendTo(text);
        return text.toString();
    }

    private static List<String> row(Report report, Quotation quotation) {
        String words = words(report, quotation.span());
        String number = Integer.toString(quotation.id() + 1);
        String kind = quotation.kind().name().toLowerCase(Locale.ROOT);
        return switch (quotation.attribution()) {
            case Attributed(_, var person, var cue) ->
                    List.of(number, kind, person, words(report, cue), words);
            case Unattributed _ -> List.of(number, kind, "–", "–", words);
        };
    }

    private static String words(Report report, Span span) {
        return report.text(span).strip().replaceAll("\\s+", " ");
    }
}
