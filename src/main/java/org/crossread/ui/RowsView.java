package org.crossread.ui;

import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;

/// Both reports as lines: each pair on one, what stands alone by itself or folded away.
///
/// Nothing is built as long as the reader does not look at it.
final class RowsView extends ListView<ReadingRow> {

    private final ReaderState state;
    private final ReaderSettings settings;
    private final RowContent shown;
    private final RowPlaces places;
    private final RowStart beginning;
    private final RowChoice choice;
    private final RowLines lines;
    private Runnable onOpened = () -> {};

    RowsView(ReaderState state, ReaderSettings settings, FindState find) {
        this.state = state;
        this.settings = settings;
        shown = new RowContent(state, settings, find);
        places = new RowPlaces(this, state, shown);
        beginning = new RowStart(this, places);
        setId("rows");
        getStyleClass().add("rows");
        setAccessibleText(Messages.text("reader.rows.name"));
        setCellFactory(_ -> new RowCell(this));
        choice = new RowChoice(this, state, find);
        lines = new RowLines(this, state, settings, choice);
        addEventFilter(KeyEvent.KEY_PRESSED, new RowKeys(this)::pressed);
        addEventFilter(ScrollEvent.SCROLL, this::zoom);
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            settings.zoom().by(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    /// Which lines there are.
    RowLines lines() {
        return lines;
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
}
