package org.crossread.quote;

import org.crossread.model.Attribution;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;

import java.util.List;

/// Quotations of a text as lines that a test can compare.
final class Quotations {

    private static final QuotationFinder FINDER = new QuotationFinder();

    private Quotations() {}

    static Report report(String text) {
        return report(text, "en");
    }

    static Report report(String text, String language) {
        return new Segmenter().segment(new Origin("", "", "", language, "", "", ""), text);
    }

    static List<Quotation> of(String text) {
        return FINDER.quotations(report(text), Progress.SILENT);
    }

    static List<Quotation> of(Report report) {
        return FINDER.quotations(report, Progress.SILENT);
    }

    /// Whoever says the last quotation of a text below a headline, and its words.
    static List<String> last(String text, String language) {
        String headline = language.equals("de") ? "Nachrichten des Tages" : "News of the day";
        Report report = report(headline + "\n\n" + text, language);
        Quotation last = of(report).getLast();
        return List.of(last.person(), report.text(last.span()));
    }

    /// Kind, words, person and cue of each: `DIRECT "Yes," Jane Smith <- said`.
    static List<String> in(String text) {
        return lines(report(text));
    }

    static List<String> lines(Report report) {
        return of(report).stream().map(each -> line(each, report.text())).toList();
    }

    private static String line(Quotation quotation, String text) {
        String words = quotation.kind() + " " + quotation.span().in(text);
        return switch (quotation.attribution()) {
            case Attribution.Attributed(_, var person, var cue) ->
                    words + " " + person + " <- " + cue.in(text);
            case Attribution.Unattributed _ -> words;
        };
    }
}
