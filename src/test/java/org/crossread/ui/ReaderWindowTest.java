package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.TimeoutException;

@Tag("desktop")
class ReaderWindowTest extends WindowTest {

    private static final String FUEL = "We have looked at every way";

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    /// A point inside the first line of some words.
    private Point2D on(Side side, String words) {
        return ask(() -> window.page(side).localToScreen(90, window.top(side, words) + 14));
    }

    private void level(String words) throws TimeoutException {
        waitFor(
                () ->
                        window.top(Side.LEFT, words) == window.top(Side.RIGHT, words)
                                && !window.desk().state().selection().isNothing());
    }

    @Test
    void clickingAQuotationBringsItsPartnerLevelAndDoesNotMove(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        double before = window.top(Side.LEFT, FUEL);
        robot.clickOn(on(Side.LEFT, FUEL));
        level(FUEL);
        assertEquals(before, window.top(Side.LEFT, FUEL));
        assertEquals(
                window.span(Side.RIGHT, FUEL).start() - 1,
                ask(() -> window.page(Side.RIGHT).overlay().chosen().getFirst().start()));
    }

    @Test
    void nextAndPreviousGoThroughTheQuotationsAtAThirdOfTheHeight(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        int count = ask(() -> window.desk().state().items().size());
        assertTrue(count >= 4, "quotations: " + count);
        robot.press(KeyCode.F4).release(KeyCode.F4);
        waitFor(() -> window.desk().state().selection().index() == 0);
        robot.clickOn("#next");
        waitFor(() -> window.desk().state().selection().index() == 1);
        robot.press(KeyCode.SHIFT, KeyCode.F4).release(KeyCode.F4, KeyCode.SHIFT);
        waitFor(() -> window.desk().state().selection().index() == 0);
        Span place = ask(() -> window.desk().state().selection().left().getFirst());
        double third = Math.round(window.page(Side.LEFT).getHeight() / 3);
        waitFor(() -> window.page(Side.LEFT).lineTop(place.start()) == third);
        assertTrue(ask(() -> statusText()).contains("of " + count + " quotations"), statusText());
    }

    private boolean isFuelLine(Node node) {
        return node instanceof Label label && label.getText().startsWith("“" + FUEL);
    }

    private String statusText() {
        return window.node(".status-words").getAccessibleText();
    }

    @Test
    void aPairStaysLevelAtEverySizeOfTypeAndWindow(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.clickOn(on(Side.LEFT, FUEL));
        level(FUEL);
        for (int i = 0; i < 4; i++) {
            robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
            int step = i + 1;
            waitFor(() -> window.page(Side.LEFT).linePitch() > 26 + step);
            level(FUEL);
        }
        robot.interact(() -> window.stage().setWidth(860));
        level(FUEL);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        level(FUEL);
    }

    @Test
    void scrollingOnePageTakesTheOtherAlongByContent(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.clickOn(on(Side.LEFT, FUEL));
        level(FUEL);
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        double left = window.top(Side.LEFT, FUEL);
        waitFor(() -> window.top(Side.RIGHT, FUEL) == left);
    }

    @Test
    void scrollingWithAltMovesOnePageAlone(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.clickOn(on(Side.LEFT, FUEL));
        level(FUEL);
        double before = window.top(Side.RIGHT, FUEL);
        robot.interact(() -> window.desk().window().pages().scroll(Side.LEFT, -60, true));
        waitFor(() -> window.top(Side.LEFT, FUEL) < before);
        assertEquals(before, window.top(Side.RIGHT, FUEL));
    }

    @Test
    void backReturnsToWhatWasChosenBefore(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.press(KeyCode.F4).release(KeyCode.F4);
        robot.press(KeyCode.F4).release(KeyCode.F4);
        waitFor(() -> window.desk().state().selection().index() == 1);
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        waitFor(() -> window.desk().state().selection().index() == 0);
        robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        waitFor(() -> window.desk().state().selection().index() == 1);
    }

    @Test
    void aQuotationThatStandsOnOneSideOnlySaysSoOnTheOther(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(
                () ->
                        window.desk()
                                .state()
                                .pick(Side.LEFT, window.span(Side.LEFT, "nineteen years").start()));
        waitFor(() -> window.node(".absence").isVisible());
        assertEquals("not in this report", ((Label) window.node(".absence > .label")).getText());
    }

    @Test
    void theListLevelsBothPages(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.press(KeyCode.F9).release(KeyCode.F9);
        waitFor(() -> window.node("#findings").isVisible());
        waitFor(() -> robot.lookup(this::isFuelLine).tryQuery().isPresent());
        robot.clickOn(robot.lookup(this::isFuelLine).<Node>query());
        double third = Math.round(window.page(Side.LEFT).getHeight() / 3);
        waitFor(() -> window.top(Side.LEFT, FUEL) == third);
        level(FUEL);
    }
}
