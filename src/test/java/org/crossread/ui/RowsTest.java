package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Excerpt;
import org.crossread.ui.page.PageView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// The rows arrangement, and where the list goes in narrow windows.
class RowsTest extends WindowTest {

    private static final String FUEL = "We have looked at every way";

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(1280);
    }

    private RowsView rows() {
        return (RowsView) window.node("#rows");
    }

    private void openRows(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.clickOn("#arrangement-rows");
        waitFor(() -> rows().isVisible() && !rows().getItems().isEmpty());
    }

    @Test
    void whatIsChosenOnThePagesIsInViewInTheRowsAndTheOtherWayRound(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        robot.interact(() -> state().pick(Side.LEFT, window.span(Side.LEFT, FUEL).start()));
        Selection chosen = ask(() -> state().selection());
        robot.clickOn("#arrangement-rows");
        waitFor(() -> rows().isVisible());
        waitFor(() -> rows().getSelectionModel().getSelectedItem() instanceof ReadingRow.Paired);
        waitFor(() -> inView(FUEL));
        assertFalse(ask(() -> window.desk().window().pages().isVisible()));
        assertEquals(chosen, ask(() -> state().selection()));
        robot.interact(() -> state().clearSelection());
        robot.interact(() -> rows().pick(Side.LEFT, window.span(Side.LEFT, FUEL).start()));
        waitFor(() -> state().selection().left().equals(chosen.left()));
        robot.clickOn("#arrangement-pages");
        waitFor(
                () ->
                        window.page(Side.LEFT).isVisible()
                                && window.page(Side.LEFT).overlay().chosen().equals(chosen.left()));
    }

    @Test
    void badgesAndBarsThatAreDrawnAnewHaveTheirLooksAtOnce(FxRobot robot) throws TimeoutException {
        openRows(robot);
        waitFor(() -> !rows().lookupAll(".badge").isEmpty());
        int bare =
                ask(
                        () -> {
                            rows().places().cells().forEach(RowCell::refresh);
                            return bare(".badge") + bare(".margin-bar");
                        });
        assertEquals(0, bare);
    }

    private int bare(String query) {
        return (int)
                rows().lookupAll(query).stream()
                        .filter(node -> ((Region) node).getBackground() == null)
                        .count();
    }

    @Test
    void whereNothingIsChosenTheOtherArrangementGoesOnAtTheSamePlace(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        robot.interact(
                () ->
                        window.desk()
                                .window()
                                .pages()
                                .going()
                                .putAt(Side.LEFT, window.span(Side.LEFT, FUEL).start()));
        int top = ask(() -> window.page(Side.LEFT).topPosition());
        assertTrue(top > 0);
        robot.clickOn("#arrangement-rows");
        waitFor(() -> rows().places().top().isPresent());
        waitFor(() -> rows().places().top().orElseThrow().span().end() > top);
        assertTrue(ask(() -> rows().places().top().orElseThrow().span().start()) <= top);
        robot.interact(() -> rows().scrollTo(rows().getItems().size() / 3));
        Span there = ask(() -> rows().places().top().orElseThrow().span());
        robot.clickOn("#arrangement-pages");
        waitFor(() -> window.page(Side.LEFT).isVisible());
        waitFor(() -> there.contains(window.page(Side.LEFT).topPosition()));
    }

    @Test
    void whoeverOnlyLooksAtTheRowsFindsThePagesAsTheyWere(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(
                () ->
                        window.desk()
                                .window()
                                .pages()
                                .going()
                                .putAt(Side.LEFT, window.span(Side.LEFT, FUEL).start() + 60));
        wheel(robot, window.page(Side.RIGHT), -30);
        double left = window.top(Side.LEFT, FUEL);
        double right = ask(() -> window.page(Side.RIGHT).lineTop(0));
        for (int i = 0; i < 3; i++) {
            press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
            waitFor(() -> rows().isVisible() && rows().beginning().isAsBegun());
            press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
            waitFor(() -> window.page(Side.LEFT).isVisible());
            assertEquals(left, window.top(Side.LEFT, FUEL));
            assertEquals(right, ask(() -> window.page(Side.RIGHT).lineTop(0)));
        }
    }

    @Test
    void theRowsAreWhereTheyWereAfterALookAtThePages(FxRobot robot) throws TimeoutException {
        openRows(robot);
        for (int row = 1; row < 8; row += 2) {
            int wanted = row;
            robot.interact(() -> rows().scrollTo(wanted));
            Span there = ask(() -> rows().places().top().orElseThrow().span());
            robot.clickOn("#arrangement-pages");
            waitFor(() -> window.page(Side.LEFT).isVisible());
            robot.clickOn("#arrangement-rows");
            waitFor(() -> rows().isVisible() && rows().beginning().isAsBegun());
            assertEquals(there, ask(() -> rows().places().top().orElseThrow().span()));
        }
    }

    @Test
    void filesThatAreReadAgainLeaveTheRowsWhereTheyStood(FxRobot robot) throws TimeoutException {
        openRows(robot);
        for (int row = 1; row < 8; row += 2) {
            int wanted = row;
            robot.interact(() -> rows().scrollTo(wanted));
            readAgain(robot);
        }
    }

    @Test
    void aKeyThatIsHeldReadsFilesAgainAndAgainAndLeavesTheRowsWhereTheyStood(FxRobot robot)
            throws TimeoutException {
        openRows(robot);
        robot.interact(() -> rows().scrollTo(rows().getItems().size() / 3));
        readAgain(
                () -> {
                    for (int i = 0; i < 12; i++) {
                        press(robot, KeyCode.F5);
                    }
                });
    }

    private void readAgain(FxRobot robot) throws TimeoutException {
        readAgain(() -> press(robot, KeyCode.F5));
    }

    private void readAgain(Runnable again) throws TimeoutException {
        waitFor(() -> state().reading().findings().comparison().isFinal());
        Span there = ask(() -> rows().places().top().orElseThrow().span());
        Reading before = ask(() -> state().reading());
        again.run();
        waitFor(() -> state().reading() != before);
        waitFor(() -> state().reading().findings().comparison().isFinal() && rows().isVisible());
        waitFor(
                () ->
                        rows().beginning().isAsBegun()
                                && rows().places().top().orElseThrow().span().equals(there));
        assertFalse(ask(() -> state().notices().faultProperty().get()));
    }

    @Test
    void aFoldOpensAndClosesInPlace(FxRobot robot) throws TimeoutException {
        openRows(robot);
        int before = ask(() -> rows().getItems().size());
        robot.interact(() -> rows().scrollTo(fold()));
        robot.clickOn(".fold");
        waitFor(() -> rows().getItems().size() > before);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        waitFor(() -> rows().getItems().size() == before);
    }

    private int fold() {
        for (int i = 0; i < rows().getItems().size(); i++) {
            if (rows().getItems().get(i) instanceof ReadingRow.Fold) {
                return i;
            }
        }
        throw new AssertionError("no fold");
    }

    @Test
    void aPressOnWordsInARowChoosesTheirPairAndAgainFromTheOtherColumn(FxRobot robot)
            throws TimeoutException {
        openRows(robot);
        Excerpt left = ask(() -> excerpt(Side.LEFT));
        robot.clickOn(left);
        waitFor(() -> !state().selection().isNothing());
        Selection chosen = ask(() -> state().selection());
        assertTrue(chosen.left().stream().anyMatch(left.span()::overlaps));
        robot.interact(() -> state().clearSelection());
        Excerpt right = ask(() -> excerpt(Side.RIGHT));
        robot.clickOn(right);
        waitFor(() -> state().selection().right().stream().anyMatch(right.span()::overlaps));
        assertTrue(
                ask(
                        () ->
                                rows().getSelectionModel().getSelectedItem()
                                        instanceof ReadingRow.Paired));
    }

    /// The words of a side in the first pair that is wholly in view.
    private Excerpt excerpt(Side side) {
        RowCell cell =
                rows().lookupAll(".reading-row").stream()
                        .map(RowCell.class::cast)
                        .filter(one -> one.getItem() instanceof ReadingRow.Paired)
                        .filter(one -> one.getBoundsInParent().getMinY() >= 0)
                        .min(Comparator.comparingInt(RowCell::getIndex))
                        .orElseThrow();
        int start =
                window.page(side)
                        .content()
                        .report()
                        .sentences()
                        .get(cell.getItem().sentences(side).getFirst())
                        .span()
                        .start();
        return cell.lookupAll(".excerpt").stream()
                .map(Excerpt.class::cast)
                .filter(one -> one.getParent() == cell.column(side))
                .filter(one -> one.span().start() == start)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsStandInTheOrderOfEitherReport(FxRobot robot) throws TimeoutException {
        openRows(robot);
        robot.clickOn("#rows-order");
        waitFor(() -> state().rowOrderProperty().get() == Side.RIGHT);
        List<Integer> rights =
                ask(
                        () ->
                                rows().getItems().stream()
                                        .filter(ReadingRow.Paired.class::isInstance)
                                        .map(row -> row.sentences(Side.RIGHT).getFirst())
                                        .toList());
        assertEquals(rights.stream().sorted().toList(), rights);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
        waitFor(() -> state().rowOrderProperty().get() == Side.LEFT);
        waitFor(() -> rows().getItems().getFirst().sentences(Side.LEFT).contains(0));
    }

    @Test
    void arrowKeysGoFromPairToPair(FxRobot robot) throws TimeoutException {
        openRows(robot);
        robot.interact(() -> rows().requestFocus());
        for (int i = 0; i < 4 && ask(() -> state().selection().isNothing()); i++) {
            press(robot, KeyCode.DOWN);
        }
        assertEquals(Topic.PASSAGES, ask(() -> state().selection().topic()));
        assertTrue(ask(() -> state().selection().isOnBoth()));
    }

    @Test
    void findingShowsTheRowEvenInAFold(FxRobot robot) throws TimeoutException {
        openRows(robot);
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("nineteen years");
        press(robot, KeyCode.ENTER);
        waitFor(() -> inView("nineteen years"));
    }

    /// Whether a line shown holds the words of the left report.
    private boolean inView(String words) {
        return window.stage().getScene().getRoot().lookupAll(".rows .excerpt").stream()
                .map(Excerpt.class::cast)
                .anyMatch(one -> one.span().overlaps(window.span(Side.LEFT, words)));
    }

    @Test
    void inANarrowWindowTheListIsADrawerAndInATightOneThereAreRows(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.stage().setWidth(1000));
        waitFor(() -> window.node("#drawer").isVisible());
        assertFalse(ask(() -> window.node("#findings").getParent().isVisible()));
        robot.clickOn("#drawer");
        waitFor(() -> window.node("#findings").getParent().isVisible());
        assertTrue(
                ask(
                        () ->
                                window.node("#findings").localToScene(0, 0).getY()
                                        > window.page(Side.LEFT).localToScene(0, 0).getY()));
        robot.interact(() -> window.stage().setWidth(800));
        waitFor(() -> rows().isVisible());
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
        waitFor(() -> ((Text) window.node("#status-text")).getText().contains("wider window"));
        robot.interact(() -> window.stage().setWidth(1280));
        waitFor(() -> !rows().isVisible() && !window.node("#drawer").isVisible());
    }

    @Test
    void whatIsChosenStaysInViewWhereTheDrawerTakesOfTheHeight(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> window.stage().setWidth(1000));
        window.openPair();
        PageView page = window.page(Side.LEFT);
        robot.interact(() -> state().pick(Side.LEFT, page.position(150, page.getHeight() - 40)));
        waitFor(() -> !state().selection().left().isEmpty());
        int place = ask(() -> state().selection().left().getFirst().start());
        waitFor(() -> window.desk().window().pages().going().chosenPlaces().isPresent());
        double before = ask(() -> page.getHeight());
        double apart = ask(() -> window.page(Side.RIGHT).lineTop(0) - page.lineTop(0));
        assertTrue(ask(() -> page.lineTop(place)) > before * 0.66);
        press(robot, KeyCode.F9);
        waitFor(() -> page.getHeight() < before * 0.66);
        double top = ask(() -> page.lineTop(place));
        double room = ask(() -> page.getHeight());
        assertTrue(top >= 0 && top + page.linePitch() <= room, top + " of " + room);
        assertEquals(apart, ask(() -> window.page(Side.RIGHT).lineTop(0) - page.lineTop(0)));
    }
}
