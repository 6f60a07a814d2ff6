package org.crossread.ui;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.control.ListReveal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Where the lines of the rows begin: at what was being read on the pages. As long as they stand
/// so, the pages are left as they were.
final class RowStart {

    private final RowsView view;
    private final RowPlaces places;
    private Optional<Place.On> from = Optional.empty();
    private OptionalInt begun = OptionalInt.empty();
    private boolean touched;

    RowStart(RowsView view, RowPlaces places) {
        this.view = view;
        this.places = places;
        view.addEventFilter(ScrollEvent.SCROLL, _ -> touched = true);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched = true);
        view.addEventFilter(KeyEvent.KEY_PRESSED, _ -> touched = true);
    }

    /// Begins wherever the lines stand.
    void start() {
        from = Optional.empty();
        begun = OptionalInt.empty();
    }

    /// Puts the line of a position, or of what comes next in its report, at the top as soon as
    /// there are lines.
    void startAt(Side side, int position) {
        Place.On start = new Place.On(side, new Span(position, position + 1));
        from = Optional.of(start);
        begun = OptionalInt.empty();
        touched = false;
        ListReveal.afterLayout(view, () -> begin(start));
    }

    /// Unless the reader has been sent elsewhere meanwhile.
    private void begin(Place.On start) {
        if (isFrom(start)) {
            view.scrollTo(row(start));
            ListReveal.afterLayout(
                    view,
                    () -> begun = isFrom(start) ? ListReveal.first(view) : OptionalInt.empty());
        }
    }

    private boolean isFrom(Place.On start) {
        return from.filter(start::equals).isPresent();
    }

    /// Before the first line of its report may stand what only the other has. A line may hold
    /// sentences around those of the next one.
    private int row(Place.On start) {
        int sentence = places.report(start.side()).sentencesAt(start.span()).first();
        Side side = start.side();
        return sentence > 0
                ? first(row -> row.sentences(side).contains(sentence))
                        .or(() -> first(row -> begins(row, side) > sentence))
                        .orElse(0)
                : 0;
    }

    private Optional<Integer> first(Predicate<ReadingRow> wanted) {
        List<ReadingRow> rows = view.getItems();
        return IntStream.range(0, rows.size())
                .filter(row -> wanted.test(rows.get(row)))
                .boxed()
                .findFirst();
    }

    private static int begins(ReadingRow row, Side side) {
        return row.sentences(side).stream().findFirst().orElse(-1);
    }

    /// Whether the line at the top is the one that `startAt` put there.
    boolean isAsBegun() {
        return begun.isPresent() && begun.equals(ListReveal.first(view));
    }

    /// Whether the lines stand elsewhere than where `startAt` put them, or is about to.
    boolean hasMovedOn() {
        return from.isEmpty() || begun.isPresent() && !isAsBegun();
    }

    /// Whether the reader has done anything in the lines since then: new lines may stand elsewhere
    /// by themselves.
    boolean isTouched() {
        return touched;
    }

    /// Where the reader is: where the lines began as long as they stand so, for the sentence at the
    /// top of them may begin before; else at that sentence.
    Optional<Place.On> reached() {
        return hasMovedOn() ? places.top() : from;
    }
}
