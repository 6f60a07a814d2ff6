package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.SentenceNumbers;
import org.crossread.ui.page.PageView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.TimeoutException;

/// Reading and selecting with the keys alone.
@Tag("desktop")
class CaretTest extends WindowTest {

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> page().requestFocus());
    }

    private PageView page() {
        return window.page(Side.LEFT);
    }

    private int caret() {
        return ask(() -> page().caret().position());
    }

    private String selected() {
        return ask(() -> page().selectedText());
    }

    @Test
    void arrowsMoveACaretThroughSignsWordsLinesAndParagraphs(FxRobot robot) {
        String text = ask(() -> page().content().report().text()).stripTrailing();
        press(robot, KeyCode.RIGHT);
        assertEquals(1, caret());
        assertTrue(ask(() -> window.node(".page.left .caret").isVisible()));
        press(robot, KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(text.indexOf(' ') + 1, caret());
        press(robot, KeyCode.HOME);
        assertEquals(0, caret());
        press(robot, KeyCode.END);
        int end = caret();
        assertTrue(end > 20, "end of the line: " + end);
        press(robot, KeyCode.DOWN);
        double first = ask(() -> page().lineTop(0));
        waitForFurther(first);
        press(robot, KeyCode.UP);
        assertEquals(first, ask(() -> page().lineTop(caret())));
        press(robot, KeyCode.CONTROL, KeyCode.END);
        assertEquals(text.length(), caret());
        press(robot, KeyCode.LEFT);
        assertEquals(text.length() - 1, caret());
        press(robot, KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(0, caret());
    }

    private void waitForFurther(double top) {
        assertTrue(ask(() -> page().lineTop(page().caret().position())) > top);
    }

    @Test
    void shiftSelectsAcrossParagraphsToBeCopied(FxRobot robot) {
        for (int i = 0; i < 4; i++) {
            press(robot, KeyCode.SHIFT, KeyCode.DOWN);
        }
        String selected = selected();
        assertTrue(selected.contains("\n"), selected);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        assertEquals(selected, ask(() -> Clipboard.getSystemClipboard().getString()));
        press(robot, KeyCode.SHIFT, KeyCode.UP);
        assertTrue(selected().length() < selected.length());
        press(robot, KeyCode.RIGHT);
        assertEquals("", selected());
    }

    @Test
    void theViewFollowsTheCaret(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.stage().setHeight(420));
        press(robot, KeyCode.RIGHT);
        for (int i = 0; i < 30; i++) {
            press(robot, KeyCode.DOWN);
        }
        double top = ask(() -> page().lineTop(caret()));
        assertTrue(top > 0 && top < ask(() -> page().getHeight()), "at " + top);
        assertTrue(ask(() -> page().topPosition()) > 0);
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> !window.node(".page.left .caret").isVisible());
    }

    @Test
    void aSentenceIsSelectedAndGoneToByItsNumber(FxRobot robot) throws TimeoutException {
        Span third = ask(() -> new SentenceNumbers(page().content().report()).place(3));
        press(robot, KeyCode.CONTROL, KeyCode.L);
        waitFor(() -> window.stage().getScene().lookup("#go-number") != null);
        robot.write("x3");
        press(robot, KeyCode.ENTER);
        waitFor(() -> page().selectedProperty().get().equals(third));
        Span headline = ask(() -> page().content().report().sentences().getFirst().span());
        press(robot, KeyCode.CONTROL, KeyCode.HOME);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertEquals(headline, ask(() -> page().selectedProperty().get()));
    }

    @Test
    void sentencesAreCountedAsTheHeadOfThePageCountsThem(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.L);
        waitFor(() -> window.stage().getScene().lookup("#go-number") != null);
        int counted =
                ask(() -> state().reading().findings().comparison().figures().left().sentences());
        String asked = ask(() -> window.node("#go-number").getAccessibleText());
        assertTrue(asked.contains(" " + counted + ")"), asked);
        assertNotEquals(
                counted, (int) ask(() -> page().content().report().sentences().size()), asked);
    }

    @Test
    void aPressOfTheMouseHidesTheCaretAndPutsItThere(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.RIGHT);
        Node page = page();
        robot.clickOn(ask(() -> page.localToScreen(120, window.page(Side.LEFT).lineTop(0) + 10)));
        waitFor(() -> !window.node(".page.left .caret").isVisible());
        assertTrue(caret() > 3);
    }
}
