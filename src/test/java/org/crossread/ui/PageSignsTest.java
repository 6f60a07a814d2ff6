package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.l10n.Messages;
import org.crossread.model.OddWordings;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

class PageSignsTest extends WindowTest {

    private static final Path SAMPLE = Path.of("assets", "samples", "zelensky-interview");

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private static Label signs(FxRobot robot, String side) {
        return robot.lookup(".page-head." + side + " .page-signs").queryAs(Label.class);
    }

    @Test
    void aReportThatAProgramRewroteSaysSoAboveItsPage(FxRobot robot) throws TimeoutException {
        window.openPair(
                SAMPLE.resolve("000_571f8d5c2f6ff35a.txt"),
                SAMPLE.resolve("003_e84095f642480e00.txt"));
        waitFor(() -> signs(robot, "left").isVisible());
        OddWordings odd = window.desk().state().reading().findings().comparison().oddWords();
        String whole = Messages.text("odd.many", odd.passagesWith(Side.LEFT), odd.passages());
        assertFalse(signs(robot, "right").isVisible());
        double plain = height(robot, "right");
        for (int width : List.of(1440, 1280, 1024)) {
            robot.interact(() -> window.stage().setWidth(width));
            waitFor(() -> signs(robot, "left").getText().equals(Messages.text("odd.many.brief")));
            waitFor(() -> height(robot, "left") == plain);
            for (String side : List.of("left", "right")) {
                Bounds origin = bounds(robot, side, ".page-origin");
                Bounds encoding = bounds(robot, side, ".encoding");
                assertTrue(origin.getMaxX() <= encoding.getMinX(), side);
            }
            Label facts = robot.lookup(".page-head.left .page-origin").queryAs(Label.class);
            assertTrue(facts.getText().contains("of 13"), facts.getText());
            assertTrue(
                    bounds(robot, "left", ".encoding").getMaxX()
                            < bounds(robot, "left", ".page-signs").getMinX());
        }
        assertTrue(signs(robot, "left").getAccessibleHelp().startsWith(whole));
    }

    private static double height(FxRobot robot, String side) {
        return robot.lookup(".page-head." + side).query().getBoundsInParent().getHeight();
    }

    private static Bounds bounds(FxRobot robot, String side, String part) {
        Node node = robot.lookup(".page-head." + side + " " + part).query();
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void theLineBelowTellsUnusualWordsFromChangesOfMeaning(FxRobot robot) throws TimeoutException {
        window.openPair(
                SAMPLE.resolve("000_571f8d5c2f6ff35a.txt"),
                SAMPLE.resolve("003_e84095f642480e00.txt"));
        waitFor(() -> state().reading().findings().comparison().isFinal());
        int odd = state().reading().findings().comparison().oddWords().places().size();
        robot.clickOn("#topic-flags");
        waitFor(() -> status(robot).endsWith(Messages.text("reader.count.odd-words", odd)));
        assertEquals(
                odd == ask(() -> state().items().size()),
                !status(robot).contains(" · "),
                status(robot));
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        waitFor(() -> status(robot).contains("places"));
    }

    private static String status(FxRobot robot) {
        return robot.lookup("#status-text").queryText().getText();
    }

    @Test
    void factsThatHaveNoRoomEndWithoutASeparator(FxRobot robot) throws TimeoutException {
        window.openPair(
                SAMPLE.resolve("000_571f8d5c2f6ff35a.txt"),
                SAMPLE.resolve("003_e84095f642480e00.txt"));
        waitFor(() -> signs(robot, "left").isVisible());
        for (int width = 1000; width <= 1440; width += 20) {
            int wide = width;
            robot.interact(() -> window.stage().setWidth(wide));
            WaitForAsyncUtils.waitForFxEvents();
            String facts = robot.lookup(".page-head.left .page-origin").queryLabeled().getText();
            assertFalse(facts.contains("·…") || facts.contains("· …"), facts);
            Label shown = robot.lookup(".page-head.left .page-origin").queryAs(Label.class);
            assertTrue(shown.prefWidth(-1) <= shown.getWidth() + 1, wide + ": " + facts);
        }
    }

    @Test
    void plainReportsHaveNoSuchLine(FxRobot robot) throws TimeoutException {
        window.openPair();
        assertFalse(signs(robot, "left").isVisible());
        assertFalse(signs(robot, "right").isVisible());
    }
}
