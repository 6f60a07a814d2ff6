package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.export.ComparisonStore;
import org.crossread.model.Proof;
import org.crossread.model.Side;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// A third text that quotations are checked against.
class TranscriptTest extends WindowTest {

    private static final Path TRANSCRIPT = DeskStage.LEFT.resolveSibling("transcript.txt");
    private static final String FUEL = "We have looked at every way";
    private static final String BUS = "A ferry is not a bus";
    private static final String HUSBAND = "My husband has worked";

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(1280);
    }

    private String line(String words) {
        return ask(
                () ->
                        state().items(Topic.QUOTATIONS).stream()
                                .filter(item -> item.text().contains(words))
                                .findFirst()
                                .orElseThrow()
                                .weak());
    }

    private void check(FxRobot robot) throws TimeoutException {
        window.openPair();
        window.answerToRead(TRANSCRIPT);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        waitFor(() -> state().transcript().property().get().isPresent());
    }

    @Test
    void everyQuotationSaysWhetherTheTranscriptHasIt(FxRobot robot) throws TimeoutException {
        check(robot);
        assertTrue(line(FUEL).contains("word for word"), line(FUEL));
        assertTrue(line(BUS).contains("altered"), line(BUS));
        assertTrue(line(HUSBAND).contains("not in the transcript"), line(HUSBAND));
        robot.clickOn("#transcript-drop");
        waitFor(() -> !line(HUSBAND).contains("transcript"));
    }

    @Test
    void theCardShowsWhereItStandsThere(FxRobot robot) throws TimeoutException {
        check(robot);
        robot.interact(() -> state().pick(Side.LEFT, window.span(Side.LEFT, FUEL).start()));
        press(robot, KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> window.stage().getScene().lookup("#card-proof-left") != null);
        Label verdict = (Label) window.node("#card-proof-left .card-verdict");
        assertEquals("In the transcript word for word, sentence 3", ask(verdict::getText));
    }

    @Test
    void aReportOfTheShelfIsTheTranscriptAndStaysNoPage(FxRobot robot) throws TimeoutException {
        window.openPair();
        window.answerToRead(TRANSCRIPT);
        robot.interact(() -> window.desk().openings().shelve());
        robot.clickOn("#shelf");
        robot.clickOn(
                robot.lookup(".shelf-row .toggle-button")
                        .match(
                                node ->
                                        node instanceof ToggleButton button
                                                && button.getText().equals("Transcript")
                                                && !button.isDisabled())
                        .<ToggleButton>query());
        waitFor(() -> state().transcript().property().get().isPresent());
        assertTrue(line(FUEL).contains("word for word"), line(FUEL));
        assertTrue(ask(() -> window.page(Side.LEFT).content().report().text().contains("Night")));
    }

    @Test
    void whoAddsItOrTakesItFromASavedFileWouldLoseThat(FxRobot robot) throws TimeoutException {
        check(robot);
        waitFor(() -> window.stage().getTitle().startsWith("• left.txt"));
        robot.clickOn("#transcript-drop");
        waitFor(() -> !isUnsaved());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        waitFor(this::isUnsaved);
        window.answerToWrite(folder.resolve("ferry.crossread"));
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.stage().getTitle().equals("ferry.crossread – Crossread"));
        robot.clickOn("#transcript-drop");
        waitFor(() -> window.stage().getTitle().equals("• ferry.crossread – Crossread"));
        window.answerLeaving(FileChoice.Leaving.STAY);
        press(robot, KeyCode.CONTROL, KeyCode.W);
        waitFor(() -> window.asked() == 1);
    }

    private boolean isUnsaved() {
        return window.desk().saved().unsavedProperty().get();
    }

    @Test
    void addingItAndTakingItAwayCanBeTakenBack(FxRobot robot) throws TimeoutException {
        check(robot);
        waitFor(this::isUnsaved);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !line(HUSBAND).contains("transcript") && !isUnsaved());
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        waitFor(() -> line(HUSBAND).contains("not in the transcript"));
        robot.clickOn("#transcript-drop");
        waitFor(() -> !isUnsaved());
        assertEquals(
                "Take the transcript away", ask(() -> state().hand().undoNameProperty().get()));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> line(HUSBAND).contains("not in the transcript") && isUnsaved());
    }

    @Test
    void aTranscriptThatWasThereBeforeThePairIsNoWorkOnIt(FxRobot robot) throws TimeoutException {
        check(robot);
        waitFor(this::isUnsaved);
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> state().reading().findings().comparison().isFinal());
        assertTrue(ask(() -> state().transcript().property().get().isPresent()));
        assertFalse(ask(this::isUnsaved));
        window.openPair();
        waitFor(this::isUnsaved);
    }

    @Test
    void itIsSavedWithTheComparisonAndChecksAgainWhenThatIsOpened(FxRobot robot)
            throws TimeoutException, IOException {
        check(robot);
        Path file = folder.resolve("ferry.crossread");
        window.answerToWrite(file);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.stage().getTitle().startsWith("ferry.crossread"));
        var saved = new ComparisonStore().open(file).comparison();
        assertTrue(
                saved.transcript().proofs().values().stream()
                        .anyMatch(Proof.Found.class::isInstance));
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> state().reading().isCompared());
        robot.clickOn("#transcript-drop");
        robot.interact(() -> window.desk().openings().file(Side.LEFT, file));
        waitFor(() -> state().transcript().property().get().isPresent());
        waitFor(() -> line(HUSBAND).contains("not in the transcript"));
    }
}
