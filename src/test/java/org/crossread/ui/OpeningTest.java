package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.crossread.encode.KeptVectors;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

@Tag("desktop")
class OpeningTest extends WindowTest {

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private PageState page(Side side) {
        return window.desk().state().reading().page(side);
    }

    private String title(Side side) {
        return page(side).report().origin().title();
    }

    private String words(String query) {
        return ((Labeled) window.node(query)).getText();
    }

    private void isCompared() throws TimeoutException {
        waitFor(() -> window.desk().state().reading().findings().comparison().isFinal());
    }

    private static void put(ClipboardContent content) {
        ask(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private static ClipboardContent text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return content;
    }

    @Test
    void twoDroppedFilesBecomeLeftAndRightWhereverTheyFall(FxRobot robot) throws TimeoutException {
        robot.interact(
                () ->
                        window.desk()
                                .openings()
                                .drop(
                                        Optional.of(Side.RIGHT),
                                        List.of(DeskStage.LEFT, DeskStage.RIGHT)));
        isCompared();
        assertTrue(title(Side.LEFT).startsWith("Night ferry"), title(Side.LEFT));
    }

    @Test
    void oneDroppedFileGoesToThePageUnderIt(FxRobot robot) throws TimeoutException {
        robot.interact(
                () ->
                        window.desk()
                                .openings()
                                .drop(Optional.of(Side.RIGHT), List.of(DeskStage.RIGHT)));
        waitFor(() -> page(Side.RIGHT).isShown());
        assertTrue(page(Side.LEFT) instanceof PageState.Blank);
    }

    @Test
    void theFileOfTheOtherPageIsRefusedOnThisOne(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.desk().openings().file(Side.LEFT, DeskStage.RIGHT));
        waitFor(() -> page(Side.LEFT) instanceof PageState.Failed);
        assertTrue(words("#cover-left .cover-words").contains("both sides"));
        assertTrue(page(Side.RIGHT).isShown());
    }

    @Test
    void anEmptyFileIsAReportThatSaysNothing(FxRobot robot) throws TimeoutException, IOException {
        Path empty = Files.writeString(folder.resolve("nothing.txt"), " \n");
        robot.interact(() -> window.desk().openings().pair(DeskStage.LEFT, empty));
        isCompared();
        assertTrue(page(Side.RIGHT).isEmpty());
        assertTrue(words("#cover-right .cover-words").contains("nothing.txt"));
        assertTrue(window.node("#cover-right").isVisible());
        assertEquals("nothing.txt", words(".page-head.right .page-title"));
    }

