package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.TimeoutException;

/// All notes of a pair in one list, each a click or a key away.
@Tag("desktop")
class NoteListTest extends PairTest {

    private static final String ALONE = "nineteen years";

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private void note(FxRobot robot, String words) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.M);
        waitFor(() -> window.stage().getScene().lookup("#note-words") != null);
        robot.write(words);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    }

    private List<Item> notes() {
        return ask(() -> state().items(Topic.NOTES));
    }

    private void noteTwice(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state().steps().step(1));
        note(robot, "who heard this");
        waitFor(() -> notes().size() == 1);
        Span alone = window.span(Side.LEFT, ALONE);
        robot.interact(() -> window.page(Side.LEFT).select(alone));
        note(robot, "since when");
        waitFor(() -> notes().size() == 2);
        robot.interact(() -> window.page(Side.LEFT).select(new Span(0, 0)));
    }

    @Test
    void theListIsOfferedOnceThereIsANoteAndShowsWhatItWasWrittenTo(FxRobot robot)
            throws TimeoutException {
        assertTrue(ask(() -> window.stage().getScene().lookup("#topic-notes") == null));
        noteTwice(robot);
        robot.clickOn("#topic-notes");
        assertEquals(
                List.of("who heard this", "since when"),
                notes().stream().map(Item::text).toList().stream().sorted().toList().reversed());
        Item alone = of("since when");
        assertEquals(Item.Group.NOTED_LEFT, alone.group());
        assertEquals(ALONE, alone.weak());
        assertEquals(Item.Group.NOTED_PAIR, of("who heard this").group());
    }

    private Item of(String words) {
        return notes().stream().filter(item -> item.text().equals(words)).findFirst().orElseThrow();
    }

    @Test
    void byKeysAlone(FxRobot robot) throws TimeoutException {
        noteTwice(robot);
        robot.interact(() -> state().clearSelection());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        waitFor(() -> state().topicProperty().get() == Topic.NOTES);
        Node list = window.node("#findings");
        waitFor(list::isFocused);
        for (int i = 0; i < 6 && !chosen().equals(of("since when").selection()); i++) {
            press(robot, KeyCode.DOWN);
        }
        assertEquals(of("since when").selection(), chosen());
        Span alone = window.span(Side.LEFT, ALONE);
        waitFor(() -> window.page(Side.LEFT).overlay().chosen().equals(List.of(alone)));
        assertTrue(ask(() -> window.page(Side.LEFT).inView().overlaps(alone)));
        press(robot, KeyCode.ENTER);
        waitFor(() -> window.stage().getScene().lookup("#note-words") != null);
        robot.write(" exactly");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> notes().stream().anyMatch(item -> item.text().equals("since when exactly")));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> notes().stream().anyMatch(item -> item.text().equals("since when")));
    }

    private void write(FxRobot robot, String words) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.M);
        waitFor(() -> window.stage().getScene().lookup("#note-words") != null);
        robot.write(words);
    }

    @Test
    void aNoteIsKeptByAPressElsewhereAndLetGoByEsc(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state().steps().step(1));
        write(robot, "not this");
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> window.stage().getScene().lookup("#note-words") == null);
        assertEquals(List.of(), notes());
        write(robot, "this");
        robot.clickOn(".status-line");
        waitFor(() -> notes().size() == 1);
        assertTrue(ask(() -> window.stage().getScene().lookup("#note-words") == null));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> notes().isEmpty());
    }

    @Test
    void aKeyOfTheWindowKeepsWhatIsWrittenBeforeItActs(FxRobot robot) throws TimeoutException {
        Span alone = window.span(Side.LEFT, ALONE);
        robot.interact(() -> window.page(Side.LEFT).select(alone));
        write(robot, "on these words");
        press(robot, KeyCode.ALT, KeyCode.BACK_SLASH);
        waitFor(() -> notes().size() == 1 && notes().getFirst().weak().equals(ALONE));
        assertEquals(Item.Group.NOTED_RIGHT, notes().getFirst().group());
    }
}
