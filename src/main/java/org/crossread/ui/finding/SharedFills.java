package org.crossread.ui.finding;

import org.crossread.model.Change;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The marks of what two passages share, on one of them: a run of words is one mark, as far as they
/// are the same or of the same meaning. Function words alone are no sign of anything and stay
/// plain.
final class SharedFills {

    private final Report report;
    private final Side side;
    private final FunctionWords functionWords;

    SharedFills(Report report, Side side, FunctionWords functionWords) {
        this.report = report;
        this.side = side;
        this.functionWords = functionWords;
    }

    List<Mark> of(List<Change> changes) {
        List<Change> agreeing =
                changes.stream()
                        .filter(change -> change.kind().agrees())
                        .sorted(Comparator.comparing(change -> change.span(side)))
                        .toList();
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= agreeing.size(); i++) {
            if (i == agreeing.size() || !neighbours(agreeing.get(i - 1), agreeing.get(i))) {
                addRun(agreeing.subList(from, i), marks);
                from = i;
            }
        }
        return marks;
    }

    /// Whether no word stands between two changes.
    private boolean neighbours(Change one, Change next) {
        int from = one.span(side).end();
        int to = next.span(side).start();
        return from <= to && report.words(new Span(from, to)).isEmpty();
    }

    private void addRun(List<Change> run, List<Mark> marks) {
        if (isGrammarAlone(run)) {
            return;
        }
        int from = 0;
        for (int i = 1; i <= run.size(); i++) {
            if (i == run.size() || isSame(run.get(i)) != isSame(run.get(from))) {
                Span whole = run.get(from).span(side).hull(run.get(i - 1).span(side));
                marks.add(new Mark(whole, isSame(run.get(from)) ? Look.SAME : Look.MEANING));
                from = i;
            }
        }
    }

    private static boolean isSame(Change change) {
        return change.kind() != Change.Kind.SYNONYM;
    }

    private boolean isGrammarAlone(List<Change> run) {
        return run.stream()
                .flatMap(change -> report.words(change.span(side)).stream())
                .allMatch(word -> functionWords.has(report.text(word)));
    }
}
