package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;

import org.crossread.model.Span;
import org.junit.jupiter.api.Test;

import java.util.List;

class MarkedTest {

    private static List<Rectangle2D> box(Span span) {
        return List.of(new Rectangle2D(span.start(), 0, span.length(), 1));
    }

    @Test
    void changedWordsThatAreFlaggedHaveTheFlagsLineAlone() {
        var marked =
                new Marked(
                        List.of(
                                new Mark(new Span(10, 30), Look.CHANGED),
                                new Mark(new Span(12, 15), Look.FLAGGED),
                                new Mark(new Span(28, 34), Look.FLAGGED)),
                        MarkedTest::box);
        assertEquals(
                List.of(box(new Span(10, 12)).getFirst(), box(new Span(15, 28)).getFirst()),
                marked.edged(Look.CHANGED));
        assertEquals(box(new Span(10, 30)), marked.filled(Look.CHANGED));
        assertEquals(2, marked.edged(Look.FLAGGED).size());
    }

    @Test
    void nothingIsLeftOfWordsThatAreFlaggedWhole() {
        assertEquals(List.of(), Marked.without(new Span(5, 9), List.of(new Span(5, 9))));
        assertEquals(
                List.of(new Span(5, 9)), Marked.without(new Span(5, 9), List.of(new Span(0, 5))));
    }
}
