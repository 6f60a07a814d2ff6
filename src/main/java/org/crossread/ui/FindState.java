package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.function.IntSupplier;

/// What the reader looks for in both reports and where it is.
final class FindState {

    /// What was found.
    ///
    /// @param current which of all places was reached, counted through the left report, then the
    /// right; -1 before the first
    record Hits(List<Span> left, List<Span> right, int current) {

        static final Hits NONE = new Hits(List.of(), List.of(), -1);

        int count() {
            return left.size() + right.size();
        }

        Side side() {
            return current < left.size() ? Side.LEFT : Side.RIGHT;
        }

        /// The place reached.
        Span place() {
            return current < left.size() ? left.get(current) : right.get(current - left.size());
        }

        List<Span> places(Side side) {
            return side.of(left, right);
        }

        Hits step(int by) {
            int from = current < 0 && by < 0 ? 0 : current;
            return count() == 0 ? this : new Hits(left, right, Math.floorMod(from + by, count()));
        }
    }

    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReaderState state;
    private Finder left = new Finder("");
    private Finder right = new Finder("");
    private IntSupplier view = () -> 0;
    private String leftText = "";
    private String rightText = "";

    FindState(ReaderState state) {
        this.state = state;
        query.subscribe(_ -> find());
        state.readingProperty().subscribe(_ -> find());
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// How much was found, where the field itself has no room to say it; else empty.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    void tell(String words) {
        told.set(words);
    }

    private void find() {
        if (query.get().isBlank()) {
            hits.set(Hits.NONE);
            return;
        }
        String nowLeft = state.reading().left().report().text();
        String nowRight = state.reading().right().report().text();
        if (!nowLeft.equals(leftText)) {
            leftText = nowLeft;
            left = new Finder(nowLeft);
        }
        if (!nowRight.equals(rightText)) {
            rightText = nowRight;
            right = new Finder(nowRight);
        }
        Hits old = hits.get();
        Hits found = from(old, left.places(query.get()), right.places(query.get()));
        boolean same = found.left().equals(old.left()) && found.right().equals(old.right());
        if (!same) {
            hits.set(found);
        }
    }

    /// Reached is the first place behind the one reached before; else behind what is in view.
    private Hits from(Hits old, List<Span> leftPlaces, List<Span> rightPlaces) {
        boolean goesOn = old.current() >= 0 && old.count() > 0;
        Side side = goesOn ? old.side() : Side.LEFT;
        int position = goesOn ? old.place().start() : view.getAsInt();
        List<Span> places = side.of(leftPlaces, rightPlaces);
        int before = 0;
        while (before < places.size() && places.get(before).start() < position) {
            before++;
        }
        int count = leftPlaces.size() + rightPlaces.size();
        int first = side == Side.LEFT ? before : leftPlaces.size() + before;
        return new Hits(leftPlaces, rightPlaces, count == 0 ? -1 : first % count);
    }

    /// Asks at which position of the left report the view begins.
    void setView(IntSupplier topOfLeft) {
        view = topOfLeft;
    }

    /// Goes to the next place, or the one before, round the ends.
    void step(int by) {
        hits.set(hits.get().step(by));
    }
}
