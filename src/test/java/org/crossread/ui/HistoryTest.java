package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Span;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Tone;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class HistoryTest {

    private final History history = new History();

    private static Selection place(int index) {
        return new Selection(
                Topic.QUOTATIONS, index, List.of(new Span(index, index + 1)), List.of(), Tone.SAME);
    }

    @Test
    void backAndForwardGoThroughThePlacesVisited() {
        history.visit(place(1));
        history.visit(place(2));
        history.visit(place(3));
        assertEquals(Optional.of(place(2)), history.back());
        assertEquals(Optional.of(place(1)), history.back());
        assertEquals(Optional.of(place(2)), history.forward());
    }

    @Test
    void aNewVisitForgetsWhatLayAhead() {
        history.visit(place(1));
        history.visit(place(2));
        history.back();
        history.visit(place(3));
        assertEquals(Optional.empty(), history.forward());
        assertEquals(Optional.of(place(1)), history.back());
    }

    @Test
    void theSamePlaceTwiceIsOneVisit() {
        history.visit(place(1));
        history.visit(place(2));
        history.visit(place(2));
        assertEquals(Optional.of(place(1)), history.back());
    }

    @Test
    void atLeastFiftyPlacesAreKept() {
        for (int i = 0; i <= 50; i++) {
            history.visit(place(i));
        }
        for (int i = 49; i >= 0; i--) {
            assertEquals(Optional.of(place(i)), history.back());
        }
    }
}
