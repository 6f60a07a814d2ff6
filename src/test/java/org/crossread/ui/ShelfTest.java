package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;

import org.crossread.model.ByHand;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Several reports in one window: any two become left and right.
class ShelfTest extends WindowTest {

    private static final double TARGET = 24;

    @TempDir private Path folder;
    private Path third;

    @Start
    void start(Stage stage) throws IOException {
        third = folder.resolve("third.txt");
        Files.writeString(
                third,
                """
                Council shuts the old pier

                The ferry pier at Korsvik closes in May, said Ingrid Falk.

                “We waited far too long,” she told reporters.
                """);
        window = new DeskStage(stage);
    }

    private Reading reading() {
        return window.desk().state().reading();
    }

    private String title(Side side) {
        return reading().page(side).report().origin().title();
    }

    private boolean isCompared(String left, String right) {
        return reading().findings().comparison().isFinal()
                && title(Side.LEFT).startsWith(left)
                && title(Side.RIGHT).startsWith(right);
    }

    private void openThree(FxRobot robot) throws TimeoutException {
        window.answerToRead(DeskStage.LEFT, DeskStage.RIGHT, third);
        robot.clickOn("#open");
        waitFor(() -> isCompared("Night ferry", "Operator ends"));
    }

    private List<ShelfRow> rows() {
        return ask(
                () ->
                        window.stage().getScene().getRoot().lookupAll(".shelf-row").stream()
                                .map(ShelfRow.class::cast)
                                .toList());
    }

    private static List<ButtonBase> buttons(ShelfRow row) {
        return ask(
                () ->
                        Stream.of(".toggle-button", ".button")
                                .flatMap(kind -> row.lookupAll(kind).stream())
                                .map(ButtonBase.class::cast)
                                .toList());
    }

    private static ButtonBase button(ShelfRow row, String words) {
        return buttons(row).stream()
                .filter(button -> button.getAccessibleText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private static boolean isOn(ShelfRow row, String words) {
        return ask(() -> ((ToggleButton) button(row, words)).isSelected());
    }

    private static Paint fill(ShelfRow row, String words) {
        return ask(() -> button(row, words).getBackground().getFills().getLast().getFill());
    }

    private String focused() {
        return ask(
                () ->
                        Optional.ofNullable(window.stage().getScene().getFocusOwner())
                                .map(Node::getAccessibleText)
                                .orElse(""));
    }

    @Test
    void whatIsMoreThanTwoWaitsOnTheShelfAndGoesRightInTwoClicks(FxRobot robot)
            throws TimeoutException {
        openThree(robot);
        assertEquals(
                "1 more report is on the shelf",
                ask(() -> window.desk().state().notices().wordsProperty().get()));
        robot.clickOn("#shelf");
        robot.clickOn(button(rows().get(2), "right page"));
        waitFor(() -> isCompared("Night ferry", "Council shuts"));
        assertTrue(isOn(rows().get(2), "right page"));
        assertFalse(isOn(rows().get(1), "right page"));
        assertTrue(isOn(rows().get(0), "left page"));
        assertNotEquals(fill(rows().get(1), "left page"), fill(rows().get(0), "left page"));
    }

    @Test
    void theOpenShelfMakesAnyTwoLeftAndRightInTwoClicks(FxRobot robot) throws TimeoutException {
        openThree(robot);
        press(robot, KeyCode.CONTROL, KeyCode.T);
        robot.clickOn(button(rows().get(2), "left page"));
        robot.clickOn(button(rows().get(0), "right page"));
        waitFor(() -> isCompared("Council shuts", "Night ferry"));
        robot.clickOn(button(rows().get(0), "left page"));
        waitFor(() -> isCompared("Night ferry", "Council shuts"));
    }

    @Test
    void theShelfIsWorkedByKeysAlone(FxRobot robot) throws TimeoutException {
        openThree(robot);
        press(robot, KeyCode.CONTROL, KeyCode.T);
        waitFor(() -> focused().contains("Night ferry"));
        for (int i = 0; i < 20 && !focused().matches("Put “third.txt” .* right .*"); i++) {
            press(robot, KeyCode.TAB);
        }
        press(robot, KeyCode.SPACE);
        waitFor(() -> isCompared("Night ferry", "Council shuts"));
        assertEquals(3, rows().size());
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> rows().isEmpty());
    }

    @Test
    void aReportIsTakenOffUnlessItIsOnAPage(FxRobot robot) throws TimeoutException {
        openThree(robot);
        robot.clickOn("#shelf");
        assertFalse(button(rows().getFirst(), "off the shelf").isVisible());
        robot.clickOn(button(rows().get(2), "off the shelf"));
        waitFor(() -> rows().size() == 2);
        assertTrue(focused().contains("Operator ends"), focused());
        assertTrue(ask(() -> isCompared("Night ferry", "Operator ends")));
        press(robot, KeyCode.ESCAPE);
        assertFalse(window.node("#shelf").isVisible());
    }

    @Test
    void reportsAreAddedWithoutLeavingThePair(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.CONTROL, KeyCode.T);
        window.answerToRead(third, DeskStage.LEFT);
        robot.clickOn("#shelf-add");
        waitFor(() -> rows().size() == 3);
        assertTrue(ask(() -> isCompared("Night ferry", "Operator ends")));
    }

