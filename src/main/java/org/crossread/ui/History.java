package org.crossread.ui;

import org.crossread.ui.finding.Selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The places a reader has been to, for back and forward; at most 200.
final class History {

    private static final int MOST = 200;

    private final Deque<Selection> back = new ArrayDeque<>();
    private final Deque<Selection> forward = new ArrayDeque<>();
    private Selection here = Selection.NOTHING;

    void visit(Selection selection) {
        if (!selection.equals(here)) {
            push(back, here);
            forward.clear();
            here = selection;
        }
    }

    Optional<Selection> back() {
        return step(back, forward);
    }

    Optional<Selection> forward() {
        return step(forward, back);
    }

    void clear() {
        back.clear();
        forward.clear();
        here = Selection.NOTHING;
    }

    private Optional<Selection> step(Deque<Selection> from, Deque<Selection> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        push(to, here);
        here = from.pop();
        return Optional.of(here);
    }

    private static void push(Deque<Selection> places, Selection place) {
        if (!place.isNothing()) {
            places.push(place);
        }
        if (places.size() > MOST) {
            places.removeLast();
        }
    }
}
