package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Font;

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
        Facing facing = Facing.of(pages(window), type(1));
        double characters = facing.column() / 8;
        assertTrue(characters >= 45 && characters <= 75, "characters: " + characters);
    }

    @ParameterizedTest
    @ValueSource(doubles = {700, 1000, 1280, 1920, 3840})
    void nothingOverlapsAndNothingLiesOutside(double width) {
        PageType type = type(1);
        Facing facing = Facing.of(width, type);
        assertTrue(facing.left() >= 0);
        assertEquals(facing.left() + facing.page(type), facing.gutter());
        assertEquals(facing.gutter() + facing.bands(), facing.right());
        assertTrue(facing.right() + facing.page(type) <= facing.map());
        assertEquals(width, facing.map() + Facing.MAP);
    }
}
