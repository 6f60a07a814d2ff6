package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.OptionalDouble;
import java.util.concurrent.TimeoutException;

/// Where the titles stand above the rows.
class RowHeadsTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private void openRows(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> state().arrangementProperty().set(Arrangement.ROWS));
        waitFor(() -> words(Side.LEFT).isPresent() && words(Side.RIGHT).isPresent());
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Labeled part(Side side, String style) {
        String head = ".rows-heads .page-head." + side.of("left", "right");
        return (Labeled) window.node(head + " " + style);
    }

    /// Where the lines of a side begin.
    private OptionalDouble words(Side side) {
        return ask(
                () ->
                        window.node("#rows").lookupAll(".reading-row").stream()
                                .filter(RowCell.class::isInstance)
                                .flatMap(
                                        row ->
                                                ((RowCell) row)
                                                        .column(side).lookupAll("Text").stream())
                                .filter(Text.class::isInstance)
                                .filter(text -> text.getScene() != null)
                                .mapToDouble(text -> onScene(text).getMinX())
                                .min());
    }

    private void waitForTitlesAboveTheirWords() throws TimeoutException {
        for (Side side : Side.values()) {
            waitFor(
                    () ->
                            Math.abs(
                                            onScene(part(side, ".page-title")).getMinX()
                                                    - words(side).orElse(0))
                                    <= 2);
        }
    }

    @Test
    void eachTitleStandsAboveItsWordsWhereTheyStandBesideEachOther(FxRobot robot)
            throws TimeoutException {
        openRows(robot);
        waitForTitlesAboveTheirWords();
        assertEquals(
                ask(() -> onScene(part(Side.LEFT, ".page-title"))).getMinY(),
                ask(() -> onScene(part(Side.RIGHT, ".page-title"))).getMinY());
    }

    @Test
    void andWhereOneStandsBelowTheOtherSoDoTheTitlesAtAnyZoom(FxRobot robot)
            throws TimeoutException {
        openRows(robot);
        robot.interact(() -> window.stage().setWidth(860));
        waitForTitlesAboveTheirWords();
        robot.interact(() -> window.stage().setWidth(1280));
        robot.interact(() -> window.desk().study().settings().zoom().set(2));
        waitForTitlesAboveTheirWords();
        Bounds left = ask(() -> onScene(part(Side.LEFT, ".page-title")));
        Bounds right = ask(() -> onScene(part(Side.RIGHT, ".page-title")));
        assertTrue(left.getMaxY() < right.getMinY(), left + " above " + right);
        assertTrue(left.getMinX() < right.getMinX(), left + " before " + right);
        Bounds facts = ask(() -> onScene(part(Side.LEFT, ".page-origin")));
        assertTrue(facts.getMinX() > left.getMaxX(), facts + " behind " + left);
        assertTrue(ask(() -> part(Side.LEFT, ".page-origin").getText()).contains(" in both"));
    }
}
