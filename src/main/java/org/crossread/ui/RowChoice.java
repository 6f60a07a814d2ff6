package org.crossread.ui;

import javafx.scene.input.MouseEvent;

import org.crossread.model.Side;
import org.crossread.ui.control.ListReveal;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Touched;

/// What is chosen or found, in the rows: goes to its line, and tells which line the reader chooses.
final class RowChoice {

    private final RowsView view;
    private final ReaderState state;
    private final FindState find;
    private boolean following;
    private boolean pressed;
    private boolean pending;

    RowChoice(RowsView view, ReaderState state, FindState find) {
        this.view = view;
        this.state = state;
        this.find = find;
        state.visitProperty().subscribe((_, now) -> follow(now));
        find.hitsProperty().subscribe((_, _) -> found());
        view.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        view.heightProperty().subscribe((_, _) -> keepInView());
        view.widthProperty().subscribe((_, _) -> keepInView());
        // A press is told by the words pressed, not by the line they stand in.
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed = false);
    }

    /// Chooses nothing else while the lines change.
    void keepWhile(Runnable change) {
        boolean was = following;
        following = true;
        change.run();
        following = was;
    }

    private void follow(Visit visit) {
        if (view.isVisible() && !view.lines().isStale()) {
            reveal(visit.selection());
            view.places().cells().forEach(RowCell::refresh);
        }
    }

    private void found() {
        if (view.isVisible()) {
            FindState.Hits hits = find.hitsProperty().get();
            if (hits.current() >= 0) {
                show(view.places().row(hits.side(), hits.place()));
            }
            view.places().cells().forEach(RowCell::refresh);
        }
    }

    /// Goes to what is chosen as soon as the new lines have been laid out; before that there is
    /// nothing to scroll.
    void followLater() {
        if (!pending && view.getScene() != null) {
            pending = true;
            ListReveal.afterLayout(
                    view,
                    () -> {
                        pending = false;
                        follow(state.visitProperty().get());
                    });
        }
    }

    /// In another size of the window, what is chosen and was in view stays so.
    private void keepInView() {
        if (!view.places().chosen().isEmpty()) {
            followLater();
        }
    }

    private void reveal(Selection chosen) {
        Side side = chosen.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        int row = chosen.isNothing() ? -1 : view.places().row(side, chosen.places(side).getFirst());
        keepWhile(() -> goTo(row));
    }

    private void goTo(int row) {
        show(row);
        if (row < 0) {
            view.getSelectionModel().clearSelection();
        } else {
            view.getSelectionModel().select(row);
            view.getFocusModel().focus(row);
        }
    }

    /// Scrolls a line into view, and unfolds the run it is hidden in.
    private void show(int row) {
        if (row >= 0 && view.getItems().get(row) instanceof ReadingRow.Fold fold && !fold.open()) {
            view.lines().unfold(fold);
        } else if (row >= 0) {
            ListReveal.reveal(view, row);
        }
    }

    private void selected(ReadingRow row) {
        if (!following && !pressed && row != null) {
            choose(row);
        }
    }

    /// Chooses the pair that a line shows.
    void choose(ReadingRow row) {
        switch (row) {
            case ReadingRow.Paired(_, int index) ->
                    state.choose(
                            state.items(Topic.PASSAGES).get(index).selection(), Touched.ELSEWHERE);
            case ReadingRow.Alone _, ReadingRow.Fold _ -> {}
        }
    }
}
