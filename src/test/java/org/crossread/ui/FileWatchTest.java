package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        // The first look must have seen the file as it was read.
        waitFor(() -> window.desk().files().hasLooked());
        Files.writeString(copy, "A new headline\n\nThe ferry sails again after all.\n");
        waitFor(() -> isTold("“left.txt” was changed"));
        assertTrue(ask(() -> window.page(Side.LEFT).content().report().text()).contains("night"));
        robot.clickOn("#file-again");
        waitFor(
                () ->
                        window.page(Side.LEFT)
                                .content()
                                .report()
                                .text()
                                .startsWith("A new headline"));
        waitFor(() -> !window.node("#file-bar").isVisible());
    }

    @Test
    void aFileThatVanishesLeavesItsTextToRead(FxRobot robot) throws Exception {
        Path copy = openCopy();
        waitFor(() -> window.desk().files().hasLooked());
        Files.delete(copy);
        waitFor(() -> isTold("“left.txt” is no longer there"));
        assertFalse(window.node("#file-again").isVisible());
        assertTrue(ask(() -> window.page(Side.LEFT).content().report().text()).contains("night"));
        robot.clickOn("#file-keep");
        waitFor(() -> !window.node("#file-bar").isVisible());
    }
}
