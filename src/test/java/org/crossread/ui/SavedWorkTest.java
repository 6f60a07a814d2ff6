package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.crossread.export.ComparisonStore;
import org.crossread.export.Exporter;
import org.crossread.export.Format;
import org.crossread.export.SavedComparison;
import org.crossread.export.View;
import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

class SavedWorkTest extends WindowTest {

    private static final Place START = new Place.On(Side.LEFT, new Span(0, 5));

    @TempDir private Path folder;

    private Path file;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private void note(String words) {
        window.note(START, words);
    }

    private String note() {
        return ask(
                () ->
                        window.desk()
                                .state()
                                .reading()
                                .findings()
                                .comparison()
                                .byHand()
                                .notes()
                                .getOrDefault(START, ""));
    }

    private void save(FxRobot robot) throws TimeoutException {
        file = folder.resolve("ferry.crossread");
        window.answerToWrite(file);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.stage().getTitle().equals("ferry.crossread – Crossread"));
    }

    private void closeByKey(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.W);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aSavedComparisonIsOpenedAgainWithItsNotes(FxRobot robot) throws TimeoutException {
        window.openPair();
        note("look twice");
        waitFor(() -> window.stage().getTitle().equals("• left.txt · right.txt – Crossread"));
        save(robot);
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> window.desk().state().reading().isCompared());
        assertEquals("", note());
        robot.interact(() -> window.desk().openings().file(Side.LEFT, file));
        waitFor(() -> window.stage().getTitle().equals("ferry.crossread – Crossread"));
        assertEquals("look twice", note());
        assertEquals(0, window.asked());
        assertFalse(ask(() -> window.desk().saved().unsavedProperty().get()));
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.stage().getTitle().equals("Crossread"));
    }

    @Test
    void aSavedComparisonIsOfferedAmongTheRecentPairs(FxRobot robot) throws TimeoutException {
        window.openPair();
        note("look twice");
        save(robot);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.desk().state().reading().isBlank());
        Button recent = ask(() -> recent("ferry.crossread"));
        robot.interact(recent::fire);
        waitFor(() -> window.stage().getTitle().equals("ferry.crossread – Crossread"));
        assertEquals("look twice", note());
    }

    /// The line of the panel below Open… that tells of a file.
    private Button recent(String file) {
        window.desk().window().toolbar().showOpening();
        return window.stage().getScene().getRoot().lookupAll(".recent-pair").stream()
                .map(Button.class::cast)
                .filter(line -> line.getAccessibleText().contains(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotSavedIsKeptBesideTheFileAndOfferedWhenItIsOpened(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        save(robot);
        byte[] before = Files.readAllBytes(file);
        note("not saved");
        assertEquals("• ferry.crossread – Crossread", ask(() -> window.stage().getTitle()));
        waitFor(() -> new ComparisonStore().unsaved(file).isPresent());
        assertArrayEquals(before, Files.readAllBytes(file));
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> window.desk().state().reading().isCompared() && note().isEmpty());
        robot.interact(() -> window.desk().openings().file(Side.LEFT, file));
        waitFor(() -> note().equals("not saved"));
        assertEquals(1, window.asked());
        assertTrue(ask(() -> window.desk().saved().unsavedProperty().get()));
    }

    @Test
    void aFileThatSomebodyElseWroteIsNotWrittenUnasked(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        save(robot);
        note("here");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.stage().getTitle().equals("ferry.crossread – Crossread"));
        assertEquals(0, window.asked());
        byte[] theirs = Files.readAllBytes(file);
        note("here again");
        Files.write(file, theirs);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.asked() == 1);
        assertArrayEquals(theirs, Files.readAllBytes(file));
        window.answerLeaving(FileChoice.Leaving.SAVE);
        closeByKey(robot);
        assertEquals(3, window.asked());
        assertTrue(ask(() -> window.stage().isShowing()), "nothing is lost by closing either");
        window.answerOverwrite(true);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> window.stage().getTitle().equals("ferry.crossread – Crossread"));
        assertEquals(
                "here again",
                new ComparisonStore().open(file).comparison().byHand().notes().get(START));
    }

    @Test
    void aDamagedFileIsToldAndTheKeptWorkOffered(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        save(robot);
        note("kept");
        waitFor(() -> new ComparisonStore().unsaved(file).isPresent());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> window.desk().state().reading().isCompared() && note().isEmpty());
        Path copy = Files.copy(file, folder.resolve("copy.crossread"));
        robot.interact(() -> window.desk().openings().file(Side.LEFT, copy));
        waitFor(() -> window.node("#file-bar").isVisible());
        String told = ((Labeled) window.node("#file-news")).getText();
        assertTrue(told.startsWith("“copy.crossread” was not opened."), told);
        assertTrue(told.endsWith("compare the two reports again."), told);
        robot.clickOn("#file-keep");
        assertFalse(window.node("#file-bar").isVisible());
        robot.interact(() -> window.desk().openings().file(Side.LEFT, file));
        waitFor(() -> note().equals("kept"));
        assertFalse(window.node("#file-bar").isVisible());
    }

    @Test
    void closingAsksOnlyWhereSomethingWouldBeLost(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        save(robot);
        note("to be saved");
        window.answerLeaving(FileChoice.Leaving.STAY);
        closeByKey(robot);
        assertEquals(1, window.asked());
        assertTrue(ask(() -> window.stage().isShowing()));
        window.answerLeaving(FileChoice.Leaving.SAVE);
        closeByKey(robot);
        assertEquals(2, window.asked());
        assertFalse(ask(() -> window.stage().isShowing()));
        var saved = new ComparisonStore().open(file);
        assertEquals("to be saved", saved.comparison().byHand().notes().get(START));
    }

    @Test
    void closingAsksAboutWorkOnPairsThatAreNotShownToo(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        note("on the ferry");
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> window.desk().state().reading().isCompared() && note().isEmpty());
        window.answerLeaving(FileChoice.Leaving.STAY);
        closeByKey(robot);
        assertEquals(1, window.asked());
        assertTrue(ask(() -> window.stage().isShowing()));
        file = folder.resolve("ferry.crossread");
        window.answerToWrite(file);
        window.answerLeaving(FileChoice.Leaving.SAVE);
        closeByKey(robot);
        assertEquals(2, window.asked());
        assertFalse(ask(() -> window.stage().isShowing()));
        var saved = new ComparisonStore().open(file);
        assertEquals("on the ferry", saved.comparison().byHand().notes().get(START));
    }

    @Test
    void aFileOfTheSameTextsDoesNotTakeThePlaceOfUnsavedWorkUnasked(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        save(robot);
        Path older = Files.move(file, folder.resolve("older.crossread"));
        note("not in the file");
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.desk().state().reading().isBlank());
        window.answerLeaving(FileChoice.Leaving.STAY);
        robot.interact(() -> window.desk().openings().file(Side.LEFT, older));
        waitFor(() -> window.asked() == 1);
        assertTrue(ask(() -> window.desk().state().reading().isBlank()));
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> window.desk().state().reading().isCompared());
        robot.interact(() -> window.desk().openings().file(Side.LEFT, older));
        waitFor(() -> window.asked() == 2);
        assertEquals(SamplePair.INTERVIEW.source(Side.LEFT).fileName(), leftName());
        window.answerLeaving(FileChoice.Leaving.DISCARD);
        robot.interact(() -> window.desk().openings().file(Side.LEFT, older));
        waitFor(() -> window.stage().getTitle().equals("older.crossread – Crossread"));
        assertEquals("", note());
        assertEquals(3, window.asked());
    }

    private String leftName() {
        return ask(() -> window.desk().state().reading().left().report().origin().fileName());
    }

    @Test
    void closingAnEmptiedWindowAsksAboutWhatWasInIt(FxRobot robot) throws TimeoutException {
        window.openPair();
        note("on the ferry");
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.desk().state().reading().isBlank());
        closeByKey(robot);
        assertEquals(1, window.asked());
    }

    @Test
    void closingAfterReadingAsksNothing(FxRobot robot) throws TimeoutException {
        window.openPair();
        closeByKey(robot);
        assertEquals(0, window.asked());
        assertFalse(ask(() -> window.stage().isShowing()));
    }

    @Test
    void theWindowWritesTheBytesThatTheCommandWrites(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        save(robot);
        var comparison = ask(() -> window.desk().state().reading().findings().comparison());
        Path direct = folder.resolve("direct.crossread");
        new ComparisonStore().save(SavedComparison.untouched(comparison, View.PLAIN), direct);
        assertArrayEquals(Files.readAllBytes(direct), Files.readAllBytes(file));
    }

    @Test
    void anExportOfTheWindowHasTheBytesOfTheCommand(FxRobot robot)
            throws TimeoutException, IOException {
        window.openPair();
        Path pdf = folder.resolve("ferry.pdf");
        window.answerToWrite(pdf);
        robot.clickOn("#export");
        robot.clickOn("#export-pdf");
        waitFor(() -> Files.exists(pdf));
        var comparison = ask(() -> window.desk().state().reading().findings().comparison());
        var direct = new ByteArrayOutputStream();
        new Exporter().write(comparison, Format.PDF, View.PLAIN, direct);
        assertArrayEquals(direct.toByteArray(), Files.readAllBytes(pdf));
    }

    @Test
    void workWithoutAFileIsKeptUntilItIsThrownAway() throws TimeoutException, IOException {
        var kept = new KeptWork(Optional.of(folder), (_, _) -> {});
        window.openPair();
        note("nowhere yet");
        var comparison = ask(() -> window.desk().state().reading().findings().comparison());
        kept.keep(SavedComparison.untouched(comparison, View.PLAIN), Optional.empty());
        waitFor(() -> files() == 1);
        kept.discard();
        waitFor(() -> files() == 0);
    }

    @Test
    void workThatWasTakenBackIsKeptNoLonger(FxRobot robot) throws TimeoutException, IOException {
        window.openPair();
        save(robot);
        note("not meant");
        waitFor(() -> new ComparisonStore().unsaved(file).isPresent());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> new ComparisonStore().unsaved(file).isEmpty());
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        waitFor(() -> new ComparisonStore().unsaved(file).isPresent());
        assertEquals("not meant", note());
    }

    @Test
    void workThatTheDiskRefusesToKeepIsToldOnce() throws TimeoutException, IOException {
        Path refusing = Files.createFile(folder.resolve("refusing"));
        var told = new ArrayList<Path>();
        var kept = new KeptWork(Optional.of(refusing), (file, _) -> told.add(file));
        window.openPair();
        var comparison = ask(() -> window.desk().state().reading().findings().comparison());
        var work = SavedComparison.untouched(comparison, View.PLAIN);
        kept.keep(work, Optional.empty());
        waitFor(() -> told.size() == 1);
        kept.keep(work, Optional.empty());
        kept.turn(Set.of("these"), Set.of("others"));
        kept.keep(work, Optional.of(folder.resolve("beside.crossread")));
        waitFor(() -> Files.exists(folder.resolve("beside.crossread.autosave")));
        assertEquals(refusing, told.getFirst().getParent());
        assertEquals(1, told.size());
    }

    private long files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".crossread")).count();
        }
    }

    @Test
    void whoKeepsOneWindowWhenTheProgramIsQuitKeepsTheOthers(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        note("mine");
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        waitFor(() -> stages() == 2);
        window.answerLeaving(FileChoice.Leaving.STAY);
        robot.interact(() -> window.stage().requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.Q);
        waitFor(() -> window.asked() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, ask(SavedWorkTest::stages));
        window.answerLeaving(FileChoice.Leaving.DISCARD);
        press(robot, KeyCode.CONTROL, KeyCode.Q);
        waitFor(() -> stages() == 0);
    }

    private static int stages() {
        return (int) Window.getWindows().stream().filter(Stage.class::isInstance).count();
    }

    @Test
    void aCloseRequestOfTheSystemAsksToo() throws TimeoutException {
        window.openPair();
        note("mine");
        window.answerLeaving(FileChoice.Leaving.STAY);
        ask(
                () -> {
                    var request = new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
                    window.stage().fireEvent(request);
                    return true;
                });
        assertEquals(1, window.asked());
        assertTrue(ask(() -> window.stage().isShowing()));
    }
}
