package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the button of a line of the list stands, whatever the line has said before.
class RestLineTest {

    private static final double WIDTH = 150;
    private static final double SIZE = 16;

    private final Region more = new Region();
    private final RestLine line = new RestLine(more);

    @BeforeEach
    void room() {
        more.setPrefSize(SIZE, SIZE);
        Region room = (Region) line.lookup(".finding-room");
        room.setMinSize(SIZE, 1);
        room.setMaxSize(SIZE, 1);
    }

    /// @return the middle of the button, in pixels below the top of the line
    private double middle(String strong, String weak) {
        line.show(strong, weak);
        line.resize(WIDTH, line.prefHeight(WIDTH));
        line.layout();
        assertEquals(WIDTH - SIZE, more.getLayoutX());
        return more.getLayoutY() + SIZE / 2;
    }

    @Test
    void theButtonStandsBesideTheLastLineOfWhatIsSaidNow() {
        double first = middle("Reworded", "\u00a0\u00b7 moved");
        assertTrue(first > 0 && first < line.getHeight(), "beside the words: " + first);
        double later = middle("Same words", "\u00a0\u00b7 Zelenskyy \u00b7 mentioned \u2194 told");
        assertTrue(later > first + SIZE / 2, "further down: " + later);
        assertEquals(first, middle("Reworded", ""), 0.5);
        middle("Same words", "\u00a0\u00b7 Zelenskyy \u00b7 mentioned \u2194 told");
        assertEquals(first, middle("", "Zelenskyy"), 0.5);
        middle("Same words", "\u00a0\u00b7 Zelenskyy \u00b7 mentioned \u2194 told");
        assertEquals(first, middle("", ""), 0.5);
    }
}
