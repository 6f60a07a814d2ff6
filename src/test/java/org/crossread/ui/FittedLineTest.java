package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.util.List;

class FittedLineTest {

    private static final String WHOLE =
            "6 of 14 quotations · same words, 1 mark differs, only left (“at once”) · saved";

    private final FittedLine line = new FittedLine();

    private String shownAt(double width) {
        line.show(
                new FittedLine.Words(
                        "6",
                        " of 14 quotations · same words",
                        List.of(", 1 mark differs", ", only left (“at once”)"),
                        " · saved"));
        line.resize(width, 20);
        line.layout();
        return shown();
    }

    private String shown() {
        StringBuilder shown = new StringBuilder();
        line.lookupAll(".status-strong").forEach(node -> shown.append(((Text) node).getText()));
        line.lookupAll(".status-weak").forEach(node -> shown.append(((Text) node).getText()));
        return shown.toString();
    }

    @Test
    void whatMattersLeastIsLeftOutWhereThereIsNoRoomAndTheWholeIsSpokenAllTheSame() {
        double wanted = wanted();
        assertEquals(WHOLE, shownAt(wanted));
        assertEquals("", line.getAccessibleHelp());
        assertEquals(
                "6 of 14 quotations · same words, 1 mark differs… · saved", shownAt(wanted - 1));
        assertEquals(WHOLE, line.getAccessibleText());
        assertEquals(WHOLE, line.getAccessibleHelp());
        double least = line.leastWidth();
        assertEquals("6 of 14 quotations · same words… · saved", shownAt(least));
        String cut = shownAt(least - 30);
        assertTrue(cut.startsWith("6 of 14 quotations") && cut.endsWith("…"), cut);
        assertTrue(line.lookup(".status-words").prefWidth(-1) > least, "all of it is wanted still");
        assertEquals(WHOLE, shownAt(wanted), "room again");
    }

    private double wanted() {
        shownAt(1000);
        double wanted = line.prefWidth(-1);
        assertTrue(wanted > 100, "as wide as its words: " + wanted);
        return wanted;
    }
}
