package org.crossread.ui;

import javafx.geometry.Bounds;

import org.crossread.model.Place;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.control.ListReveal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the lines of the rows stand, and which of them holds a place of a report.
final class RowPlaces {

    private final RowsView view;
    private final ReaderState state;
    private final RowContent shown;

    RowPlaces(RowsView view, ReaderState state, RowContent shown) {
        this.view = view;
        this.state = state;
        this.shown = shown;
    }

    /// The lines that are laid out.
    Stream<RowCell> cells() {
        return view.lookupAll(".reading-row").stream().map(RowCell.class::cast);
    }

    /// The line at a point of the scene.
    Optional<RowCell> at(double sceneX, double sceneY) {
        return cells().filter(cell -> cell.contains(cell.sceneToLocal(sceneX, sceneY))).findFirst();
    }

    /// Where the chosen line stands, in pixels of the scene; empty where it is out of view.
    List<Bounds> chosen() {
        return cells().filter(cell -> cell.isSelected() && cell.isVisible())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .toList();
    }

    /// The line that holds a place, by its index; -1 where none does.
    int row(Side side, Span span) {
        return IntStream.range(0, view.getItems().size())
                .filter(row -> shown.holds(view.getItems().get(row), side, span))
                .findFirst()
                .orElse(-1);
    }

    /// The sentence at the top: the first of the report whose order the lines stand in, for what
    /// only the other has may stand far from it on the pages.
    Optional<Place.On> top() {
        Side order = state.rowOrderProperty().get();
        return Stream.of(order, order.other())
                .flatMap(side -> fromTop().flatMap(row -> first(row, side)).limit(1))
                .findFirst();
    }

    private Stream<ReadingRow> fromTop() {
        List<ReadingRow> rows = view.getItems();
        return ListReveal.first(view).stream()
                .filter(at -> at < rows.size())
                .boxed()
                .flatMap(at -> rows.subList(at, rows.size()).stream());
    }

    private Stream<Place.On> first(ReadingRow row, Side side) {
        return row.sentences(side).stream()
                .limit(1)
                .map(sentence -> report(side).sentences().get(sentence).span())
                .map(span -> new Place.On(side, span));
    }

    Report report(Side side) {
        return state.reading().findings().comparison().report(side);
    }
}