    @Test
    void textIsPastedIntoTheFirstEmptyPageThenTheSecond(FxRobot robot) throws TimeoutException {
        put(text("The ferry left late. “We waited,” the captain said."));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        waitFor(() -> page(Side.LEFT).isShown());
        put(text("The captain said: “We waited.” The ferry left an hour late."));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        isCompared();
        assertTrue(page(Side.RIGHT).report().text().startsWith("The captain"));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !page(Side.RIGHT).isShown());
        assertTrue(page(Side.LEFT).isShown(), "only the last one is taken back");
    }

    @Test
    void whatWasCutOutOfAPageKeepsItsParagraphs(FxRobot robot) throws TimeoutException {
        ClipboardContent content = text("The bridge is closed. No cars may cross.");
        content.putHtml(
                "<h2>Bridge closed</h2><p>The bridge is <b>closed</b>.</p><p>No cars may"
                        + " cross.</p><script>x()</script>");
        put(content);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        waitFor(() -> page(Side.LEFT).isShown());
        assertEquals(
                "Bridge closed\n\nThe bridge is closed.\n\nNo cars may cross.",
                page(Side.LEFT).report().text());
        assertEquals(
                List.of("closed"),
                page(Side.LEFT).report().emphases().stream()
                        .map(emphasis -> page(Side.LEFT).report().text(emphasis.span()))
                        .toList());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !page(Side.LEFT).isShown());
    }

    @Test
    void aLineOfAPageKeepsWhatIsSetOff(FxRobot robot) throws TimeoutException {
        ClipboardContent content = text("It is closed today.");
        content.putHtml("It is <b>closed</b> today.");
        put(content);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        waitFor(() -> page(Side.LEFT).isShown());
        assertEquals(1, page(Side.LEFT).report().emphases().size());
    }

    @Test
    void aPieceOfAPageIsPastedWithoutAPlainCopyOfIt(FxRobot robot) throws TimeoutException {
        ClipboardContent content = new ClipboardContent();
        content.putHtml("<p>The bridge is <b>closed</b>.</p>");
        put(content);
        press(robot, KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> page(Side.LEFT).isShown());
        assertEquals("The bridge is closed.", page(Side.LEFT).report().text());
    }

    @Test
    void anotherEncodingIsChosenInTheHead(FxRobot robot) throws Exception {
        Path file = folder.resolve("left.txt");
        Files.write(file, "Год. A year.".getBytes("KOI8-R"));
        robot.interact(() -> window.desk().openings().file(Side.LEFT, file));
        waitFor(() -> page(Side.LEFT).isShown());
        MenuButton menu = (MenuButton) window.node("#encoding-left");
        robot.interact(
                () ->
                        menu.getItems().stream()
                                .filter(item -> item.getText().equals("KOI8-R"))
                                .forEach(MenuItem::fire));
        waitFor(() -> page(Side.LEFT).report().origin().encoding().equals("KOI8-R"));
        assertEquals("Год. A year.", page(Side.LEFT).report().text());
        assertEquals("KOI8-R", words("#encoding-left"));
    }

    @Test
    void aBlankPageTakesTextByItsButtonAndByTheKeysOfEveryOtherProgram(FxRobot robot)
            throws TimeoutException {
        put(text("The bridge is closed. No cars may cross."));
        robot.clickOn("#paste-right");
        waitFor(() -> page(Side.RIGHT).isShown());
        put(text("No car may cross the bridge."));
        press(robot, KeyCode.CONTROL, KeyCode.V);
        isCompared();
        assertEquals("No car may cross the bridge.", page(Side.LEFT).report().text());
        put(text("Something else."));
        press(robot, KeyCode.CONTROL, KeyCode.V);
        assertEquals("No car may cross the bridge.", page(Side.LEFT).report().text());
        assertFalse(window.node("#encoding-left").isVisible());
    }

    @Test
    void anEmptyClipboardIsToldAndChangesNothing(FxRobot robot) throws TimeoutException {
        put(text("  \n "));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        waitFor(() -> !window.desk().state().notices().wordsProperty().get().isEmpty());
        assertTrue(window.desk().state().reading().isBlank());
    }

    @Test
    void reloadingReadsTheFilesAnew(FxRobot robot) throws Exception {
        Path left = Files.copy(DeskStage.LEFT, folder.resolve("left.txt"));
        window.openPair(left, DeskStage.RIGHT);
        isCompared();
        Files.writeString(left, "A new headline\n\nAnother text altogether.");
        press(robot, KeyCode.F5);
        waitFor(() -> page(Side.LEFT).report().text().startsWith("A new headline"));
    }

    @Test
    void readingThatTakesTooLongCanBeStopped(FxRobot robot) throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        window.openPair(DeskStage.LEFT, pipe);
        waitFor(() -> page(Side.LEFT).isShown() && page(Side.RIGHT) instanceof PageState.Waiting);
        waitFor(() -> window.node("#work").isVisible());
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> page(Side.RIGHT) instanceof PageState.Failed);
        assertTrue(page(Side.LEFT).isShown());
        assertFalse(window.node("#work").isVisible());
        robot.interact(() -> window.desk().openings().file(Side.RIGHT, DeskStage.RIGHT));
        isCompared();
    }

    @Test
    void bothReportsCanBePutAway(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> window.desk().state().reading().isBlank());
        assertTrue(window.node("#welcome").isVisible());
    }

    @Test
    void everySamplePairOpens(FxRobot robot) throws TimeoutException {
        for (String sample : List.of("interview", "ruling")) {
            press(robot, KeyCode.CONTROL, KeyCode.R);
            waitFor(() -> robot.lookup("#reader-sample-" + sample).tryQuery().isPresent());
            robot.clickOn("#reader-sample-" + sample);
            isCompared();
            assertFalse(title(Side.LEFT).isEmpty());
        }
        assertTrue(title(Side.LEFT).contains("Scottish"), title(Side.LEFT));
    }

    @Test
    void aRecentPairWhoseFileIsGoneIsGreyedAndCanBeRemoved(FxRobot robot) throws Exception {
        Path left = Files.copy(DeskStage.LEFT, folder.resolve("left.txt"));
        window.openPair(left, DeskStage.RIGHT);
        isCompared();
        Files.delete(left);
        press(robot, KeyCode.CONTROL, KeyCode.R);
        waitFor(() -> robot.lookup(".recent-pair").tryQuery().isPresent());
        assertTrue(robot.lookup(".recent-pair").<Button>query().isDisabled());
        robot.clickOn(remove(robot));
        waitFor(() -> robot.lookup(".recent-pair").tryQuery().isEmpty());
        assertTrue(ask(() -> window.node("#layer").isVisible()), "it was taken off, not closed");
    }

    /// What takes the first of the recent pairs off.
    private static Node remove(FxRobot robot) {
        return robot.lookup(".recent-row .bare")
                .match(button -> !(button instanceof ToggleButton))
                .query();
    }

    @Test
    void thePanelStaysOpenWhileRecentPairsArePinnedRemovedAndCleared(FxRobot robot)
            throws Exception {
        for (String name : List.of("one.txt", "two.txt", "three.txt")) {
            window.openPair(Files.copy(DeskStage.LEFT, folder.resolve(name)), DeskStage.RIGHT);
            isCompared();
        }
        press(robot, KeyCode.CONTROL, KeyCode.R);
        waitFor(() -> robot.lookup(".pin").queryAll().size() == 3);
        List<Node> pins = List.copyOf(robot.lookup(".pin").queryAll());
        robot.clickOn(pins.getLast());
        ToggleButton pinned = robot.lookup(".pin").query();
        assertTrue(ask(() -> pinned.isSelected() && pinned.isFocused()), "pinned stands first");
        press(robot, KeyCode.SPACE);
        waitFor(
                () ->
                        robot.lookup(".pin").<ToggleButton>queryAll().stream()
                                .noneMatch(ToggleButton::isSelected));
        robot.clickOn(remove(robot));
        waitFor(() -> robot.lookup(".recent-pair").queryAll().size() == 2);
        assertTrue(ask(() -> window.node("#layer").isVisible()));
        robot.clickOn("#recent-clear");
        waitFor(() -> robot.lookup(".recent-pair").queryAll().isEmpty());
        assertTrue(ask(() -> window.node("#layer").isVisible()));
        assertTrue(ask(() -> window.node("#recent-record").isFocused()));
    }

    @Test
    void whoDoesNotWantItIsNotRemembered(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.R);
        waitFor(() -> robot.lookup("#recent-record").tryQuery().isPresent());
        robot.clickOn("#recent-record");
        press(robot, KeyCode.ESCAPE);
        window.openPair();
        press(robot, KeyCode.CONTROL, KeyCode.R);
        waitFor(() -> robot.lookup("#recent-record").tryQuery().isPresent());
        assertTrue(robot.lookup(".recent-pair").tryQuery().isEmpty());
    }

    /// Presses Esc as soon as a reading is as it is waited for.
    private void stopWhen(Predicate<Reading> reached) {
        KeptVectors.forget();
        Node root = ask(() -> window.stage().getScene().getRoot());
        KeyEvent escape =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
        window.desk()
                .state()
                .readingProperty()
                .subscribe(
                        reading -> {
                            if (reached.test(reading)) {
                                Platform.runLater(() -> root.fireEvent(escape));
                            }
                        });
    }

    private void isTold(String key) throws TimeoutException {
        var words = window.desk().state().notices().wordsProperty();
        waitFor(() -> words.get().equals(Messages.text(key)));
    }

    @Test
    void whoStopsTheComparisonReadsWhatItIsWorth() throws TimeoutException {
        stopWhen(now -> now.isCompared() && !now.findings().comparison().isFinal());
        window.openPair(DeskStage.LEFT, DeskStage.RIGHT);
        isTold("reader.notice.stopped");
        assertTrue(ask(() -> window.desk().state().reading().isCompared()));
    }

    @Test
    void whoStopsBeforeLongReportsAreComparedKeepsTheirText() throws Exception {
        String sentence = "The ferry to Sandholm sails for the last time on 4 October.\n\n";
        Path left = folder.resolve("left.txt");
        Path right = folder.resolve("right.txt");
        Files.writeString(left, sentence.repeat(5_000));
        Files.writeString(right, "No ship sails.\n\n" + sentence.repeat(5_000));
        stopWhen(
                now ->
                        now.left() instanceof PageState.Begun
                                && now.right() instanceof PageState.Begun);
        window.openPair(left, right);
        isTold("reader.notice.not-compared");
        assertTrue(ask(() -> window.page(Side.RIGHT).content().report().text()).startsWith("No"));
        assertFalse(window.node("#cover-left").isVisible());
        assertFalse(window.node("#cover-right").isVisible());
    }

    @Test
    void escapeClosesAPanelAndGivesTheFocusBack(FxRobot robot) throws TimeoutException {
        window.openPair();
        Node page = window.page(Side.RIGHT);
        robot.interact(page::requestFocus);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SLASH);
        waitFor(() -> window.node("#shortcuts").isVisible());
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> !window.node("#layer").isVisible());
        assertTrue(ask(page::isFocused));
    }

    @Test
    void aPressBesideAPanelClosesIt(FxRobot robot) throws TimeoutException {
        robot.clickOn("#type");
        waitFor(() -> window.node("#layer").isVisible());
        robot.clickOn(robot.point("#status").atOffset(-200, 0));
        waitFor(() -> !window.node("#layer").isVisible());
    }

    @Test
    void aFileThatCannotBeSavedIsToldInOneSentence(FxRobot robot) throws TimeoutException {
        window.openPair();
        window.answerToWrite(folder.resolve("no").resolve("such").resolve("out.html"));
        robot.clickOn("#export");
        robot.clickOn("#export-html");
        waitFor(() -> window.desk().state().notices().wordsProperty().get().contains("out.html"));
        String told = ask(() -> window.desk().state().notices().wordsProperty().get());
        assertEquals(1, told.lines().count());
        assertTrue(told.contains("choose another place"), told);
    }
}
