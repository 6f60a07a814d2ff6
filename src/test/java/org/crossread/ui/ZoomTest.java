package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.ui.finding.Selection;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.TimeoutException;

/// Both reports grow and shrink together, or one of them alone.
class ZoomTest extends PairTest {

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private double zoom(Side side) {
        return ask(() -> window.store().getDouble(side == Side.LEFT ? "zoom" : "zoom-right", 0));
    }

    private double pitch(Side side) {
        return ask(() -> window.page(side).linePitch());
    }

    @Test
    void thePageInUseGrowsAloneAndWhatIsChosenStaysLevel(FxRobot robot) throws TimeoutException {
        double before = pitch(Side.LEFT);
        robot.interact(() -> state().steps().step(1));
        robot.interact(() -> window.page(Side.RIGHT).requestFocus());
        for (int i = 0; i < 3; i++) {
            press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
        }
        waitFor(() -> window.page(Side.RIGHT).linePitch() > before * 1.2);
        assertEquals(before, pitch(Side.LEFT));
        assertEquals(1.3, zoom(Side.RIGHT), 1e-9);
        assertEquals(1, zoom(Side.LEFT), 1e-9);
        Selection chosen = chosen();
        assertEquals(
                ask(() -> window.page(Side.LEFT).lineTop(chosen.left().getFirst().start())),
                ask(() -> window.page(Side.RIGHT).lineTop(chosen.right().getFirst().start())),
                1);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
        waitFor(() -> window.page(Side.RIGHT).linePitch() == before);
    }

    @Test
    void theWheelWithAltZoomsOnePageAndWithoutItBoth(FxRobot robot) throws TimeoutException {
        wheel(robot, window.page(Side.LEFT), 40, KeyCode.CONTROL, KeyCode.ALT);
        waitFor(() -> zoom(Side.LEFT) == 1.1);
        assertEquals(1, zoom(Side.RIGHT), 1e-9);
        wheel(robot, window.page(Side.LEFT), -40, KeyCode.CONTROL);
        waitFor(() -> zoom(Side.RIGHT) == 0.9);
        assertEquals(1, zoom(Side.LEFT), 1e-9);
    }

    @Test
    void eachPageHasItsSizeAgainTheNextTime(FxRobot robot) throws Exception {
        robot.interact(() -> window.page(Side.RIGHT).requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
        waitFor(() -> zoom(Side.RIGHT) == 1.1);
        DeskStage again = ask(() -> window.again());
        assertEquals(pitch(Side.RIGHT), ask(() -> again.page(Side.RIGHT).linePitch()));
        assertEquals(pitch(Side.LEFT), ask(() -> again.page(Side.LEFT).linePitch()));
        assertNotEquals(pitch(Side.LEFT), pitch(Side.RIGHT));
        robot.interact(() -> again.stage().hide());
    }

    @Test
    void whereTwoPagesAreTooNarrowOnePassageStandsBelowTheOther(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> window.desk().study().settings().zoom().set(2));
        waitFor(() -> window.node("#rows").isVisible());
        waitFor(() -> window.stage().getScene().lookup(".reading-row:paired .excerpt") != null);
        RowCell cell =
                ask(
                        () ->
                                window.node("#rows").lookupAll(".reading-row:paired").stream()
                                        .map(RowCell.class::cast)
                                        .findFirst()
                                        .orElseThrow());
        waitFor(
                () ->
                        cell.column(Side.RIGHT).getBoundsInParent().getMinY()
                                >= cell.column(Side.LEFT).getBoundsInParent().getMaxY());
        double characters =
                ask(
                        () ->
                                cell.column(Side.RIGHT).getWidth()
                                        / (window.desk()
                                                        .study()
                                                        .settings()
                                                        .type(Side.RIGHT)
                                                        .leastWidth()
                                                / 45));
        assertTrue(characters >= 45 && characters <= 75, "characters: " + characters);
        robot.interact(() -> window.desk().study().settings().zoom().set(1));
        waitFor(() -> window.desk().window().pages().isVisible());
    }

    private double size(String query) {
        Node node = window.node(query);
        return ask(
                () ->
                        node instanceof Text text
                                ? text.getFont().getSize()
                                : ((Labeled) node).getFont().getSize());
    }

