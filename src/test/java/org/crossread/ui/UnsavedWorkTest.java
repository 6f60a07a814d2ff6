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
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/// Work that a program left behind that ended too early: offered, and lost only where the reader
/// says so.
class UnsavedWorkTest extends WindowTest {

    private static final Place.On START = new Place.On(Side.LEFT, new Span(0, 5));

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
                Patience.OF_A_READER.toMillis(), () -> window.desk().left().offer());
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

    /// The same, and the window that left it knows nothing of it any more.
    private Path forgotten(FxRobot robot) throws TimeoutException, IOException {
        Path left = leftBehind(robot);
        window.openPair();
        waitFor(() -> note().equals("left behind"));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.desk().state().reading().isBlank());
        return left;
    }

    @Test
    void whoOpensTheReportsIsOfferedWhatWasLeftOnThem(FxRobot robot)
            throws TimeoutException, IOException {
        Path left = forgotten(robot);
        window.answerRestore(Restoring.OPEN);
        window.openPair();
        waitFor(() -> note().equals("left behind"));
        assertEquals(1, window.asked());
        waitFor(() -> window.stage().getTitle().equals("• left.txt · right.txt – Crossread"));
        assertFalse(Files.exists(left), "no other window is offered the same work");
        waitFor(() -> kept().size() == 1);
        assertTrue(
                new ComparisonStore()
                        .open(kept().getFirst())
                        .comparison()
                        .byHand()
                        .notes()
                        .containsValue("left behind"));
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(window.unsaved())) {
            return files.filter(file -> file.toString().endsWith(".crossread")).toList();
        }
    }

    @Test
    void whatWasLeftIsOfferedWhicheverSidesTheReportsAreOn(FxRobot robot)
            throws TimeoutException, IOException {
        forgotten(robot);
        window.openPair(DeskStage.RIGHT, DeskStage.LEFT);
        var there = new Place.On(Side.RIGHT, START.span());
        waitFor(
                () ->
                        window.desk()
                                .state()
                                .hand()
                                .work()
                                .notes()
                                .getOrDefault(there, "")
                                .equals("left behind"));
    }

    @Test
    void whatWasLeftGoesAlongWithAReportThatHasChangedSince(FxRobot robot)
            throws TimeoutException, IOException {
        forgotten(robot);
        String text = Files.readString(DeskStage.LEFT);
        Path newer = folder.resolve("left.txt");
        Files.writeString(newer, text.strip() + " One sentence more was written later.\n");
        window.openPair(newer, DeskStage.RIGHT);
        waitFor(() -> note().equals("left behind"));
        assertTrue(ask(() -> window.page(Side.LEFT).content().report().text().contains("later")));
    }

    @Test
    void whoPutsTheQuestionOffIsNotAskedAgainByTheSameWindow(FxRobot robot)
            throws TimeoutException, IOException {
        Path left = forgotten(robot);
        window.answerRestore(Restoring.NOT_NOW);
        window.openPair();
        waitFor(() -> window.asked() == 1);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.desk().state().reading().isBlank());
        window.openPair();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", note());
        assertEquals(1, window.asked());
        assertTrue(Files.exists(left));
    }

    @Test
    void aTranscriptIsKeptToo(FxRobot robot) throws TimeoutException, IOException {
        window.openPair();
        window.answerToRead(DeskStage.LEFT.resolveSibling("transcript.txt"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        waitFor(() -> window.stage().getTitle().startsWith("•"));
        waitFor(() -> Files.isDirectory(window.unsaved()) && kept().size() == 1);
        var left = new ComparisonStore().open(kept().getFirst()).comparison();
        assertTrue(left.transcript().isGiven());
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
