package org.crossread.quote;

import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds all stretches of a report that are set apart: turns of an interview
/// or dialogue, paragraphs
/// that a colon announces, words in marks.
final class Stretches {

    private static final int STEP = 512;

    private Stretches() {}

    /// In reading order, without overlap.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    static List<Marked> of(Report report, Lexicon lexicon, Progress progress) {
        var elisions = new Elisions(lexicon.words("elisions"));
        var places = new MarkPlaces(report.text());
        MarkStyle style = MarkStyle.of(report.text(), report.paragraphs(), places, elisions);
        progress.at(Progress.Step.QUOTE, 0, report.sentences().size());
        var blocks = new Blocks(report, lexicon);
        List<Marked> found = new ArrayList<>();
        for (int i = 0; i < report.paragraphs().size(); i++) {
            if (i % STEP == 0) {
                progress.at(Progress.Step.QUOTE, 0, report.sentences().size());
            }
            Span paragraph = report.paragraphs().get(i);
            int paragraphIndex = i;
            int[] marks = places.in(paragraph);
            var pairs =
                    marks.length == 0
                            ? List.<MarkScanner.Pair>of()
                            : new MarkScanner(report.text(), paragraph, marks, style, elisions)
                                    .pairs();
            Optional<Marked> apart = blocks.of(i, !pairs.isEmpty());
            apart.ifPresent(found::add);
            if (apart.isEmpty()) {
                pairs.forEach(pair -> found.add(marked(pair, paragraphIndex)));
            }
        }
        return found;
    }

    private static Marked marked(MarkScanner.Pair pair, int paragraph) {
        Marked.Form form = pair.closed() ? Marked.Form.CLOSED : Marked.Form.OPEN;
        return new Marked(new Span(pair.start(), pair.end()), paragraph, form);
    }
}
