package org.crossread.ui;

import javafx.beans.value.ObservableValue;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.page.FacingPages;

import java.util.List;

/// Shows the pages or the rows: what the reader chose, but rows where pages have too little room.
/// The one that comes shows what the reader had before the eyes on the other.
final class Arranging {

    private final ReaderState state;
    private final FacingPages pages;
    private final RowsPane rows;

    Arranging(ReaderState state, FacingPages pages, RowsPane rows) {
        this.state = state;
        this.pages = pages;
        this.rows = rows;
        ObservableValue<Boolean> wantsRows =
                state.arrangementProperty().map(now -> now == Arrangement.ROWS);
        ObservableValue<Boolean> isCompared = state.readingProperty().map(Reading::isCompared);
        ObservableValue<Boolean> hasTwo =
                state.readingProperty().map(now -> now.left().isShown() && now.right().isShown());
        Runnable update =
                () ->
                        show(
                                (wantsRows.getValue() || !pages.roomyProperty().get())
                                        && isCompared.getValue()
                                        && hasTwo.getValue());
        pages.roomyProperty().subscribe(_ -> update.run());
        wantsRows.subscribe(_ -> update.run());
        state.arrangementProperty().subscribe((_, _) -> tellOfRoom());
        isCompared.subscribe(_ -> update.run());
        hasTwo.subscribe(_ -> update.run());
    }

    private void show(boolean inRows) {
        boolean turns = inRows != rows.isVisible();
        if (turns && !inRows) {
            bringPages();
        }
        rows.setVisible(inRows);
        pages.setVisible(!inRows);
        if (turns) {
            bringRows();
        }
    }

    /// Has the pages stand where the rows have been read on to.
    void bringPages() {
        if (rows.isVisible() && hasMovedOn()) {
            rows.list().places().top().ifPresent(at -> pages.putAt(at.side(), at.span().start()));
        }
    }

    /// Has the rows stand where the pages do.
    void bringRows() {
        if (rows.isVisible()) {
            begin(rows.list().places());
        }
    }

    private void begin(RowPlaces places) {
        if (isChosenInView(pages.chosenPlaces().orElse(List.of()))) {
            places.start();
        } else {
            Side side = state.rowOrderProperty().get();
            places.startAt(side, pages.page(side).topPosition());
        }
    }

    /// Whether the rows have been read on since they took the place of the pages, which otherwise
    /// are as they were. Of texts that are being read anew the rows know nothing.
    private boolean hasMovedOn() {
        RowPlaces places = rows.list().places();
        return state.reading().isCompared()
                && !places.isAsBegun()
                && !isChosenInView(places.chosen());
    }

    /// A reader who asks for pages and gets rows is told why.
    private void tellOfRoom() {
        if (rows.isVisible() && state.arrangementProperty().get() == Arrangement.PAGES) {
            state.say(Messages.text("reader.notice.no-room"));
        }
    }

    /// What is chosen and in view stays in view: the other arrangement goes there by itself.
    private boolean isChosenInView(List<?> places) {
        return !state.selection().isNothing() && !places.isEmpty();
    }
}
