package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.MoveTo;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossread.model.Side;
import org.crossread.ui.finding.FindingKind;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Changed names and figures in the list, notes, and the menus of places.
class NamesAndFiguresTest extends WindowTest {

    private static final String FUEL = "We have looked at every way";

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(1280);
    }

    @Test
    void everyChangeOfMeaningIsListedByItsKindAndAClickAway(FxRobot robot) throws Exception {
        Path left =
                Files.writeString(
                        folder.resolve("a.txt"),
                        "The council will pay 400 euros to every family of the town on Monday.");
        Path right =
                Files.writeString(
                        folder.resolve("b.txt"),
                        "The council will pay 900 euros to every family of the town on Tuesday.");
        window.openPair(left, right);
        waitFor(() -> state().reading().findings().comparison().isFinal());
        robot.clickOn("#topic-flags");
        waitFor(() -> state().topicProperty().get() == Topic.FLAGS);
        List<FindingKind> kinds =
                ask(() -> state().items().stream().map(Item::kind).distinct().toList());
        assertTrue(
                kinds.containsAll(List.of(FindingKind.NUMBER, FindingKind.DATE)), kinds.toString());
        assertEquals(
                kinds.size(), ask(() -> state().steps().parts().size()), "a group for each kind");
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        waitFor(() -> state().selection().topic() == Topic.FLAGS && state().selection().isOnBoth());
        for (Side side : Side.values()) {
            waitFor(() -> window.page(side).lookup(".chosen-words") != null);
        }
        robot.clickOn("#chip-number");
        waitFor(() -> state().steps().parts().getFirst().items().getFirst().text().contains("400"));
        assertEquals(
                1,
                ask(
                        () ->
                                window.page(Side.LEFT).content().marks().all().stream()
                                        .filter(mark -> mark.look() == Look.FLAGGED)
                                        .count()));
    }

    @Test
    void whatChangesBetweenTwoPlacesOfOneReportOpensTheQuotation(FxRobot robot) throws Exception {
        Path left = Files.writeString(folder.resolve("a.txt"), "The bridge is shut.");
        Path right =
                Files.writeString(
                        folder.resolve("b.txt"),
                        "\"If the town falls, then all these troops will be on the borders of your"
                                + " country,\" Ann Holt said.\n\nThe town is quiet.\n\n\"I want you"
                                + " to know that if the town falls, then all these [Russian] troops"
                                + " will be on the borders of your country,\" Ann Holt said.");
        window.openPair(left, right);
        waitFor(() -> state().reading().findings().comparison().isFinal());
        robot.clickOn("#topic-flags");
        waitFor(() -> state().topicProperty().get() == Topic.FLAGS);
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        waitFor(() -> state().selection().topic() == Topic.FLAGS);
        assertEquals("(nothing) \u2194 Russian", ask(() -> state().items().getFirst().text()));
        press(robot, KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> window.stage().getScene().lookup("#card-checked") != null);
    }

    @Test
    void aNoteOnSelectedTextIsSeenOnThePage(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.page(Side.RIGHT).select(window.span(Side.RIGHT, "80 million")));
        press(robot, KeyCode.CONTROL, KeyCode.M);
        waitFor(() -> window.stage().getScene().lookup("#note-words") != null);
        robot.write("Whose figure?");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(
                () ->
                        window.page(Side.RIGHT).content().marks().all().stream()
                                .anyMatch(
                                        mark ->
                                                mark.look() == Look.NOTED
                                                        && mark.span()
                                                                .equals(
                                                                        window.span(
                                                                                Side.RIGHT,
                                                                                "80 million"))));
        waitFor(() -> remarks() == 1);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> remarks() == 0);
    }

    /// How many dots the map has.
    private long remarks() {
        return window.stage().getScene().getRoot().lookupAll(".map-remarks").stream()
                .flatMap(path -> ((javafx.scene.shape.Path) path).getElements().stream())
                .filter(MoveTo.class::isInstance)
                .count();
    }

    @Test
    void aPressWithTheOtherButtonChoosesWhatStandsThereAndOffersWhatCanBeDone(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        robot.clickOn(
                ask(
                        () ->
                                window.page(Side.LEFT)
                                        .localToScreen(90, window.top(Side.LEFT, FUEL) + 14)),
                MouseButton.SECONDARY);
        waitFor(() -> state().selection().isOnBoth());
        waitFor(
                () ->
                        Window.getWindows().stream()
                                .anyMatch(
                                        open ->
                                                open instanceof ContextMenu menu
                                                        && "place-menu".equals(menu.getId())));
        ContextMenu menu =
                ask(
                        () ->
                                Window.getWindows().stream()
                                        .filter(ContextMenu.class::isInstance)
                                        .map(ContextMenu.class::cast)
                                        .findFirst()
                                        .orElseThrow());
        assertEquals(
                List.of("place-reader-key-copy", "place-reader-key-bounds", "place-reader-key-add"),
                menu.getItems().stream().filter(MenuItem::isDisable).map(MenuItem::getId).toList(),
                "what needs selected text");
        robot.interact(
                () ->
                        menu.getItems().stream()
                                .filter(item -> "place-reader-key-unlink".equals(item.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        waitFor(() -> !state().hand().work().isEmpty());
        robot.interact(menu::hide);
    }
}