    @Test
    void headsBadgesAndTheListGrowHalfAsMuchAsTheTextAndNotWithoutEnd(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> window.stage().setWidth(1900));
        List<String> parts =
                List.of(
                        ".page-title",
                        ".page .badge",
                        ".finding-words",
                        ".finding-strong",
                        ".encoding > .label");
        List<Double> designed = parts.stream().map(this::size).toList();
        for (int i = 0; i < 4; i++) {
            wheel(robot, window.page(Side.LEFT), 40, KeyCode.CONTROL);
        }
        waitFor(() -> window.page(Side.LEFT).linePitch() > 30);
        for (int i = 0; i < parts.size(); i++) {
            assertEquals(designed.get(i) * 1.2, size(parts.get(i)), 0.3, parts.get(i));
        }
        for (int i = 0; i < 8; i++) {
            wheel(robot, window.page(Side.LEFT), 40, KeyCode.CONTROL);
        }
        press(robot, KeyCode.F9);
        waitFor(() -> window.node(".finding-words").isVisible());
        assertEquals(designed.get(2) * 1.5, size(".finding-words"), 1.5);
        assertFalse(ask(() -> isScrolledSideways()));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
        press(robot, KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(designed, parts.stream().map(this::size).toList());
    }

    private double height(String query) {
        return ((Region) window.node(query)).getHeight();
    }

    @Test
    void theToolbarGrowsToo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.stage().setWidth(1900));
        double designed = height(".reader-toolbar");
        robot.interact(() -> window.desk().study().settings().zoom().set(2));
        waitFor(() -> Math.abs(size("#open") - 13 * 1.5) < 0.1);
        assertEquals(designed * 1.5, height(".reader-toolbar"), 3);
        // Buttons with a picture alone stand as high as those with words.
        for (String id : List.of("#recent", "#swap", "#previous", "#arrangement-rows", "#menu")) {
            assertEquals(height("#open"), height(id), 2, id);
        }
        press(robot, KeyCode.F10);
        waitFor(() -> window.node("#menu-bar").isVisible());
        assertTrue(height("#menu-bar") >= height(".window-head") - 2, "covers the toolbar");
    }

    @Test
    void theToolbarGrowsAsLongAsOnlyWordsGiveWay(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.desk().study().settings().zoom().set(2));
        waitFor(() -> Math.abs(size("#open") - 13 * 1.25) < 0.1);
        for (String id : List.of("#previous", "#next", "#arrangement-rows", "#export")) {
            assertTrue(ask(() -> window.node(id).isVisible()), id);
            assertTrue(
                    ask(
                                    () ->
                                            window.node(id)
                                                    .localToScene(window.node(id).getLayoutBounds())
                                                    .getMaxX())
                            <= 1280,
                    id);
        }
    }

    @Test
    void panelsGrowAsFarAsTheyHaveRoomAndKeepTheirSizeWhileTheyAreOpen(FxRobot robot)
            throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.COMMA);
        waitFor(() -> window.node("#layer").isVisible());
        double designed = size("#layer .panel-value");
        robot.interact(() -> window.desk().study().settings().zoom().set(1.4));
        assertEquals(designed, size("#layer .panel-value"), 0.01, "under the pointer");
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.CONTROL, KeyCode.COMMA);
        waitFor(() -> Math.abs(size("#layer .panel-value") - designed * 1.2) < 0.1);
        press(robot, KeyCode.ESCAPE);
        robot.interact(
                () -> {
                    window.desk().study().settings().zoom().set(3);
                    window.stage().setWidth(900);
                });
        waitFor(() -> window.stage().getScene().getWidth() <= 900);
        press(robot, KeyCode.CONTROL, KeyCode.COMMA);
        Region panel = (Region) window.node("#layer .panel");
        waitFor(() -> panel.getWidth() > 0 && panel.getWidth() >= panel.prefWidth(-1));
        assertTrue(ask(panel::getWidth) <= 900 - 16, "has room");
        assertTrue(size("#layer .panel-value") > designed);
        double before = size("#layer .panel-value");
        robot.interact(() -> window.stage().setWidth(800));
        waitFor(() -> size("#layer .panel-value") < before && panel.getWidth() <= 800 - 16);
    }

    @Test
    void signsAndFoldsOfTheRowsGrowToo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.stage().setWidth(1900));
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        waitFor(() -> window.stage().getScene().lookup(".row-sign") != null);
        double designed = size(".row-sign");
        robot.interact(() -> window.desk().study().settings().zoom().set(1.4));
        waitFor(() -> Math.abs(size(".row-sign") - designed * 1.2) < 0.1);
        RowsView rows = (RowsView) window.node("#rows");
        int fold =
                rows.getItems().stream()
                        .map(ReadingRow.Fold.class::isInstance)
                        .toList()
                        .indexOf(true);
        robot.interact(() -> rows.scrollTo(fold));
        waitFor(() -> rows.lookup(".fold") != null);
        assertEquals(13 * 1.2, size(".fold"), 0.1);
        assertTrue(
                ask(() -> ((Labeled) window.node(".row-sign")).prefWidth(-1))
                        <= Math.ceil(RowLine.Widths.SIGN * 1.2));
    }

    private boolean isScrolledSideways() {
        return window.stage().getScene().getRoot().lookupAll(".scroll-bar:horizontal").stream()
                .anyMatch(bar -> bar.isVisible() && bar.getParent().isVisible());
    }
}
