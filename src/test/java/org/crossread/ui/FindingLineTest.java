package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// What a line of the list shows, whatever its words and however wide the list.
class FindingLineTest extends WindowTest {

    private static final String LONG_WORD = "וכשלאוטובוסיהםהגיעו";
    private static final String SENTENCE = "140 עובדים ייפגעו מההחלטה.";

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        open(stage, 1440);
    }

    private void noteInHebrew(FxRobot robot, String... places) throws Exception {
        Path left = folder.resolve("hebrew.txt");
        Files.writeString(left, FromTheRightTest.HEBREW + "\n" + LONG_WORD + " די.\n");
        Path right = Files.writeString(folder.resolve("english.txt"), FromTheRightTest.ENGLISH);
        window.openPair(left, right);
        waitFor(() -> state().reading().findings().comparison().isFinal());
        robot.interact(
                () -> {
                    for (String words : places) {
                        window.desk()
                                .window()
                                .edits()
                                .note(new Place.On(Side.LEFT, window.span(Side.LEFT, words)), "די");
                    }
                    state().topicProperty().set(Topic.NOTES);
                });
        waitFor(() -> lines().size() == places.length);
    }

    private List<Node> lines() {
        return ask(
                () ->
                        window.node("#findings").lookupAll(".finding-line").stream()
                                .filter(line -> line.getParent().isVisible())
                                .toList());
    }

    private static Bounds onScene(Node node) {
        return ask(() -> node.localToScene(node.getLayoutBounds()));
    }

    /// Waits for the layout that a change asks for.
    private void waitForWidth(double wanted) throws TimeoutException {
        waitFor(() -> Math.abs(onScene(window.node("#findings")).getWidth() - wanted) < 12);
    }

    @Test
    void theButtonStandsWithinTheLineHoweverLongAWordThatIsReadFromTheRight(FxRobot robot)
            throws Exception {
        noteInHebrew(robot, LONG_WORD, SENTENCE);
        for (double width : List.of(200.0, 240.0, 280.0)) {
            robot.interact(() -> window.desk().study().settings().listWidthProperty().set(width));
            waitForWidth(width);
            for (Node line : lines()) {
                Bounds whole = onScene(line);
                Bounds button = onScene(ask(() -> line.lookup(".more")));
                assertTrue(whole.contains(button), width + ": " + button + " in " + whole);
            }
        }
    }

    @Test
    void aWideListShowsMoreOfTheWordsAndANarrowOneNoMoreThanItHasRoomFor(FxRobot robot)
            throws Exception {
        String end = "the harbour was shut in that year.";
        String said =
                "\"We counted every ship that came in and every one that left for forty years, in"
                        + " fog, in frost and in summer, and never once missed a day until "
                        + end
                        + "\"";
        window.openPair(
                Files.writeString(folder.resolve("a.txt"), said + " said Ann Reed, a pilot.\n"),
                Files.writeString(folder.resolve("b.txt"), "Ann Reed said: " + said + "\n"));
        waitFor(() -> state().reading().findings().comparison().isFinal());
        waitFor(() -> shown().endsWith("\u2026"));
        assertTrue(shown().length() < said.length() / 2, shown());
        robot.interact(() -> window.desk().study().settings().listWidthProperty().set(560));
        waitFor(() -> shown().contains(end));
        robot.interact(() -> window.desk().study().settings().listWidthProperty().set(240));
        waitFor(() -> shown().endsWith("\u2026"));
    }

    private String shown() {
        return window.stage().getScene().lookup(".finding-words") instanceof Label words
                ? words.getText()
                : "";
    }

    @Test
    void theSignsAtTheEndsOfWordsFromTheRightAreReadFromThereToo(FxRobot robot) throws Exception {
        noteInHebrew(robot, SENTENCE);
        Item note = ask(() -> state().items(Topic.NOTES).getFirst());
        assertEquals("\u200f" + SENTENCE + "\u200f", note.weak());
    }
}
