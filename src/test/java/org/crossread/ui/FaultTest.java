package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// A fault of the program is told in the line at the bottom, and can be passed on.
@Tag("desktop")
class FaultTest extends WindowTest {

    private static final String HOME = "crossread.home";

    @TempDir private static Path home;

    @BeforeAll
    static void logElsewhere() {
        System.setProperty(HOME, home.toString());
    }

    @AfterAll
    static void logAsUsual() {
        System.clearProperty(HOME);
    }

    @Start
    void start(Stage stage) {
        open(stage, 980);
    }

    @Test
    void aFaultIsToldWithACodeAndItsDetailsGoToTheClipboard(FxRobot robot) throws TimeoutException {
        IllegalStateException fault = new IllegalStateException("the reason");
        robot.interact(() -> state().notices().tell(fault));
        Text told = (Text) window.node("#status-text");
        assertTrue(ask(told::getText).contains(Problems.code(fault)), told.getText());
        robot.clickOn("#copy-details");
        String copied = ask(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(ask(() -> Problems.lastProperty().get()), copied);
        assertTrue(copied.contains(Problems.code(fault)), copied);
        assertTrue(copied.contains("the reason"), copied);
        waitFor(() -> robot.lookup("#copy-details").tryQuery().isEmpty());
        assertFalse(ask(told::getText).isEmpty());
    }

    @Test
    void theButtonGoesWithTheFault(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state().notices().tell(new IllegalStateException()));
        assertTrue(robot.lookup("#copy-details").queryAs(Button.class).isVisible());
        robot.interact(() -> state().say("something else"));
        waitFor(() -> robot.lookup("#copy-details").tryQuery().isEmpty());
    }
}
