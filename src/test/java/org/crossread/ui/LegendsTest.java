package org.crossread.ui;

import static org.crossread.ui.DeskStage.waitFor;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.TimeoutException;

/// What the line below the pages says of the marks.
class LegendsTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage, 1500);
    }

    private List<String> legends() {
        return window.node("#status").lookupAll(".legend").stream()
                .filter(Node::isVisible)
                .map(legend -> ((Label) legend.lookup(".label")).getText())
                .toList();
    }

    @Test
    void onlyMarksThatAreOnThePagesAreTold(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        var both = List.of("Same words", "Same meaning", "Changed", "Changed meaning", "Only here");
        waitFor(() -> legends().equals(both));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        waitFor(() -> legends().equals(List.of("Changed", "Changed meaning", "Only here")));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        waitFor(() -> legends().contains("Same words"));
    }

    @Test
    void theColourOfAnAlteredQuotationIsToldThoughNoChangedWordIsMarked(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitFor(() -> legends().contains("Changed"));
    }
}
