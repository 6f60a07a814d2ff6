package org.crossread.ui.finding;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.Places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Inside a quotation that both reports have, shared words are one fill as far as they go: over the
/// ends of sentences, and over the quotation marks beside them.
final class QuotedFills {

    private final Report report;
    private final List<Mark> marks;

    QuotedFills(Report report, List<Mark> marks) {
        this.report = report;
        this.marks = List.copyOf(marks);
    }

    /// The same marks with those in the quotations joined.
    List<Mark> joined(List<Span> quotations) {
        Places<Mark> places = new Places<>(marks);
        Set<Mark> gone = new HashSet<>();
        List<Mark> whole = new ArrayList<>();
        for (Span quotation : quotations) {
            List<Mark> inside =
                    places.in(quotation).stream()
                            .filter(mark -> mark.look() == Look.SAME)
                            .filter(mark -> !gone.contains(mark))
                            .sorted(Comparator.comparing(Mark::span))
                            .toList();
            gone.addAll(inside);
            join(quotation, inside, whole);
        }
        List<Mark> all =
                new ArrayList<>(marks.stream().filter(one -> !gone.contains(one)).toList());
        all.addAll(whole);
        return all;
    }

    private void join(Span quotation, List<Mark> inside, List<Mark> whole) {
        Span run = new Span(0, 0);
        for (Mark mark : inside) {
            Span next = grown(quotation, mark.span());
            boolean goesOn =
                    !run.isEmpty()
                            && (run.end() >= next.start() || isWordless(run.end(), next.start()));
            if (!goesOn) {
                put(run, whole);
            }
            run = goesOn ? run.hull(next) : next;
        }
        put(run, whole);
    }

    private static void put(Span run, List<Mark> whole) {
        if (!run.isEmpty()) {
            whole.add(new Mark(run, Look.SAME));
        }
    }

    /// With the quotation's own marks, where no word stands between.
    private Span grown(Span quotation, Span words) {
        Span grown = words;
        if (isWordless(quotation.start(), words.start())) {
            grown = grown.hull(new Span(quotation.start(), words.start()));
        }
        if (isWordless(words.end(), quotation.end())) {
            grown = grown.hull(new Span(words.end(), quotation.end()));
        }
        return grown;
    }

    private boolean isWordless(int from, int to) {
        return from <= to && report.words(new Span(from, to)).isEmpty();
    }
}
