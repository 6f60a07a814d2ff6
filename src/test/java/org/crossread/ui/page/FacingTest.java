package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Font;

import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacingTest {

    /// As Source Serif 4 at 17 pixels is, without asking a window system.
    private static PageType type(double zoom) {
        Font font = Font.getDefault();
        double pitch = Math.round(26.35 * zoom);
        return new PageType(font, font, pitch, Math.round(pitch / 2), 23 * zoom, 8 * zoom);
    }

    /// What the pages have when the list is shown beside them.
    private static double pages(double window) {
        return window - Math.clamp(Math.round(window * 0.203), 236, 320);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1280, 1366, 1440, 1600, 1920, 2560, 3840})
    void aLineHolds45To75Characters(double window) {
        Facing facing = Facing.of(pages(window), type(1), type(1));
        for (Side side : Side.values()) {
            double characters = facing.column(side) / 8;
            assertTrue(characters >= 45 && characters <= 75, "characters: " + characters);
        }
    }

    @Test
    void theGutterGivesWayBeforeLinesGrowTooShort() {
        Facing wide = Facing.of(1280, type(1), type(1));
        Facing narrow = Facing.of(1280, type(1.45), type(1.45));
        assertTrue(narrow.bands() < wide.bands(), narrow::toString);
        assertTrue(narrow.isRoomy(type(1.45), type(1.45)));
        assertFalse(Facing.of(1280, type(2), type(2)).isRoomy(type(2), type(2)));
    }

    @Test
    void aPageThatIsSetLargerTakesWhatTheOtherHasNoUseFor() {
        Facing facing = Facing.of(pages(1920), type(1), type(1.8));
        assertEquals(528, facing.column(Side.LEFT));
        assertTrue(
                facing.column(Side.RIGHT) > 750 && facing.column(Side.RIGHT) <= 66 * 8 * 1.8,
                "right: " + facing.column(Side.RIGHT));
        Facing other = Facing.of(pages(1920), type(1.8), type(1));
        assertEquals(facing.column(Side.RIGHT), other.column(Side.LEFT));
        assertEquals(facing.column(Side.LEFT), other.column(Side.RIGHT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {700, 1000, 1280, 1920, 3840})
    void nothingOverlapsAndNothingLiesOutside(double width) {
        Facing facing = Facing.of(width, type(1), type(1.4));
        assertTrue(facing.left() >= 0);
        assertEquals(facing.left() + facing.page(Side.LEFT), facing.gutter());
        assertEquals(facing.gutter() + facing.bands(), facing.right());
        assertTrue(facing.right() + facing.page(Side.RIGHT) <= facing.map());
        assertEquals(width, facing.map() + Facing.MAP);
    }
}
