package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Where the card stands: what is chosen stays in sight.
class CardPlaceTest {

    private static final Rectangle2D AREA = new Rectangle2D(300, 60, 1000, 700);

    private static Rectangle2D place(double line, double height, Bounds... chosen) {
        return new CardPlace(AREA, line, false, 1, List.of(chosen)).of(_ -> height);
    }

    @Test
    void aCardStandsBesideItsLineWhereThatCoversNothingChosen() {
        assertEquals(
                new Rectangle2D(300, 400, 700, 300),
                place(400, 300, new BoundingBox(300, 200, 400, 150)));
        assertEquals(
                new Rectangle2D(300, 460, 700, 300),
                place(600, 300),
                "above the lower edge at the least");
    }

    @Test
    void itGoesBelowAboveOrBesideWhatItWouldCover() {
        assertEquals(
                new Rectangle2D(300, 408, 700, 300),
                place(300, 300, new BoundingBox(300, 250, 400, 150)));
        assertEquals(
                new Rectangle2D(300, 142, 700, 300),
                place(500, 300, new BoundingBox(300, 450, 400, 150)));
        assertEquals(
                new Rectangle2D(638, 300, 662, 300),
                place(300, 300, new BoundingBox(300, 70, 330, 680)));
    }

    @Test
    void itIsWiderOrShowsLessBeforeItCoversWhatIsChosen() {
        CardPlace middle =
                new CardPlace(AREA, 500, false, 1, List.of(new BoundingBox(300, 320, 900, 150)));
        assertEquals(
                new Rectangle2D(300, 500, 1000, 250), middle.of(width -> width < 900 ? 300 : 250));
        assertEquals(new Rectangle2D(300, 478, 1000, 282), middle.of(_ -> 400));
    }

    @Test
    void whereNothingIsFreeItStandsAsUsual() {
        assertEquals(
                new Rectangle2D(300, 300, 700, 300),
                place(300, 300, new BoundingBox(300, 100, 1000, 650)));
    }
}
