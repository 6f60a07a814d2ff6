package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Naming;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.TimeoutException;

/// The reader says which names are one.
class NamesPanelTest extends WindowTest {

    private static final String ONE = "Ingrid Falk";
    private static final String OTHER = "Marit Olsen";

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private List<Item> of(String speaker) {
        return ask(
                () ->
                        state().items(Topic.QUOTATIONS).stream()
                                .filter(item -> item.speaker().equals(speaker))
                                .toList());
    }

    private void write(FxRobot robot, String field, String words) {
        robot.clickOn(field);
        press(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write(words);
    }

    @Test
    void twoSpeakersBecomeOneAndTwoAgainAndItStaysWhenTheFilesAreReadAgain(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        int falk = of(ONE).size();
        int olsen = of(OTHER).size();
        assertTrue(falk > 0 && olsen > 0);
        press(robot, KeyCode.CONTROL, KeyCode.U);
        waitFor(() -> window.stage().getScene().lookup("#names-panel") != null);
        write(robot, "#name-first", ONE);
        write(robot, "#name-second", OTHER);
        robot.clickOn("#names-one");
        waitFor(() -> of(OTHER).isEmpty() || of(ONE).isEmpty());
        String person = of(ONE).isEmpty() ? OTHER : ONE;
        assertEquals(falk + olsen, of(person).size());
        assertTrue(of(person).stream().anyMatch(item -> item.weak().contains("by hand")));
        Node line = window.node(".names-panel .choice");
        assertTrue(line.getAccessibleText().contains("by hand"), line.getAccessibleText());

        robot.clickOn(".names-change");
        waitFor(() -> of(ONE).size() == falk && of(OTHER).size() == olsen);
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> of(person).size() == falk + olsen);
        assertEquals("Take two names for one", ask(() -> state().hand().undoNameProperty().get()));

        press(robot, KeyCode.F5);
        waitFor(() -> state().reading().findings().comparison().isFinal());
        assertEquals(falk + olsen, of(person).size());
    }

    @Test
    void aNameSelectedOnEachPageIsAskedAbout(FxRobot robot) throws TimeoutException {
        window.openPair();
        Span name = window.span(Side.LEFT, "Korsvik");
        robot.interact(() -> window.page(Side.LEFT).select(name));
        press(robot, KeyCode.CONTROL, KeyCode.U);
        waitFor(() -> window.stage().getScene().lookup("#name-first") != null);
        assertEquals(
                "Korsvik",
                ask(() -> ((ComboBox<?>) window.node("#name-first")).getEditor().getText()));
        write(robot, "#name-second", "Sandholm");
        robot.clickOn("#names-two");
        waitFor(
                () ->
                        state().hand().work().names().of("Sandholm", "Korsvik").orElseThrow()
                                == Naming.TWO);
    }
}
