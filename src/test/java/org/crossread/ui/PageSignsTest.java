package org.crossread.ui;

import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.crossread.l10n.Messages;
import org.crossread.model.OddWordings;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
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
        assertEquals(
                Messages.text("odd.many", odd.passagesWith(Side.LEFT), odd.passages()),
                signs(robot, "left").getText());
        assertEquals("", signs(robot, "right").getText());
        assertEquals(
                robot.lookup(".page-head.left").query().getBoundsInParent().getHeight(),
                robot.lookup(".page-head.right").query().getBoundsInParent().getHeight());
    }

    @Test
    void plainReportsHaveNoSuchLine(FxRobot robot) throws TimeoutException {
        window.openPair();
        assertFalse(signs(robot, "left").isVisible());
        assertFalse(signs(robot, "right").isVisible());
    }
}
