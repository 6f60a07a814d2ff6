package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;

class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void aPlaceOnAnyScreenStays() {
        Rectangle2D place = new Rectangle2D(2000, 40, 1000, 700);
        assertEquals(place, WindowPlace.fitted(place, List.of(MAIN, SECOND)));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsCentredOnTheMainOne() {
        Rectangle2D place = new Rectangle2D(2000, 40, 1000, 700);
        assertEquals(
                new Rectangle2D(460, 190, 1000, 700), WindowPlace.fitted(place, List.of(MAIN)));
    }

    @Test
    void aWindowWhoseTopCannotBeGraspedIsCentred() {
        Rectangle2D below = new Rectangle2D(100, 1060, 1000, 700);
        Rectangle2D above = new Rectangle2D(100, -300, 1000, 700);
        Rectangle2D centred = new Rectangle2D(460, 190, 1000, 700);
        assertEquals(centred, WindowPlace.fitted(below, List.of(MAIN)));
        assertEquals(centred, WindowPlace.fitted(above, List.of(MAIN)));
    }

    @Test
    void theFirstTimeItIsCentredAndNoLargerThanTheScreen() {
        Rectangle2D first = new Rectangle2D(Double.NEGATIVE_INFINITY, 0, 1440, 900);
        assertEquals(
                new Rectangle2D(0, 0, 1280, 800),
                WindowPlace.fitted(first, List.of(new Rectangle2D(0, 0, 1280, 800))));
    }

    @Test
    void oneMoreWindowStandsALittleBelowAndEndsWhereItsScreenDoes() {
        assertEquals(
                new Rectangle2D(132, 72, 1000, 700),
                WindowPlace.beside(new Rectangle2D(100, 40, 1000, 700), MAIN));
        assertEquals(
                new Rectangle2D(32, 32, 1888, 1048),
                WindowPlace.beside(MAIN, MAIN),
                "beside one that fills the screen");
        assertEquals(
                new Rectangle2D(1920, 0, 1000, 700),
                WindowPlace.beside(new Rectangle2D(2400, 40, 1000, 700), SECOND),
                "too little left");
    }
}
