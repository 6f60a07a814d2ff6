package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossread.export.Marks;
import org.crossread.model.Comparison;
import org.crossread.model.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// What a reader finds again the next time.
@Tag("desktop")
class KeptStateTest extends WindowTest {

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    @Test
    void aPairComesBackWhereItWasLeft(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.stage().setHeight(420));
        waitFor(() -> window.stage().getScene().getHeight() < 430);
        robot.interact(() -> window.desk().window().pages().scroll(Side.LEFT, -300, true));
        waitFor(() -> window.page(Side.LEFT).topPosition() > 0);
        int left = ask(() -> window.page(Side.LEFT).topPosition());
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.desk().state().reading().isBlank());
        window.openPair();
        waitFor(() -> window.page(Side.LEFT).topPosition() == left);
        assertEquals(0, ask(() -> window.page(Side.RIGHT).topPosition()));
    }

    @Test
    void filesThatAreReadAgainStandWhereTheyStood(@TempDir Path folder, FxRobot robot)
            throws TimeoutException, IOException {
        Path blank = folder.resolve("blank.txt");
        Files.writeString(blank, " " + Files.readString(DeskStage.LEFT));
        window.openPair(blank, DeskStage.RIGHT);
        standWhereTheyStood(robot);
    }

    @Test
    void soDoThoseOfWhichNothingIsRecorded(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.desk().study().recent().recordedProperty().set(false));
        window.openPair();
        standWhereTheyStood(robot);
        assertEquals(0, ask(() -> new RecentPairs(window.store()).pairs().size()));
    }

    private void standWhereTheyStood(FxRobot robot) throws TimeoutException {
        waitFor(() -> window.desk().state().reading().findings().comparison().isFinal());
        robot.interact(() -> window.stage().setHeight(420));
        waitFor(() -> window.stage().getScene().getHeight() < 430);
        robot.interact(() -> window.desk().window().pages().scroll(Side.LEFT, -300, true));
        waitFor(() -> window.page(Side.LEFT).topPosition() > 0);
        int left = ask(() -> window.page(Side.LEFT).topPosition());
        Comparison before = ask(() -> window.desk().state().reading().findings().comparison());
        press(robot, KeyCode.F5);
        waitFor(
                () -> {
                    Comparison now = window.desk().state().reading().findings().comparison();
                    return now != before && now.isFinal();
                });
        waitFor(() -> window.page(Side.LEFT).topPosition() == left);
    }

    @Test
    void whatIsMarkedAndHowTheWindowLooksIsKept(FxRobot robot) {
        robot.interact(() -> window.stage().setWidth(990));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        press(robot, KeyCode.F9);
        robot.clickOn("#type");
        robot.clickOn("#theme-sepia");
        robot.clickOn("#larger");
        robot.clickOn("1.8");
        DeskStage again = ask(window::again);
        assertEquals(Marks.BOTH, again.desk().state().marks().property().get());
        assertTrue(again.stage().getScene().getStylesheets().getFirst().contains("sepia"));
        assertTrue(again.desk().window().side().list().isVisible());
        ReaderSettings settings = new ReaderSettings(again.store());
        assertEquals(1.1, settings.zoom().of(Side.LEFT).get(), 1e-9);
        assertEquals(1.8, settings.lineHeightProperty().get(), 1e-9);
        robot.interact(again.stage()::hide);
    }

    private void widen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.stage().setWidth(1300));
        window.openPair();
        waitFor(() -> window.stage().getScene().getWidth() > 1200);
    }

    @Test
    @Tag("display")
    void theListIsAsWideAsTheReaderMadeIt(FxRobot robot) throws TimeoutException {
        widen(robot);
        waitFor(() -> window.node("#list-edge").isVisible());
        Region list = window.desk().window().side().list();
        double before = ask(list::getWidth);
        robot.interact(window.node("#list-edge")::requestFocus);
        press(robot, KeyCode.RIGHT);
        waitFor(() -> list.getWidth() == before + 16);
        assertEquals(
                before + 16, new ReaderSettings(window.store()).listWidthProperty().get(), 0.5);
        press(robot, KeyCode.HOME);
        waitFor(() -> list.getWidth() == before);
    }

    @Test
    @Tag("display")
    void theListIsDraggedWider(FxRobot robot) throws TimeoutException {
        widen(robot);
        Region list = window.desk().window().side().list();
        double before = ask(list::getWidth);
        robot.drag(window.node("#list-edge")).dropBy(60, 0);
        waitFor(() -> Math.abs(list.getWidth() - before - 60) <= 4);
    }

    @Test
    void aSecondWindowHasReportsOfItsOwnAndTheSameColours(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        waitFor(() -> Window.getWindows().size() == 2);
        Stage second = (Stage) ask(() -> Window.getWindows().getLast());
        assertTrue(ask(() -> second.getScene().lookup("#cover-left").isVisible()));
        assertFalse(window.node("#cover-left").isVisible());
        robot.interact(() -> window.desk().study().settings().themeProperty().set(dark()));
        waitFor(() -> second.getScene().getStylesheets().getFirst().contains("dark"));
        robot.interact(second::hide);
        waitFor(() -> Window.getWindows().size() == 1);
        assertTrue(window.desk().state().reading().isCompared());
    }

    private static ReaderSettings.Theme dark() {
        return ReaderSettings.Theme.DARK;
    }
}
