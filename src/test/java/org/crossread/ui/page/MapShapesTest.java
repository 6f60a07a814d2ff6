package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class MapShapesTest {

    private static final Report REPORT = new ReportReader().ofText("a".repeat(1_000));
    private static final double WIDTH = 12;

    /// @param notes a quotation of 10 code units every 100, so often in each of these tones
    private static MapShapes shapes(double height, List<Mark> marks, Tone... notes) {
        List<Note> placed = new ArrayList<>();
        for (int i = 0; i < notes.length; i++) {
            placed.add(new Note(i + 1, new Span(i * 10, i * 10 + 10), notes[i], false, ""));
        }
        return new MapShapes(
                new PageContent(REPORT, new Places<>(marks), new Places<>(placed)),
                0,
                height,
                WIDTH);
    }

    /// The rectangles as left, top, right, bottom.
    private static List<List<Double>> rectangles(List<PathElement> path) {
        List<List<Double>> found = new ArrayList<>();
        for (int i = 0; i < path.size(); i += 5) {
            MoveTo from = (MoveTo) path.get(i);
            LineTo to = (LineTo) path.get(i + 2);
            found.add(List.of(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return found;
    }

    @Test
    void eachQuotationOfAShortReportHasItsOutline() {
        MapShapes shapes = shapes(100, List.of(), Tone.SAME, Tone.ALTERED, Tone.SAME);
        assertFalse(shapes.isCrowded());
        assertEquals(
                List.of(List.of(1.0, 0.0, 11.0, 2.0), List.of(1.0, 2.0, 11.0, 4.0)),
                rectangles(shapes.notches().get(Tone.SAME)));
        assertEquals(
                List.of(List.of(1.0, 1.0, 11.0, 3.0)),
                rectangles(shapes.notches().get(Tone.ALTERED)));
    }

    @Test
    void whereOutlinesHaveNoRoomAStripTellsWhatMostQuotationsAre() {
        MapShapes shapes =
                shapes(
                        10,
                        List.of(),
                        Tone.ALTERED,
                        Tone.SAME,
                        Tone.SAME,
                        Tone.ONLY_HERE,
                        Tone.ALTERED);
        assertTrue(shapes.isCrowded());
        assertEquals(
                List.of(List.of(8.0, 0.0, 11.0, 1.0)), rectangles(shapes.notches().get(Tone.SAME)));
        assertEquals(List.of(), shapes.notches().get(Tone.ALTERED));
        assertEquals(List.of(), shapes.notches().get(Tone.ONLY_HERE));
    }

    @Test
    void theMoreOfACrowdedRowIsSharedTheFurtherItIsFilled() {
        List<Mark> marks =
                List.of(
                        new Mark(new Span(0, 100), Look.SAME),
                        new Mark(new Span(100, 150), Look.SAME),
                        new Mark(new Span(200, 210), Look.FLAGGED));
        MapShapes shapes = shapes(10, marks, Tone.SAME, Tone.SAME, Tone.SAME);
        assertEquals(
                List.of(List.of(1.0, 0.0, 7.0, 1.0), List.of(1.0, 1.0, 4.0, 2.0)),
                rectangles(shapes.ink(Look.SAME)));
        assertEquals(List.of(), shapes.ink(Look.FLAGGED));
    }
}
