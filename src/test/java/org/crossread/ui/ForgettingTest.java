package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.crossread.model.HandChange;
import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.prefs.BackingStoreException;

/// Forgetting is asked about first, and then leaves nothing.
@Tag("desktop")
class ForgettingTest extends WindowTest {

    @TempDir private Path state;

    private ProblemLog log;

    @Start
    void start(Stage stage) {
        window = DeskStage.keeping(stage);
    }

    /// A pair opened, a note not saved, what a killed program left, a fault in the log.
    private void leaveTraces(FxRobot robot) throws TimeoutException, IOException {
        log = new ProblemLog(state.resolve("log"));
        log.add("a fault");
        window.openPair();
        Place start = new Place.On(Side.LEFT, new Span(0, 5));
        robot.interact(
                () ->
                        window.desk()
                                .state()
                                .hand()
                                .change("Note", new HandChange.Noted(start, "not saved")));
        waitFor(() -> files().size() == 1);
        Files.writeString(window.unsaved().resolve("unsaved-999999999-1.crossread"), "left");
    }

    private List<Path> files() {
        return new UnsavedFiles(window.unsaved()).all();
    }

    private void forget(FxRobot robot) {
        Desk desk = window.desk();
        Forgetting forgetting =
                new Forgetting(desk.study(), desk.saved(), desk.state(), window.answers(), log);
        robot.interact(forgetting::ask);
    }

    @Test
    void theReaderIsToldWhatGoesAndMayKeepIt(FxRobot robot) throws TimeoutException, IOException {
        leaveTraces(robot);
        forget(robot);
        assertTrue(window.told().contains("recent pairs (1)"), window.told());
        assertTrue(window.told().contains("of 2 comparisons"), window.told());
        assertEquals(2, files().size());
        assertTrue(Files.exists(log.file()));
        assertEquals(1, (int) ask(() -> window.desk().study().recent().pairs().size()));
    }

    @Test
    void nothingIsLeftAndTheWorkStaysOnTheScreen(FxRobot robot)
            throws TimeoutException, IOException, BackingStoreException {
        leaveTraces(robot);
        window.answerForget(true);
        forget(robot);
        assertFalse(Files.exists(window.unsaved()));
        assertFalse(Files.exists(log.file()));
        assertEquals(0, Remembered.keys(window.store().node("recent")).size());
        assertEquals(0, window.store().keys().length);
        assertTrue(ask(() -> window.desk().saved().unsavedProperty().get()));
    }
}
