package org.crossread.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.ListReveal;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Touched;

/// Both reports as lines: each pair on one, what stands alone by itself or folded away.
///
/// Nothing is built as long as the reader does not look at it.
final class RowsView extends ListView<ReadingRow> {

    private final ReaderState state;
    private final ReaderSettings settings;
    private final FindState find;
    private final ObservableList<ReadingRow> rows = FXCollections.observableArrayList();
    private final RowFolds folds = new RowFolds();
    private final RowContent shown;
    private final RowPlaces places;
    private RowWords words;
    private boolean following;
    private boolean pressed;
    private boolean stale = true;
    private boolean pending;
    private Runnable onOpened = () -> {};

    RowsView(ReaderState state, ReaderSettings settings, FindState find) {
        this.state = state;
        this.settings = settings;
        this.find = find;
        shown = new RowContent(state, settings, find);
        places = new RowPlaces(this, state, shown);
        words = words();
        setId("rows");
        getStyleClass().add("rows");
        setAccessibleText(Messages.text("reader.rows.name"));
        setItems(rows);
        setCellFactory(_ -> new RowCell(this));
        visibleProperty().subscribe(_ -> fill());
        state.readingProperty().subscribe((_, _) -> renew());
        state.visitProperty().subscribe((_, now) -> follow(now));
        state.rowOrderProperty().subscribe((_, _) -> turn());
        find.hitsProperty().subscribe((_, _) -> found());
        settings.faceProperty().subscribe((_, _) -> renew());
        settings.zoom().subscribe(this::renew);
        settings.lineHeightProperty().subscribe((_, _) -> renew());
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
        heightProperty().subscribe((_, _) -> keepChosen());
        widthProperty().subscribe((_, _) -> keepChosen());
        addEventFilter(KeyEvent.KEY_PRESSED, new RowKeys(this)::pressed);
        addEventFilter(ScrollEvent.SCROLL, this::zoom);
        // A press is told by the words pressed, not by the line they stand in.
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed = false);
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
            followLater();
        }
    }

    private RowWords words() {
        return new RowWords(state.reading().findings().comparison(), order());
    }

    private void build() {
        stale = false;
        words = words();
        following = true;
        rows.setAll(
                new RowOrder(state.reading().findings().comparison(), order()).rows(folds.open()));
        refresh();
        following = false;
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
            choose(row);
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

    /// What is said of a row.
    RowWords wording() {
        return words;
    }

    private void follow(Visit visit) {
        if (!isVisible() || stale) {
            return;
        }
        reveal(visit.selection());
        places.cells().forEach(RowCell::refresh);
    }

    private void found() {
        FindState.Hits hits = find.hitsProperty().get();
        if (isVisible()) {
            if (hits.current() >= 0) {
                show(places.row(hits.side(), hits.place()));
            }
            places.cells().forEach(RowCell::refresh);
        }
    }

    /// Goes to what is chosen as soon as the new lines have been laid out; before that there is
    /// nothing to scroll.
    private void followLater() {
        if (!pending && getScene() != null) {
            pending = true;
            ListReveal.afterLayout(
                    this,
                    () -> {
                        pending = false;
                        follow(state.visitProperty().get());
                    });
        }
    }

    /// In another size of the window, what is chosen and was in view stays so.
    private void keepChosen() {
        if (!places.chosen().isEmpty()) {
            followLater();
        }
    }

    private void reveal(Selection chosen) {
        Side side = chosen.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        int row = chosen.isNothing() ? -1 : places.row(side, chosen.places(side).getFirst());
        following = true;
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else {
            int at = show(row);
            getSelectionModel().select(at);
            getFocusModel().focus(at);
        }
        following = false;
    }

    /// Scrolls a line into view, and unfolds the run it is hidden in.
    ///
    /// @return where it stands then
    private int show(int row) {
        if (row >= 0 && rows.get(row) instanceof ReadingRow.Fold fold && !fold.open()) {
            folds.unfold(fold);
            stale = true;
            fill();
            return row;
        }
        if (row >= 0) {
            ListReveal.reveal(this, row);
        }
        return row;
    }

    private void selected(ReadingRow row) {
        if (!following && !pressed && row != null) {
            choose(row);
        }
    }

    private void choose(ReadingRow row) {
        switch (row) {
            case ReadingRow.Paired(_, int index) ->
                    state.choose(
                            state.items(Topic.PASSAGES).get(index).selection(), Touched.ELSEWHERE);
            case ReadingRow.Alone _, ReadingRow.Fold _ -> {}
        }
    }
}
