package org.crossread.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossread.model.Side;

import java.util.List;

/// Which lines the rows have, in which order, and which runs of them are folded. They are built
/// anew when what they show has changed and somebody looks at them.
final class RowLines {

    private final RowsView view;
    private final ReaderState state;
    private final RowChoice choice;
    private final ObservableList<ReadingRow> rows = FXCollections.observableArrayList();
    private final RowFolds folds = new RowFolds();
    private RowWords words;
    private boolean stale = true;

    RowLines(RowsView view, ReaderState state, ReaderSettings settings, RowChoice choice) {
        this.view = view;
        this.state = state;
        this.choice = choice;
        words = words();
        view.setItems(rows);
        view.visibleProperty().subscribe(_ -> fill());
        state.readingProperty().subscribe((_, _) -> renew());
        state.rowOrderProperty().subscribe((_, _) -> turn());
        settings.faceProperty().subscribe((_, _) -> renew());
        settings.zoom().subscribe(this::renew);
        settings.lineHeightProperty().subscribe((_, _) -> renew());
    }

    private void renew() {
        stale = true;
        fill();
    }

    /// Whether the lines tell of other texts than those that are open: they do so by the numbers of
    /// sentences, and a list that is not seen is laid out too.
    boolean isStale() {
        return stale;
    }

    /// Where they are looked at, builds the lines that are not up to date, and goes to the chosen.
    private void fill() {
        if (view.isVisible()) {
            if (stale) {
                build();
            }
            choice.followLater();
        }
    }

    private RowWords words() {
        return new RowWords(state.reading().findings().comparison(), order());
    }

    private void build() {
        stale = false;
        words = words();
        List<ReadingRow> lines =
                new RowOrder(state.reading().findings().comparison(), order()).rows(folds.open());
        choice.keepWhile(
                () -> {
                    rows.setAll(lines);
                    view.refresh();
                });
    }

    private Side order() {
        return state.rowOrderProperty().get();
    }

    /// Runs that are open in one order are others in the other.
    private void turn() {
        folds.closeAll();
        renew();
    }

    /// Unfolds a run of lines, or folds it again.
    void toggle(ReadingRow.Fold fold) {
        folds.toggle(fold);
        renew();
        view.getSelectionModel().clearSelection();
    }

    /// Unfolds a run in which something is to be shown.
    void unfold(ReadingRow.Fold fold) {
        folds.unfold(fold);
        renew();
    }

    /// Unfolds every run, or folds all again when every one is open.
    void toggleAll() {
        folds.toggleAll(rows);
        renew();
    }

    /// What is said of a row.
    RowWords wording() {
        return words;
    }
}
