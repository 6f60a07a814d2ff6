package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.crossread.model.CheckMark;
import org.crossread.model.Side;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.FindingKind;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The list of quotations, as a reader works with it.
@Tag("desktop")
class QuotationListTest extends WindowTest {

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(1280);
    }

    private String words(String query) {
        return ask(() -> ((Labeled) window.node(query)).getText());
    }

    private List<CheckMark> ticks() {
        return ask(() -> state().items().stream().map(Item::check).toList());
    }

    @Test
    void aChipNarrowsListMarginsAndBandsAndASecondPressWidensThem(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        int bands = ask(() -> state().reading().findings().bonds().size());
        int badges = badges();
        robot.clickOn("#chip-only-here");
        waitFor(() -> state().reading().findings().bonds().isEmpty());
        assertTrue(badges() > 0 && badges() < badges, "badges: " + badges());
        assertTrue(
                ask(
                        () ->
                                state().steps().parts().stream()
                                        .flatMap(part -> part.items().stream())
                                        .allMatch(item -> item.kind() == FindingKind.ONLY_HERE)));
        robot.clickOn("#chip-only-here");
        waitFor(() -> state().reading().findings().bonds().size() == bands);
        assertEquals(badges, badges());
    }

    @Test
    void headsAndStatusTellHowMuchOfTheListShows(FxRobot robot) throws TimeoutException {
        window.openPair();
        List<Item> all = ask(() -> List.copyOf(state().items()));
        assertTrue(heads().getFirst().contains(" in both"), heads().toString());
        robot.clickOn("#chip-only-here");
        waitFor(() -> !window.desk().state().filterProperty().get().equals(Filter.ALL));
        assertEquals(
                List.of(shown(all, Side.LEFT), shown(all, Side.RIGHT)),
                heads().stream().map(QuotationListTest::figure).toList());
        long alone = all.stream().filter(item -> item.kind() == FindingKind.ONLY_HERE).count();
        assertEquals(alone + " of " + all.size() + " quotations shown", status());
        robot.clickOn("#chip-only-here");
        waitFor(() -> heads().getFirst().contains(" in both"));
        assertEquals(all.size() + " quotations", status());
    }

    private static String shown(List<Item> all, Side side) {
        List<Item> here =
                all.stream().filter(item -> !item.selection().places(side).isEmpty()).toList();
        long alone = here.stream().filter(item -> item.kind() == FindingKind.ONLY_HERE).count();
        return alone + " of " + here.size() + " quotations shown";
    }

    /// Of the line below a title, what the program counted.
    private static String figure(String line) {
        return Stream.of(line.split(" \u00b7 "))
                .filter(part -> part.endsWith("shown"))
                .findFirst()
                .orElse(line);
    }

    private List<String> heads() {
        return ask(
                () ->
                        Stream.of(".left .page-origin", ".right .page-origin")
                                .map(query -> ((Labeled) window.node(query)).getText())
                                .toList());
    }

    private String status() {
        return ask(() -> window.node(".status-words").getAccessibleText());
    }

    private int badges() {
        return ask(() -> window.page(Side.LEFT).content().notes().all().size());
    }

    @Test
    void spaceTicksTheChosenLineAndUndoTakesItBack(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.node("#findings").requestFocus());
        press(robot, KeyCode.F4);
        press(robot, KeyCode.SPACE);
        waitFor(() -> ticks().getFirst() == CheckMark.CHECKED);
        assertTrue(words("#checked").startsWith("1 of "), words("#checked"));
        assertTrue(
                ask(() -> window.node(".status-words").getAccessibleText()).contains("1 of"),
                "the status tells the progress");
        press(robot, KeyCode.SHIFT, KeyCode.SPACE);
        waitFor(() -> ticks().getFirst() == CheckMark.DOUBTFUL);
        assertTrue(words("#checked").startsWith("0 of "), "what is in doubt is not checked");
        assertTrue(status().endsWith("checked, 1 in doubt"), this::status);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> ticks().getFirst() == CheckMark.CHECKED);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> ticks().getFirst() == CheckMark.OPEN);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitFor(() -> ticks().getFirst() == CheckMark.CHECKED);
        assertEquals(0, ask(() -> state().selection().index()));
    }

    @Test
    void onlyUncheckedOnesCanBeShown(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.node("#findings").requestFocus());
        press(robot, KeyCode.F4);
        press(robot, KeyCode.SPACE);
        waitFor(() -> ticks().getFirst() == CheckMark.CHECKED);
        MenuButton order = (MenuButton) window.node("#order");
        robot.interact(
                () ->
                        order.getItems().stream()
                                .filter(item -> "checks-open".equals(item.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        waitFor(
                () ->
                        state().steps().parts().stream()
                                .flatMap(part -> part.items().stream())
                                .noneMatch(item -> item.check() == CheckMark.CHECKED));
    }

    @Test
    void ticksNarrowQuotationsAloneAndAWayBackIsOffered(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> item("checks-checked").fire());
        waitFor(() -> window.node("#list-all").isVisible());
        assertEquals("Only checked", words("#order"));
        robot.interact(() -> state().topicProperty().set(Topic.PASSAGES));
        assertFalse(ask(() -> state().steps().parts().isEmpty()));
        assertEquals(
                List.of("group-reports", "group-relation", "group-left-order", "group-right-order"),
                orders());
        robot.interact(() -> state().topicProperty().set(Topic.QUOTATIONS));
        robot.clickOn("#list-all");
        waitFor(() -> !state().steps().parts().isEmpty());
        assertEquals("In both, in one", words("#order"));
    }

    private MenuItem item(String id) {
        return ((MenuButton) window.node("#order"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    /// What the order button offers now.
    private List<String> orders() {
        return ask(
                () ->
                        ((MenuButton) window.node("#order"))
                                .getItems().stream()
                                        .filter(MenuItem::isVisible)
                                        .map(MenuItem::getId)
                                        .toList());
    }

    @Test
    void theOrderIsReadWholeInANarrowListToo(FxRobot robot) throws TimeoutException {
        window.openPair();
        assertTrue(words("#checked").endsWith(" checked"));
        robot.interact(() -> item("group-right-order").fire());
        robot.interact(() -> window.desk().study().settings().listWidthProperty().set(200));
        waitFor(
                () ->
                        ((Region) window.node("#order")).getParent().getLayoutBounds().getWidth()
                                < 200);
        waitFor(() -> words("#checked").startsWith("0 / "));
        Region order = (Region) window.node("#order");
        assertTrue(ask(() -> order.getWidth() >= order.prefWidth(-1)));
        robot.interact(() -> window.desk().study().settings().listWidthProperty().set(320));
        waitFor(() -> words("#checked").endsWith(" checked"));
    }

    @Test
    void nextGoesThroughTheLinesThatShow(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.clickOn("#chip-only-here");
        for (int i = 0; i < 3; i++) {
            robot.clickOn("#next");
            Selection now = ask(() -> state().selection());
            assertEquals(FindingKind.ONLY_HERE, ask(() -> state().items().get(now.index()).kind()));
        }
    }
}
