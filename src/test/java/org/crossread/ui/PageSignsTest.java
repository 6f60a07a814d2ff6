package org.crossread.ui;

import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.crossread.l10n.Messages;
import org.crossread.model.OddWordings;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

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
    void plainReportsHaveNoSuchLine(FxRobot robot) throws TimeoutException {
        window.openPair();
        assertFalse(signs(robot, "left").isVisible());
        assertFalse(signs(robot, "right").isVisible());
    }
}
