package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.ui.finding.Selection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Keys of the whole window.
@Tag("desktop")
class WindowKeysTest extends WindowTest {

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        open(stage, 1100);
    }

    private boolean isMenuOpen() {
        return window.stage().getScene().getRoot().lookupAll(".menu-bar").stream()
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .anyMatch(Menu::isShowing);
    }

    @Test
    void fullScreenComesAndGoes(FxRobot robot) throws TimeoutException {
        // A picture of the whole screen that is drawn late lands where the window then stands; the
        // headless screen cannot hold it anywhere but in its corner.
        robot.interact(
                () -> {
                    window.stage().setX(0);
                    window.stage().setY(0);
                });
        press(robot, KeyCode.F11);
        waitFor(() -> window.stage().isFullScreen());
        press(robot, KeyCode.F11);
        waitFor(() -> !window.stage().isFullScreen());
    }

    @Test
    void dialogsBeginBesideTheReportsHoweverTheyWereOpened() throws TimeoutException {
        window.openPair();
        assertEquals(Optional.of(DeskStage.LEFT), window.begun());
    }

    @Test
    void twoReportsAreOpenedAndSavedUnderAnotherName(FxRobot robot) throws TimeoutException {
        window.answerToRead(DeskStage.LEFT, DeskStage.RIGHT);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        waitFor(() -> state().reading().findings().comparison().isFinal());
        Path first = folder.resolve("first.crossread");
        window.answerToWrite(first);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.stage().getTitle().equals("first.crossread – Crossread"));
        assertEquals("left - right.crossread", window.suggested());
        Path second = folder.resolve("second.crossread");
        window.answerToWrite(second);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        waitFor(() -> Files.exists(second));
        assertEquals("first.crossread", window.suggested());
        waitFor(() -> Files.size(first) == Files.size(second));
    }

    @Test
    void altAloneOpensTheMenusAndAltWithTheWheelScrollsOnePage(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.page(Side.LEFT).requestFocus());
        int top = ask(() -> window.page(Side.RIGHT).topPosition());
        robot.press(KeyCode.ALT);
        wheel(robot, window.page(Side.LEFT), -80, KeyCode.ALT);
        // As a key that stays down is told.
        robot.press(KeyCode.ALT);
        robot.release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(ask(this::isMenuOpen), "the wheel was turned meanwhile");
        assertEquals(top, ask(() -> window.page(Side.RIGHT).topPosition()));

        robot.press(KeyCode.CONTROL, KeyCode.ALT);
        robot.release(KeyCode.ALT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(ask(this::isMenuOpen), "Ctrl was held");

        press(robot, KeyCode.ALT);
        waitFor(this::isMenuOpen);
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> !isMenuOpen());
    }

    @Test
    void anOpenMenuKeepsItsKeysToItself(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.F4);
        waitFor(() -> !state().selection().equals(Selection.NOTHING));
        Selection before = chosen();
        press(robot, KeyCode.F10);
        waitFor(this::isMenuOpen);
        press(robot, KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, chosen(), "a letter goes on behind the menu");
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> !isMenuOpen());
        assertEquals(before, chosen(), "Esc closes the menu and more");
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> state().selection().equals(Selection.NOTHING));
    }
}
