package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Font;

import org.crossread.ui.control.Shortening;
import org.junit.jupiter.api.Test;

/// Words that are cut end in one ellipsis.
class ShorteningTest {

    private static final String WORDS =
            "ready to take Ukraine into NATO ... because, as it says, it";

    @Test
    void noDotOrCommaStandsBeforeTheEllipsis() {
        var shortening = new Shortening();
        Font font = Font.font(14);
        double whole = shortening.width(WORDS, font);
        for (int part = 20; part < 100; part++) {
            String cut = shortening.of(WORDS, font, whole * part / 100, 1, 0);
            assertTrue(cut.endsWith("\u2026"), cut);
            assertFalse(cut.matches(".*[ .,\u2026]\u2026"), cut);
        }
    }
}