    @Test
    void targetsAreLargeAndNothingIsWiderThanThePanel(FxRobot robot) throws Exception {
        Path other = folder.resolve("long.txt");
        Files.writeString(other, "A very long headline ".repeat(12) + "\n\nIt rained, he said.\n");
        window.answerToRead(DeskStage.LEFT, other, third);
        robot.clickOn("#open");
        waitFor(() -> isCompared("Night ferry", "A very long"));
        robot.clickOn("#shelf");
        double edge =
                ask(
                        () ->
                                rows().getFirst()
                                        .localToScene(rows().getFirst().getLayoutBounds())
                                        .getMaxX());
        for (ShelfRow row : rows()) {
            assertEquals(4, buttons(row).size());
            for (ButtonBase button : buttons(row)) {
                assertTrue(button.getHeight() >= TARGET && button.getWidth() >= TARGET);
                assertTrue(button.localToScene(button.getLayoutBounds()).getMaxX() <= edge);
            }
        }
        Label first = (Label) rows().get(1).lookup(".recent-title");
        assertTrue(first.getText().startsWith("A very long"), first.getText());
    }

    @Test
    void workByHandStaysWithItsPair(FxRobot robot) throws TimeoutException {
        openThree(robot);
        press(robot, KeyCode.F4);
        press(robot, KeyCode.CONTROL, KeyCode.D);
        waitFor(() -> !window.desk().state().hand().work().equals(ByHand.NONE));
        var work = ask(() -> window.desk().state().hand().work());
        robot.clickOn("#shelf");
        robot.clickOn(button(rows().get(2), "right page"));
        waitFor(() -> isCompared("Night ferry", "Council shuts"));
        assertTrue(ask(() -> window.desk().state().hand().work().equals(ByHand.NONE)));
        robot.clickOn(button(rows().get(0), "right page"));
        robot.clickOn(button(rows().get(1), "left page"));
        waitFor(() -> isCompared("Operator ends", "Night ferry"));
        assertEquals(work.swapped(), ask(() -> window.desk().state().hand().work()));
        press(robot, KeyCode.ESCAPE);
    }

    private Path page(String name, Path text) throws IOException {
        Path page = Files.createDirectories(folder.resolve(name)).resolve("index.txt");
        return Files.copy(text, page);
    }

    @Test
    void workIsNotTakenAlongToAnotherReportWhoseFileIsNamedAlike(FxRobot robot) throws Exception {
        window.answerToRead(
                page("one", DeskStage.LEFT), page("two", DeskStage.RIGHT), page("three", third));
        robot.clickOn("#open");
        waitFor(() -> isCompared("Night ferry", "Operator ends"));
        press(robot, KeyCode.F4);
        press(robot, KeyCode.CONTROL, KeyCode.D);
        waitFor(() -> !window.desk().state().hand().work().equals(ByHand.NONE));
        ByHand work = ask(() -> window.desk().state().hand().work());
        robot.clickOn("#shelf");
        robot.clickOn(button(rows().get(2), "right page"));
        waitFor(() -> isCompared("Night ferry", "Council shuts"));
        assertEquals(ByHand.NONE, ask(() -> window.desk().state().hand().work()));
        robot.clickOn(button(rows().get(1), "right page"));
        waitFor(() -> isCompared("Night ferry", "Operator ends"));
        assertEquals(work, ask(() -> window.desk().state().hand().work()));
    }

    @Test
    void aPairThatWasSavedIsStillSavedWhenItComesBack(FxRobot robot) throws TimeoutException {
        openThree(robot);
        press(robot, KeyCode.F4);
        press(robot, KeyCode.CONTROL, KeyCode.D);
        Path file = folder.resolve("work.crossread");
        window.answerToWrite(file);
        waitFor(() -> window.desk().saved().unsavedProperty().get());
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> !window.desk().saved().unsavedProperty().get());
        robot.clickOn("#shelf");
        robot.clickOn(button(rows().get(2), "right page"));
        waitFor(() -> isCompared("Night ferry", "Council shuts"));
        assertTrue(ask(() -> window.desk().saved().fileProperty().get().isEmpty()));
        robot.clickOn(button(rows().get(1), "right page"));
        waitFor(() -> isCompared("Night ferry", "Operator ends"));
        assertEquals(
                Optional.of(file.toAbsolutePath()),
                ask(() -> window.desk().saved().fileProperty().get()));
        assertFalse(ask(() -> window.desk().saved().unsavedProperty().get()));
    }
}
