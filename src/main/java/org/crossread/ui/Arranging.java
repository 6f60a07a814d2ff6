package org.crossread.ui;

import javafx.beans.value.ObservableValue;

import org.crossread.l10n.Messages;
import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.ui.page.FacingPages;

import java.util.List;
import java.util.Optional;

/// Shows the pages or the rows: what the reader chose, but rows where pages have too little room.
/// The one that comes shows what the reader had before the eyes on the other.
final class Arranging {

    private final ReaderState state;
    private final FacingPages pages;
    private final RowsPane rows;

    /// The sentence that the rows had the pages stand at, and where the line begins that holds it.
    private Optional<Place.On> brought = Optional.empty();

    private int line;

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
        hasTwo.subscribe(
                _ -> {
                    brought = Optional.empty();
                    update.run();
                });
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
            rows.list().places().top().ifPresent(this::bringPagesTo);
        }
    }

    private void bringPagesTo(Place.On sentence) {
        pages.going().putAt(sentence.side(), sentence.span().start());
        brought = Optional.of(sentence);
        line = pages.page(sentence.side()).topPosition();
    }

    /// Has the rows stand where the pages do.
    private void bringRows() {
        if (rows.isVisible() && isChosenInView(pages.going().chosenPlaces().orElse(List.of()))) {
            rows.list().beginning().start();
        } else {
            startRows(onPage(Side.LEFT), onPage(Side.RIGHT));
        }
    }

    private void startRows(int left, int right) {
        if (rows.isVisible()) {
            Side side = state.rowOrderProperty().get();
            rows.list().beginning().startAt(side, side.of(left, right));
        }
    }

    /// Has pages and rows stand at a position of each text. The rows begin with the sentence there,
    /// the pages with its line, where another may end: neither can be told from the other.
    void startAt(int left, int right) {
        pages.going().putAt(left, right);
        startRows(left, right);
    }

    /// At which position of a text the reader is, on its page or in the rows.
    int position(Side side) {
        return Optional.of(rows.list().beginning())
                .filter(_ -> rows.isVisible() && state.reading().isCompared())
                .flatMap(RowStart::reached)
                .filter(at -> at.side() == side)
                .map(at -> at.span().start())
                .orElseGet(() -> onPage(side));
    }

    /// Where a page stands; a sentence that it was brought to may begin within the line there.
    private int onPage(Side side) {
        int top = pages.page(side).topPosition();
        return brought.filter(at -> at.side() == side && top == line)
                .map(at -> at.span().start())
                .orElse(top);
    }

    /// Whether the reader has gone on in the rows since they were brought.
    boolean hasMovedOnInRows() {
        return rows.isVisible() && rows.list().beginning().isTouched();
    }

    /// Whether the rows have been read on since they took the place of the pages, which otherwise
    /// are as they were. Of texts that are being read anew the rows know nothing.
    private boolean hasMovedOn() {
        RowsView list = rows.list();
        return state.reading().isCompared()
                && list.beginning().hasMovedOn()
                && !isChosenInView(list.places().chosen());
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
