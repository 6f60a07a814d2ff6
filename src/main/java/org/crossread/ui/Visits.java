package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.crossread.ui.finding.Selection;
import org.crossread.ui.page.Touched;

/// Where the reader is, and where the reader was.
final class Visits {

    private final ReadOnlyObjectWrapper<Visit> here =
            new ReadOnlyObjectWrapper<>(new Visit(Selection.NOTHING, Touched.ELSEWHERE, false, 0));
    private final History history = new History();

    ReadOnlyObjectProperty<Visit> property() {
        return here.getReadOnlyProperty();
    }

    Selection selection() {
        return here.get().selection();
    }

    void to(Selection selection, Touched touched) {
        history.visit(selection);
        go(selection, touched, true);
    }

    private void go(Selection selection, Touched touched, boolean moves) {
        here.set(new Visit(selection, touched, moves, here.get().serial() + 1));
    }

    /// Other reports are here: nothing is chosen, and no place of before is left to go back to.
    void leave() {
        history.clear();
        go(Selection.NOTHING, Touched.ELSEWHERE, true);
    }

    /// What is chosen stays so where it is still found; the pages do not move.
    void stay(Selection now) {
        go(now, Touched.ELSEWHERE, false);
    }

    void back() {
        history.back().ifPresent(place -> go(place, Touched.ELSEWHERE, true));
    }

    void forward() {
        history.forward().ifPresent(place -> go(place, Touched.ELSEWHERE, true));
    }
}
