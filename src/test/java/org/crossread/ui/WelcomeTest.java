package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// What an empty window offers.
@Tag("desktop")
class WelcomeTest extends WindowTest {

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private void remember(FxRobot robot, String leftTitle, int number) throws IOException {
        Path left = Files.writeString(folder.resolve(number + ".txt"), "One.");
        Path right = Files.writeString(folder.resolve(number + "-right.txt"), "Two.");
        RecentPair pair =
                new RecentPair(
                        new PairFiles.Reports(left, right),
                        leftTitle,
                        "Two",
                        Instant.EPOCH,
                        false,
                        PairView.FRESH);
        robot.interact(() -> window.desk().study().recent().add(pair));
    }

    private List<Button> links() {
        return ask(
                () ->
                        window.node("#welcome").lookupAll(".link").stream()
                                .map(Button.class::cast)
                                .toList());
    }

    private static Bounds onScene(Node node) {
        return ask(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void thePairsReadLastStandBelowThePlacesForReports(FxRobot robot)
            throws IOException, TimeoutException {
        for (int i = 0; i < 3; i++) {
            remember(robot, "One " + i, i);
        }
        waitFor(() -> links().size() == 3 + SamplePair.values().length);
        waitFor(() -> links().stream().allMatch(link -> link.getHeight() > 0));
        double bottom = onScene(window.node("#cover-left .cover-box")).getMaxY();
        for (Button link : links()) {
            assertTrue(onScene(link).getMinY() >= bottom, link.getText());
        }
    }

    @Test
    void aSavedComparisonIsToldFromItsReports(FxRobot robot) throws IOException, TimeoutException {
        remember(robot, "One", 0);
        Path file = Files.createFile(folder.resolve("ferry.crossread"));
        var saved = new PairFiles.Saved(file);
        robot.interact(
                () ->
                        window.desk()
                                .study()
                                .recent()
                                .add(
                                        new RecentPair(
                                                saved,
                                                "One",
                                                "Two",
                                                Instant.now(),
                                                false,
                                                PairView.FRESH)));
        waitFor(() -> links().size() == 2 + SamplePair.values().length);
        assertTrue(links().get(0).getText().endsWith("Two · ferry.crossread"));
        assertTrue(links().get(1).getText().endsWith("Two"));
    }

    @Test
    void anEmptyReportGoesByItsFile() throws IOException, TimeoutException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        window.openPair(DeskStage.LEFT, empty);
        waitFor(() -> !window.desk().study().recent().pairs().isEmpty());
        assertEquals(
                "empty.txt",
                ask(() -> window.desk().study().recent().pairs().getFirst().rightTitle()));
    }

    @Test
    void theLeftTitleStandsAtTheLeftThoughItIsReadFromTheRight(FxRobot robot)
            throws IOException, TimeoutException {
        remember(robot, "המעבורת", 0);
        waitFor(() -> links().size() == 1 + SamplePair.values().length);
        assertEquals(
                "\u200e\u200fהמעבורת\u200f\u200e \u2194 Two",
                links().getFirst().getText().replaceAll("\\s+", " "));
    }
}
