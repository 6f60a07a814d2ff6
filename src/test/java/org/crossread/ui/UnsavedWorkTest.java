package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.Patience;
import org.crossread.export.ComparisonStore;
import org.crossread.export.SavedComparison;
import org.crossread.export.View;
import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.FileChoice.Restoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/// Work that a program left behind that ended too early: offered, and lost only where the reader
/// says so.
class UnsavedWorkTest extends WindowTest {

    private static final Place START = new Place.On(Side.LEFT, new Span(0, 5));

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = DeskStage.keeping(stage);
    }

    private void note(String words) {
        window.note(START, words);
    }

    private String note() {
        return ask(() -> window.desk().state().hand().work().notes().getOrDefault(START, ""));
    }

    /// The work of a program whose process is gone, in the folder where it is looked for.
    private Path leftBehind(FxRobot robot) throws TimeoutException, IOException {
        window.openPair();
        note("left behind");
        waitFor(() -> isSettledWith("left behind"));
        var comparison = ask(() -> window.desk().state().reading().findings().comparison());
        Path left = window.unsaved().resolve("unsaved-999999999999-1.crossread");
        Files.createDirectories(left.getParent());
        new ComparisonStore().save(SavedComparison.untouched(comparison, View.PLAIN), left);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.desk().state().reading().isBlank());
        return left;
    }

    private boolean isSettledWith(String words) {
        return window.desk()
                .state()
                .reading()
                .findings()
                .comparison()
                .byHand()
                .notes()
                .containsValue(words);
    }

    private void offer() throws TimeoutException {
        int before = window.asked();
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.OF_A_READER.toMillis(), () -> window.desk().works().offerLeft());
        waitFor(() -> window.asked() > before);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void workThatIsNotWantedNowIsThereTheNextTime(FxRobot robot)
            throws TimeoutException, IOException {
        Path left = leftBehind(robot);
        window.answerRestore(Restoring.NOT_NOW);
        offer();
        assertTrue(Files.exists(left));
        assertTrue(ask(() -> window.desk().state().reading().isBlank()));
        window.answerRestore(Restoring.OPEN);
        offer();
        waitFor(() -> note().equals("left behind"));
    }

    @Test
    void workThatIsThrownAwayIsGone(FxRobot robot) throws TimeoutException, IOException {
        Path left = leftBehind(robot);
        window.answerRestore(Restoring.THROW_AWAY);
        offer();
        waitFor(() -> !Files.exists(left));
        assertTrue(ask(() -> window.desk().state().reading().isBlank()));
    }

    @Test
    void aFileWhoseQuestionIsPutOffIsNotOpenedAndLosesNothing(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        Path file = folder.resolve("ferry.crossread");
        window.answerToWrite(file);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.stage().getTitle().equals("ferry.crossread – Crossread"));
        note("kept");
        waitFor(() -> new ComparisonStore().unsaved(file).isPresent());
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> window.desk().state().reading().isCompared() && note().isEmpty());
        String title = ask(() -> window.stage().getTitle());
        window.answerRestore(Restoring.NOT_NOW);
        robot.interact(() -> window.desk().openings().file(Side.LEFT, file));
        waitFor(() -> window.asked() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(title, ask(() -> window.stage().getTitle()));
        assertTrue(new ComparisonStore().unsaved(file).isPresent());
        window.answerRestore(Restoring.OPEN);
        robot.interact(() -> window.desk().openings().file(Side.LEFT, file));
        waitFor(() -> note().equals("kept"));
    }

    @Test
    void escapeAtTheQuestionThrowsNothingAway(FxRobot robot) throws TimeoutException {
        var choice = new SystemFileChoice(() -> window.stage(), window.store());
        var answer = new AtomicReference<Restoring>();
        Platform.runLater(() -> answer.set(choice.restore("Ferry")));
        waitFor(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertFalse(robot.lookup("Not now").tryQuery().isEmpty());
        Button open = robot.lookup("Open it").queryAs(Button.class);
        assertTrue(open.isDefaultButton() && open.getStyleClass().contains("main-button"));
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> answer.get() != null);
        assertEquals(Restoring.NOT_NOW, answer.get());
    }
}
