package org.crossread.ui;

import org.crossread.model.Span;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.PageContent;

import java.util.List;
import java.util.Optional;

/// Steps through the marked words of a page.
final class MarkedWords {

    /// @param wrapped whether the end of the page was passed
    record Step(Span words, boolean wrapped) {}

    private MarkedWords() {}

    /// The marked words next to a place; empty where nothing is marked.
    ///
    /// @param by 1 for the next, -1 for the previous
    static Optional<Step> step(PageContent content, Span from, int by) {
        List<Span> marked =
                content.marks().all().stream().map(Mark::span).distinct().sorted().toList();
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> found =
                by > 0
                        ? marked.stream().filter(span -> isBehind(span, from)).findFirst()
                        : marked.reversed().stream()
                                .filter(span -> span.compareTo(from) < 0)
                                .findFirst();
        Span end = by > 0 ? marked.getFirst() : marked.getLast();
        return Optional.of(new Step(found.orElse(end), found.isEmpty()));
    }

    /// A place without length stands before what begins there.
    private static boolean isBehind(Span span, Span from) {
        return from.isEmpty() ? span.start() >= from.start() : span.compareTo(from) > 0;
    }
}
