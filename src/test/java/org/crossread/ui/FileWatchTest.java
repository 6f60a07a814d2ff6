package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeoutException;

class FileWatchTest extends WindowTest {

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private Path openCopy() throws IOException, TimeoutException {
        Path copy = Files.copy(DeskStage.LEFT, folder.resolve("left.txt"));
        window.openPair(copy, DeskStage.RIGHT);
        waitFor(() -> window.desk().state().reading().findings().comparison().isFinal());
        assertFalse(window.node("#file-bar").isVisible());
        return copy;
    }

    private boolean isTold(String words) {
        return window.node("#file-bar").isVisible()
                && ((Labeled) window.node("#file-news")).getText().contains(words);
    }

    @Test
    void aFileThatChangesIsReadAgainWhenTheReaderWants(FxRobot robot) throws Exception {
        Path copy = openCopy();
        Files.writeString(copy, "A new headline\n\nThe ferry sails again after all.\n");
        waitFor(() -> isTold("“left.txt” was changed"));
        assertTrue(ask(this::leftText).contains("night"));
        robot.clickOn("#file-again");
        waitFor(() -> leftText().startsWith("A new headline"));
        waitFor(() -> !window.node("#file-bar").isVisible());
    }

    @Test
    void aFileThatVanishesLeavesItsTextToRead(FxRobot robot) throws Exception {
        Path copy = openCopy();
        Files.delete(copy);
        waitFor(() -> isTold("“left.txt” is no longer there"));
        assertFalse(window.node("#file-again").isVisible());
        assertTrue(ask(this::leftText).contains("night"));
        robot.clickOn("#file-keep");
        waitFor(() -> !window.node("#file-bar").isVisible());
    }

    @Test
    void theLineThatTellsGrowsWithTheText(FxRobot robot) throws Exception {
        Files.delete(openCopy());
        waitFor(() -> isTold("“left.txt” is no longer there"));
        double designed = ask(this::size);
        robot.interact(() -> window.desk().study().settings().zoom().set(2));
        waitFor(() -> size() > designed);
    }

    private double size() {
        return ((Labeled) window.node("#file-news")).getFont().getSize();
    }

    @Test
    void readAgainOneFileIsNewAndWhatWasReadOfTheOneThatIsGoneStays(FxRobot robot)
            throws Exception {
        Path left = openCopy();
        Path right = Files.copy(DeskStage.RIGHT, folder.resolve("right.txt"));
        window.openPair(left, right);
        waitFor(() -> window.desk().state().reading().findings().comparison().isFinal());
        Files.delete(right);
        waitFor(() -> isTold("“right.txt” is no longer there"));
        Files.writeString(left, "A new headline\n\nThe ferry sails again after all.\n");
        waitFor(() -> isTold("“left.txt” was changed"));
        press(robot, KeyCode.F5);
        waitFor(() -> leftText().startsWith("A new headline"));
        waitFor(() -> isTold("“right.txt” is no longer there"));
        assertTrue(
                ask(() -> window.page(Side.RIGHT).content().report().text())
                        .contains("Norderlinien"));
        assertTrue(ask(() -> window.desk().state().reading().isCompared()));
    }

    @Test
    void newsOfBothFilesIsToldOneAfterTheOther(FxRobot robot) throws Exception {
        Path left = openCopy();
        Path right = Files.copy(DeskStage.RIGHT, folder.resolve("right.txt"));
        window.openPair(left, right);
        waitFor(() -> window.desk().state().reading().findings().comparison().isFinal());
        Files.delete(left);
        Files.writeString(right, "Another headline\n\nNobody was hurt.\n");
        waitFor(() -> isTold("“left.txt” is no longer there"));
        robot.clickOn("#file-keep");
        waitFor(() -> isTold("“right.txt” was changed"));
        robot.clickOn("#file-keep");
        waitFor(() -> !window.node("#file-bar").isVisible());
    }

    @Test
    void ofAFolderThatWasTakenForAReportThereIsNoNews() throws Exception {
        Path folderOnThePage = Files.createDirectory(folder.resolve("reports"));
        Path right = Files.copy(DeskStage.RIGHT, folder.resolve("right.txt"));
        ask(
                () -> {
                    window.desk().openings().pair(folderOnThePage, right);
                    return true;
                });
        waitFor(() -> window.desk().state().reading().right().isShown());
        waitFor(
                () -> {
                    Files.writeString(right, "Said once more.\n", StandardOpenOption.APPEND);
                    Files.writeString(
                            folderOnThePage.resolve("new.txt"),
                            "A report.\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                    Files.setLastModifiedTime(
                            folderOnThePage, FileTime.fromMillis(Files.size(right)));
                    return window.node("#file-bar").isVisible();
                });
        assertTrue(isTold("“right.txt” was changed"));
    }

    @Test
    void aFileThatIsBackAsItWasIsNoNews() throws Exception {
        Path copy = openCopy();
        Path aside = Files.move(copy, folder.resolve("aside.txt"));
        waitFor(() -> isTold("“left.txt” is no longer there"));
        Files.move(aside, copy);
        waitFor(() -> !window.node("#file-bar").isVisible());
    }

    private String leftText() {
        return window.page(Side.LEFT).content().report().text();
    }
}
