package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.NodeOrientation;

import org.junit.jupiter.api.Test;

import java.util.List;

class WholeWordsTest {

    private static final String HEBREW = "אמר המנכ\"ל, 140 עובדים. " + "ש".repeat(99);

    @Test
    void textFromTheLeftStaysInOnePart() {
        assertEquals(List.of("No cuts – here."), WholeWords.of("No cuts – here."));
        assertTrue(WholeWords.mayWrap("No cuts – here."));
    }

    @Test
    void partsFromTheRightAreTheTextAndNoneIsLong() {
        List<String> parts = WholeWords.of(HEBREW);
        assertEquals(HEBREW, String.join("", parts));
        assertTrue(parts.stream().allMatch(part -> part.length() <= 24), parts.toString());
        assertFalse(WholeWords.mayWrap(HEBREW));
    }

    @Test
    void mostLettersSayWhichWayATextIsRead() {
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, ReadingDirection.of(HEBREW + " Reuters"));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, ReadingDirection.of("He said שלום."));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, ReadingDirection.of("140"));
    }
}
