package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// What a reader links, takes apart and moves by hand.
@Tag("desktop")
class ByHandWindowTest extends WindowTest {

    private static final String HUSBAND = "My husband has worked";
    private static final String LETTER = "We were handed a letter";

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(1280);
    }

    /// The quotation's line in the list.
    private Item line(String words) {
        return ask(
                () ->
                        state().items(Topic.QUOTATIONS).stream()
                                .filter(item -> item.text().contains(words))
                                .findFirst()
                                .orElseThrow());
    }

    private void select(FxRobot robot, Side side, String words) {
        robot.interact(() -> window.page(side).select(window.span(side, words)));
    }

    private void linkThem(FxRobot robot) throws TimeoutException {
        select(robot, Side.LEFT, HUSBAND);
        select(robot, Side.RIGHT, LETTER);
        press(robot, KeyCode.CONTROL, KeyCode.K);
        waitFor(() -> line(HUSBAND).selection().isOnBoth());
    }

    @Test
    void whatIsSelectedOnBothPagesIsLinkedAndShownAsMadeByHand(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        linkThem(robot);
        assertEquals(Item.Group.BOTH, line(HUSBAND).group());
        assertTrue(line(HUSBAND).weak().contains("by hand"), line(HUSBAND).weak());
        assertEquals(line(HUSBAND).selection(), ask(() -> state().selection()));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !line(HUSBAND).selection().isOnBoth());
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        waitFor(() -> line(HUSBAND).selection().isOnBoth());
    }

    @Test
    void twoLonelyQuotationsAreLinkedOneAfterTheOther(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> state().pick(Side.LEFT, window.span(Side.LEFT, HUSBAND).start()));
        press(robot, KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> state().pick(Side.RIGHT, window.span(Side.RIGHT, LETTER).start()));
        press(robot, KeyCode.CONTROL, KeyCode.K);
        waitFor(() -> line(HUSBAND).selection().isOnBoth());
    }

    @Test
    void aPairTakenApartStandsAloneOnBothSides(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.F4);
        Span left = ask(() -> state().selection().left().getFirst());
        int before = ask(() -> state().items(Topic.QUOTATIONS).size());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor(() -> state().items(Topic.QUOTATIONS).size() == before + 1);
        assertTrue(
                ask(
                        () ->
                                state().items(Topic.QUOTATIONS).stream()
                                        .anyMatch(
                                                item ->
                                                        item.selection().left().contains(left)
                                                                && !item.selection().isOnBoth())));
    }

    @Test
    void selectedTextBecomesTheBoundsOfTheChosenQuotation(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> state().pick(Side.LEFT, window.span(Side.LEFT, HUSBAND).start()));
        select(robot, Side.LEFT, "worked on that ship");
        press(robot, KeyCode.CONTROL, KeyCode.B);
        Span wanted = window.span(Side.LEFT, "worked on that ship");
        waitFor(
                () ->
                        state().reading().findings().comparison().leftQuotations().stream()
                                .anyMatch(one -> one.span().equals(wanted)));
    }

    @Test
    void aMissedQuotationIsMadeOfSelectedTextWithKindAndSpeakerAndTakenBack(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        int before = ask(() -> state().items(Topic.QUOTATIONS).size());
        select(robot, Side.LEFT, "Fishermen in Sandholm");
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        robot.clickOn("#kind-mixed");
        robot.clickOn("#speaker-name");
        robot.write("Ann Berg");
        robot.clickOn("#hand-save");
        waitFor(() -> state().items(Topic.QUOTATIONS).size() == before + 1);
        Item added = line("Fishermen in Sandholm");
        assertTrue(added.weak().contains("by hand"), added.weak());
        assertTrue(added.weak().contains("Ann Berg"), added.weak());
        assertEquals(added.selection(), ask(() -> state().selection()));
        Span words = window.span(Side.LEFT, "Fishermen in Sandholm");
        assertEquals(
                QuotationKind.MIXED,
                ask(
                        () ->
                                state().reading().findings().comparison().leftQuotations().stream()
                                        .filter(one -> one.span().equals(words))
                                        .findFirst()
                                        .orElseThrow()
                                        .kind()));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> state().items(Topic.QUOTATIONS).size() == before);
    }

    @Test
    void theRelationOfAPairOfPassagesIsChangedByMenu(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> state().topicProperty().set(Topic.PASSAGES));
        robot.interact(() -> state().steps().step(1));
        int pair = ask(() -> state().selection().index());
        Relation was = relation(pair);
        String wanted = was == Relation.PARTLY ? "#relation-reworded" : "#relation-partly";
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        robot.clickOn(wanted);
        waitFor(() -> relation(pair) != was);
        assertTrue(ask(() -> state().items(Topic.PASSAGES).get(pair).weak()).contains("by hand"));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> relation(pair) == was);
    }

    @Test
    void passagesAreLinkedWhereNobodyIsQuoted(FxRobot robot) throws TimeoutException {
        window.openPair();
        select(robot, Side.LEFT, "Fishermen in Sandholm");
        select(robot, Side.RIGHT, "It will now go by road.");
        press(robot, KeyCode.CONTROL, KeyCode.K);
        waitFor(
                () ->
                        state().items(Topic.PASSAGES).stream()
                                .anyMatch(item -> item.weak().contains("by hand")));
    }

    @Test
    void handWorkIsKeptWhenTheFilesAreReadAgainEvenIfTheyHaveChanged(FxRobot robot)
            throws Exception {
        Path left = Files.copy(DeskStage.LEFT, folder.resolve("left.txt"));
        Path right = Files.copy(DeskStage.RIGHT, folder.resolve("right.txt"));
        window.openPair(left, right);
        waitFor(() -> state().reading().findings().comparison().isFinal());
        linkThem(robot);
        Files.writeString(left, "A new headline\n\n" + Files.readString(left));
        press(robot, KeyCode.F5);
        waitFor(
                () ->
                        state().reading().findings().comparison().isFinal()
                                && state().reading().left().report().text().startsWith("A new"));
        assertTrue(line(HUSBAND).selection().isOnBoth());
        robot.clickOn("#swap");
        waitFor(
                () ->
                        state().reading().findings().comparison().isFinal()
                                && state().reading().right().report().text().startsWith("A new"));
        assertTrue(line(LETTER).selection().isOnBoth());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !line(LETTER).selection().isOnBoth());
    }
}
