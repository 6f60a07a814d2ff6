package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.crossread.export.Marks;
import org.crossread.model.Side;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ReaderTasksTest extends WindowTest {

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private String status() {
        return ask(() -> ((Text) window.node("#status-text")).getText());
    }

    private String text(String query) {
        return ((Labeled) window.node(query)).getText();
    }

    @Test
    void theEmptyWindowInvitesAndOpensTheSamplePair(FxRobot robot) throws TimeoutException {
        assertEquals("Drop, open or paste the first report", text("#cover-left .cover-words"));
        robot.clickOn("#sample-interview");
        waitFor(() -> window.desk().state().reading().isCompared());
        assertFalse(window.node("#cover-left").isVisible());
        assertTrue(text(".page-head.left .page-title").startsWith("Ukrainian President"));
    }

    @Test
    void twoFilesChosenInTheDialogAreLeftAndRight(FxRobot robot) throws TimeoutException {
        window.answerToRead(DeskStage.LEFT, DeskStage.RIGHT);
        robot.clickOn("#open");
        waitFor(() -> window.desk().state().reading().isCompared());
        assertTrue(text(".page-head.left .page-title").startsWith("Night ferry"));
        assertTrue(text(".page-head.right .page-title").startsWith("Operator ends"));
    }

    @Test
    void aLongPairIsLaidOutBeforeItIsCutAndCompared(FxRobot robot)
            throws IOException, TimeoutException {
        Path left = Files.writeString(folder.resolve("left.txt"), many("The ferry left at %d."));
        Path right = Files.writeString(folder.resolve("right.txt"), many("A ferry left at %d."));
        List<String> stages = new ArrayList<>();
        robot.interact(
                () -> {
                    var state = window.desk().state();
                    state.readingProperty()
                            .subscribe(
                                    now -> {
                                        boolean seen = !window.page(Side.LEFT).inView().isEmpty();
                                        stages.add(stage(now) + (seen ? ", seen" : ""));
                                    });
                    window.desk().openings().pair(left, right);
                });
        waitFor(() -> window.desk().state().reading().isCompared());
        int begun = stages.stream().map(stage -> stage.split(",")[0]).toList().indexOf("begun");
        int cut = stages.indexOf("cut, seen");
        int compared = stages.indexOf("compared, seen");
        assertTrue(0 <= begun && begun < cut && cut < compared, stages.toString());
        assertTrue(ask(() -> window.desk().state().items(Topic.PASSAGES).size()) > 1_000);
    }

    private static String stage(Reading reading) {
        if (reading.isCompared()) {
            return "compared";
        }
        return switch (reading.right()) {
            case PageState.Begun _ -> "begun";
            case PageState.Shown _ -> "cut";
            case PageState.Blank _, PageState.Waiting _, PageState.Failed _ -> "waiting";
        };
    }

    private static String many(String sentence) {
        return IntStream.range(0, 10_000)
                .mapToObj(number -> String.format(Locale.ROOT, sentence, number))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void oneFileIsReadableBeforeThereIsASecond(FxRobot robot) throws TimeoutException {
        window.answerToRead(DeskStage.LEFT);
        robot.clickOn("#open");
        waitFor(() -> window.desk().state().reading().isCompared());
        assertFalse(window.node("#cover-left").isVisible());
        assertTrue(window.node("#cover-right").isVisible());
        assertTrue(ask(() -> !window.desk().state().items().isEmpty()));
        window.answerToRead(DeskStage.RIGHT);
        robot.clickOn("#open");
        waitFor(() -> window.desk().state().reading().right().isShown());
        assertTrue(window.desk().state().reading().left().isShown());
    }

    @Test
    void whatCannotBeReadSaysWhyInItsPageAndLeavesTheOtherReadable() throws Exception {
        Path binary = folder.resolve("picture.bin");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, 0, 7, -1});
        for (Path bad : new Path[] {folder.resolve("gone.txt"), folder, binary}) {
            window.openPair(DeskStage.LEFT, bad);
            waitFor(() -> window.desk().state().reading().right() instanceof PageState.Failed);
            assertTrue(
                    text("#cover-right .cover-words").contains(bad.getFileName().toString()),
                    text("#cover-right .cover-words"));
            assertEquals("Open another file…", text("#cover-right .button"));
            waitFor(() -> window.desk().state().reading().left().isShown());
        }
        window.openPair(DeskStage.LEFT, DeskStage.LEFT);
        waitFor(() -> text("#cover-right .cover-words").contains("both sides"));
    }

    @Test
    void findCountsBothSidesAndGoesFromPlaceToPlace(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("SANDHOLM");
        waitFor(() -> window.node("#find-count").getAccessibleText().equals("3 left, 3 right"));
        assertFalse(ask(() -> window.node("#find-count").isVisible()), "what is typed needs it");
        waitFor(() -> status().equals("Found: 3 left, 3 right"));
        waitFor(() -> window.page(Side.LEFT).overlay().current().length() == 8);
        for (int i = 0; i < 3; i++) {
            press(robot, KeyCode.F3);
        }
        waitFor(() -> window.page(Side.RIGHT).overlay().current().length() == 8);
        press(robot, KeyCode.SHIFT, KeyCode.F3);
        waitFor(() -> window.page(Side.LEFT).overlay().current().length() == 8);
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> window.page(Side.LEFT).overlay().found().all().isEmpty());
    }

    @Test
    void exportWritesTheFileThatWasAskedFor(FxRobot robot) throws Exception {
        window.openPair();
        for (String ending : new String[] {"html", "json", "txt", "md"}) {
            Path file = folder.resolve("out." + ending);
            window.answerToWrite(file);
            robot.clickOn("#export");
            robot.clickOn("#export-" + ending);
            waitFor(() -> Files.exists(file));
            assertTrue(read(file).contains("fuel"));
        }
        try (var files = Files.list(folder)) {
            assertEquals(4, files.count());
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    @Test
    void swapPutsEachReportOnTheOtherPage(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.clickOn("#swap");
        waitFor(
                () ->
                        window.desk().state().reading().isCompared()
                                && text(".page-head.left .page-title").startsWith("Operator"));
        assertTrue(text(".page-head.right .page-title").startsWith("Night ferry"));
    }

    @Test
    void textIsSelectedWithTheMouseAndCopied(FxRobot robot) throws Exception {
        window.openPair();
        Node page = window.page(Side.LEFT);
        double top = window.top(Side.LEFT, "The night ferry between");
        double next = window.top(Side.LEFT, "said Ingrid Falk");
        robot.drag(ask(() -> page.localToScreen(44, top + 12)))
                .dropTo(ask(() -> page.localToScreen(260, next + 12)));
        waitFor(() -> !window.page(Side.LEFT).selectedProperty().get().isEmpty());
        press(robot, KeyCode.CONTROL, KeyCode.C);
        String copied = ask(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("The night ferry between Korsvik"), copied);
        assertTrue(copied.contains("\n"), "across paragraphs: " + copied);
        press(robot, KeyCode.CONTROL, KeyCode.A);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        assertEquals(read(DeskStage.LEFT), ask(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aPairIsCopiedAsACitation(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.F4);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        waitFor(() -> Clipboard.getSystemClipboard().hasString());
        String copied = ask(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("left.txt") && copied.contains("right.txt"), copied);
    }

    @Test
    void theKeysOneToThreeChooseWhatIsMarked(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        waitFor(() -> window.desk().state().reading().findings().show() == Marks.DIFFERENT);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        waitFor(() -> window.desk().state().reading().findings().show() == Marks.SHARED);
    }

    @Test
    void theThemeChangesWithoutANewStart(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.clickOn("#type");
        robot.clickOn("#theme-dark");
        waitFor(() -> sheets().contains("theme-dark"));
        robot.clickOn("#theme-light");
        waitFor(() -> sheets().contains("theme-light") && !sheets().contains("theme-dark"));
    }

    private String sheets() {
        return window.stage().getScene().getStylesheets().toString();
    }

    @Test
    void thePairOpenedLastIsOfferedAgain(FxRobot robot) throws TimeoutException {
        window.openPair();
        waitFor(() -> ((Label) window.node(".page-head.left .page-title")).isVisible());
        robot.clickOn("#recent");
        waitFor(() -> robot.lookup(".recent-pair").tryQuery().isPresent());
        robot.clickOn(".recent-pair");
        waitFor(() -> window.desk().state().reading().isCompared());
    }
}
