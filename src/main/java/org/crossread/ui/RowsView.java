package org.crossread.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;

import java.util.List;

/// Both reports as lines: each pair on one, what stands alone by itself or folded away.
///
/// Nothing is built as long as the reader does not look at it.
final class RowsView extends ListView<ReadingRow> {

    private final ReaderState state;
    private final ReaderSettings settings;
    private final ObservableList<ReadingRow> rows = FXCollections.observableArrayList();
    private final RowFolds folds = new RowFolds();
    private final RowContent shown;
    private final RowPlaces places;
    private final RowStart beginning;
    private RowWords words;
    private final RowChoice choice;
    private boolean stale = true;
    private Runnable onOpened = () -> {};

    RowsView(ReaderState state, ReaderSettings settings, FindState find) {
        this.state = state;
        this.settings = settings;
        shown = new RowContent(state, settings, find);
        places = new RowPlaces(this, state, shown);
        beginning = new RowStart(this, places);
        words = words();
        setId("rows");
        getStyleClass().add("rows");
        setAccessibleText(Messages.text("reader.rows.name"));
        setItems(rows);
        setCellFactory(_ -> new RowCell(this));
        choice = new RowChoice(this, state, find);
        visibleProperty().subscribe(_ -> fill());
        state.readingProperty().subscribe((_, _) -> renew());
        state.rowOrderProperty().subscribe((_, _) -> turn());
        settings.faceProperty().subscribe((_, _) -> renew());
        settings.zoom().subscribe(this::renew);
        settings.lineHeightProperty().subscribe((_, _) -> renew());
        addEventFilter(KeyEvent.KEY_PRESSED, new RowKeys(this)::pressed);
        addEventFilter(ScrollEvent.SCROLL, this::zoom);
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            settings.zoom().by(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
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
        if (isVisible()) {
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
                    refresh();
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
        getSelectionModel().clearSelection();
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

    /// What the lines show.
    RowContent shown() {
        return shown;
    }

    /// Hears when the reader wants to see the chosen line whole.
    void setOnOpened(Runnable opened) {
        onOpened = opened;
    }

    /// Shows why a pair belongs together.
    void open(ReadingRow row) {
        if (row instanceof ReadingRow.Paired) {
            choice.choose(row);
            onOpened.run();
        }
    }

    void pick(Side side, int position) {
        state.pick(side, position);
    }

    /// Chooses what a menu that is asked for there means.
    void pickAt(ContextMenuEvent event) {
        places.at(event.getSceneX(), event.getSceneY())
                .ifPresent(cell -> cell.pickAt(event.getSceneX(), event.getSceneY()));
    }

    /// Where lines stand.
    RowPlaces places() {
        return places;
    }

    /// Where lines begin.
    RowStart beginning() {
        return beginning;
    }

    /// What is said of a row.
    RowWords wording() {
        return words;
    }
}
