package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.export.ComparisonStore;
import org.crossread.model.ByHand;
import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// One report without another: what is done on it is its own, and nothing of a pair that was put
/// away.
class ReportAloneTest extends WindowTest {

    private static final Place START = new Place.On(Side.LEFT, new Span(0, 5));
    private static final Path OTHER = Path.of("src/test/resources/reports/bridge/wrapped.txt");

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private void note(String words) {
        window.note(START, words);
    }

    private ByHand work() {
        return ask(() -> state().hand().work());
    }

    private Map<Place, String> notesShown() {
        return ask(() -> state().reading().findings().comparison().byHand().notes());
    }

    private void open(FxRobot robot, Side side, Path file) throws TimeoutException {
        robot.interact(() -> window.desk().openings().file(side, file));
        waitFor(() -> state().reading().page(side).isShown() && state().reading().isCompared());
    }

    private void empty(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> state().reading().isBlank());
    }

    @Test
    void aReportAloneIsNeverSavedIntoTheFileOfThePairBefore(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        note("of the pair");
        Path file = folder.resolve("ferry.crossread");
        window.answerToWrite(file);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.stage().getTitle().equals("ferry.crossread – Crossread"));
        byte[] before = Files.readAllBytes(file);
        empty(robot);
        open(robot, Side.LEFT, OTHER);
        assertEquals(Map.of(), notesShown());
        assertFalse(ask(() -> window.desk().saved().unsavedProperty().get()));
        note("alone");
        Path second = folder.resolve("alone.crossread");
        window.answerToWrite(second);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> Files.exists(second));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(
                Map.of(START, "alone"),
                new ComparisonStore().open(second).comparison().byHand().notes());
        empty(robot);
        robot.interact(() -> window.desk().openings().file(Side.LEFT, second));
        waitFor(() -> window.stage().getTitle().equals("alone.crossread – Crossread"));
        waitFor(() -> notesShown().equals(Map.of(START, "alone")));
        assertTrue(ask(() -> state().reading().right() instanceof PageState.Blank));
    }

    @Test
    void nothingOfAPairThatIsPutAwayIsTakenBack(FxRobot robot) throws TimeoutException {
        window.openPair();
        note("of the pair");
        empty(robot);
        assertEquals("", ask(() -> state().hand().undoNameProperty().get()));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        open(robot, Side.LEFT, OTHER);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        window.openPair();
        assertEquals(Map.of(START, "of the pair"), work().notes());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> work().equals(ByHand.NONE));
    }

    @Test
    void whatIsDoneOnAReportAloneGoesAlongIntoThePair(FxRobot robot) throws TimeoutException {
        open(robot, Side.LEFT, DeskStage.LEFT);
        note("before the second came");
        open(robot, Side.RIGHT, DeskStage.RIGHT);
        waitFor(() -> state().reading().findings().comparison().isFinal());
        assertEquals(Map.of(START, "before the second came"), notesShown());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> work().equals(ByHand.NONE));
    }

    @Test
    void workOnFilesThatChangedWhileTheyWerePutAwayComesBack(FxRobot robot)
            throws TimeoutException, IOException {
        Path left = Files.copy(DeskStage.LEFT, folder.resolve("left.txt"));
        window.openPair(left, DeskStage.RIGHT);
        waitFor(() -> state().reading().findings().comparison().isFinal());
        note("of the pair");
        empty(robot);
        Files.writeString(
                left, Files.readString(left) + "\n\nOne sentence more stands here now.\n");
        open(robot, Side.LEFT, OTHER);
        window.openPair(left, DeskStage.RIGHT);
        waitFor(() -> state().reading().left().report().text().contains("One sentence more"));
        waitFor(() -> work().notes().equals(Map.of(START, "of the pair")));
    }
}
