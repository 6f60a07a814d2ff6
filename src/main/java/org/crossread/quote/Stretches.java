package org.crossread.quote;

import org.crossread.model.Report;

import java.util.ArrayList;
import java.util.List;

/// Finds all stretches of a report that are set apart: in marks first, then the others.
final class Stretches {

    private Stretches() {}

    /// In reading order, without overlap.
    static List<Marked> of(Report report, Lexicon lexicon) {
        var elisions = new Elisions(lexicon.words("elisions"));
        MarkStyle style = MarkStyle.of(report.text(), report.paragraphs(), elisions);
        List<Marked> found = new ArrayList<>();
        for (int i = 0; i < report.paragraphs().size(); i++) {
            var marks = new MarkScanner(report.text(), report.paragraphs().get(i), style, elisions);
            for (MarkScanner.Pair pair : marks.pairs()) {
                found.add(
                        new Marked(
                                new org.crossread.model.Span(pair.start(), pair.end()),
                                i,
                                pair.closed() ? Marked.Form.CLOSED : Marked.Form.OPEN));
            }
        }
        return found;
    }
}
