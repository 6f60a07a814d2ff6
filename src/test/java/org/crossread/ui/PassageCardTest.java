package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;

import org.crossread.model.Relation;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Touched;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// The card of two passages: why they are held to belong together.
class PassageCardTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private Optional<Node> there(String query) {
        return Optional.ofNullable(window.stage().getScene().lookup(query));
    }

    private String text(String query) {
        return ask(() -> ((Labeled) window.node(query)).getText());
    }

    /// What the card says, line by line.
    private List<String> facts() {
        return ask(
                () ->
                        ((GridPane) window.node("#card-evidence"))
                                .getChildren().stream()
                                        .collect(Collectors.groupingBy(GridPane::getRowIndex))
                                        .values()
                                        .stream()
                                        .map(PassageCardTest::line)
                                        .toList());
    }

    private static String line(List<Node> labels) {
        return labels.stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(": "));
    }

    private Item passage(String words) {
        return ask(
                () ->
                        state().items(Topic.PASSAGES).stream()
                                .filter(item -> item.text().contains(words))
                                .findFirst()
                                .orElseThrow());
    }

    private void choose(FxRobot robot, Item item) {
        robot.interact(() -> state().choose(item.selection(), Touched.ELSEWHERE));
    }

    @Test
    void enterTellsWhyTwoPassagesBelongTogether(FxRobot robot) throws TimeoutException {
        window.openPair();
        Item linked =
                ask(
                        () ->
                                state().items(Topic.PASSAGES).stream()
                                        .filter(item -> item.selection().isOnBoth())
                                        .findFirst()
                                        .orElseThrow());
        choose(robot, linked);
        robot.interact(() -> window.node("#findings").requestFocus());
        press(robot, KeyCode.ENTER);
        waitFor(() -> there("#card-evidence").isPresent());
        assertEquals(linked.strong(), text("#card-relation"));
        assertTrue(
                facts().getFirst().matches("Linked by: .*same (words|meaning|names).*"),
                facts()::toString);
        assertTrue(
                facts().get(1)
                        .matches(
                                "In common: \\d+ of \\d+ words on the left, \\d+ of \\d+ on the"
                                        + " right"),
                facts()::toString);
        for (String side : List.of("#card-left", "#card-right")) {
            assertTrue(text(side + " .card-said").startsWith("Sentence"), side);
        }

        Item alone =
                ask(
                        () ->
                                state().items(Topic.PASSAGES).stream()
                                        .filter(item -> item.group() == Item.Group.ONLY_LEFT)
                                        .findFirst()
                                        .orElseThrow());
        choose(robot, alone);
        waitFor(() -> there("#card-evidence").isEmpty());
        assertEquals("Only left", text("#card-relation"));
        assertTrue(ask(() -> there("#card-right").isEmpty()));

        Item flag = ask(() -> state().items(Topic.FLAGS).getFirst());
        choose(robot, flag);
        waitFor(() -> there("#card-evidence").isPresent());
        assertTrue(
                facts().stream().anyMatch(line -> line.startsWith(flag.strong())),
                facts()::toString);

        Item quotation = ask(() -> state().items(Topic.QUOTATIONS).getFirst());
        choose(robot, quotation);
        waitFor(
                () ->
                        text("#card .badge").equals(quotation.badge())
                                && there("#card-checked").isPresent());
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> there("#card").isEmpty());
    }

    @Test
    void aPressOnTheSignBetweenTwoRowsTellsWhyAndARelationIsPutRight(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        robot.interact(() -> state().arrangementProperty().set(Arrangement.ROWS));
        waitFor(() -> there(".rows .row-sign").isPresent());
        robot.clickOn(".reading-row:paired .row-sign");
        waitFor(() -> there("#card-evidence").isPresent());
        Selection chosen = chosen();
        assertEquals(Topic.PASSAGES, chosen.topic());
        Relation now = relation(chosen.index());
        robot.clickOn("#card-correct");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        waitFor(() -> relation(chosen.index()) != now);
        waitFor(() -> there("#card .by-hand").isPresent());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> relation(chosen.index()) == now && there("#card .by-hand").isEmpty());
    }
}
