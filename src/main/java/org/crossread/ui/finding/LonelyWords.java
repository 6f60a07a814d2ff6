package org.crossread.ui.finding;

import org.crossread.model.Change;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What one of two passages has and the other has not: stretches of words, more than grammar.
final class LonelyWords {

    private final Report report;
    private final Side side;
    private final FunctionWords functionWords;

    LonelyWords(Report report, Side side, FunctionWords functionWords) {
        this.report = report;
        this.side = side;
        this.functionWords = functionWords;
    }

    /// @param most how many of the longest come first, in reading order; then the rest, likewise
    List<Span> longestFirst(List<Change> changes, int most) {
        List<Span> stretches = stretches(changes);
        List<Span> longest =
                stretches.stream()
                        .sorted(Comparator.comparingInt(Span::length).reversed())
                        .limit(most)
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
        return Stream.concat(
                        longest.stream(),
                        stretches.stream().filter(span -> !longest.contains(span)))
                .toList();
    }

    private List<Span> stretches(List<Change> changes) {
        List<Span> stretches = new ArrayList<>();
        changes.stream()
                .filter(change -> !change.kind().agrees() && !change.span(side).isEmpty())
                .map(change -> change.span(side))
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(span -> join(stretches, span));
        stretches.removeIf(this::isGrammarAlone);
        return stretches;
    }

    /// Stretches that no word stands between are one.
    private void join(List<Span> stretches, Span next) {
        boolean touches =
                !stretches.isEmpty()
                        && stretches.getLast().end() <= next.start()
                        && report.words(new Span(stretches.getLast().end(), next.start()))
                                .isEmpty();
        stretches.add(touches ? stretches.removeLast().hull(next) : next);
    }

    private boolean isGrammarAlone(Span span) {
        return report.words(span).stream().allMatch(word -> functionWords.has(report.text(word)));
    }
}
