package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageScrollTest {

    private final PageScroll scroll = new PageScroll();
    private final Heights heights = new Heights(10, _ -> 100);

    @BeforeEach
    void tenBlocks() {
        scroll.setHeights(heights);
    }

    @Test
    void whatIsHeldStaysWhereItIsWhenABlockAboveTurnsOutHigher() {
        scroll.hold(5, 40);
        heights.measure(2, 170);
        assertEquals(40, scroll.top(5));
        assertEquals(140, scroll.top(6));
        assertEquals(40 - 100 - 100 - 170, scroll.top(2));
    }

    @Test
    void holdingAnotherBlockMovesNothing() {
        scroll.hold(5, 40);
        scroll.holdFrom(3);
        assertEquals(40, scroll.top(5));
        assertEquals(-160, scroll.top(3));
    }

    @Test
    void aWishToMoveEndsWhereTheTextEnds() {
        scroll.hold(0, -30);
        assertEquals(44, scroll.allowed(500, 14, 400, 14));
        assertEquals(20, scroll.allowed(20, 14, 400, 14));
        scroll.hold(9, 200);
        assertEquals(0, scroll.allowed(-50, 14, 314, 14));
    }

    @Test
    void blankThatIsShownAlreadyMayStayButNotGrow() {
        scroll.hold(0, 90);
        assertEquals(0, scroll.allowed(10, 14, 400, 14));
        assertEquals(-10, scroll.allowed(-10, 14, 400, 14));
    }

    @Test
    void theBlockAtAHeightIsFound() {
        scroll.hold(4, 10);
        assertEquals(4, scroll.at(10));
        assertEquals(3, scroll.at(9));
        assertEquals(9, scroll.at(5000));
    }

    @Test
    void whoeverWantsNoMoveGetsNoneWhateverTheSignOfTheZero() {
        scroll.hold(3, 40);
        assertEquals(0, scroll.allowed(0.0, 14, 400, 14));
        assertEquals(0, scroll.allowed(-0.0, 14, 400, 14));
    }
}
