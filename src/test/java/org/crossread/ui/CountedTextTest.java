package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.TimeoutException;

/// What the program holds for no part of a report is greyed and not counted, until the reader knows
/// better.
class CountedTextTest extends WindowTest {

    private static final String DATE = "12 September 2025";

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private int counted() {
        return ask(() -> state().reading().findings().comparison().figures().left().sentences());
    }

    private boolean isCounted() {
        return CountedText.isCounted(
                window.page(Side.LEFT).content().report(), window.span(Side.LEFT, DATE));
    }

    private boolean isGrey() {
        return window.page(Side.LEFT).lookupAll(".aside-text").stream()
                .anyMatch(
                        node ->
                                node instanceof Text text
                                        && text.getText().contains(DATE)
                                        && node.getParent().isVisible());
    }

    @Test
    void oneKeyCountsALineThatWasLeftOutAndLeavesItOutAgain(FxRobot robot) throws TimeoutException {
        window.openPair();
        int before = counted();
        assertFalse(ask(this::isCounted));
        assertTrue(ask(this::isGrey));
        robot.interact(
                () -> {
                    window.page(Side.LEFT).requestFocus();
                    window.page(Side.LEFT).select(window.span(Side.LEFT, DATE));
                });
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        waitFor(() -> counted() == before + 1);
        assertTrue(ask(this::isCounted));
        waitFor(() -> !isGrey());
        waitFor(() -> state().reading().findings().comparison().isFinal());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        waitFor(() -> counted() == before);
        assertEquals(DATE, ask(() -> window.page(Side.LEFT).selectedText()));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> counted() == before + 1);
        assertEquals(
                "Count text, or leave it out", ask(() -> state().hand().undoNameProperty().get()));
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        waitFor(() -> counted() == before);
    }
}
