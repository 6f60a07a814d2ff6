package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Fold;
import org.crossread.ui.page.Touched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// On the pages, what has no counterpart folds into one line and unfolds in place.
class PageFoldsTest extends WindowTest {

    /// Of the left report, inside a stretch that only it has.
    private static final String ALONE = "nineteen years";

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    @BeforeEach
    void fold(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        waitFor(() -> !folds(Side.LEFT).isEmpty());
    }

    private List<Fold> folds(Side side) {
        return window.page(side).content().folds();
    }

    private Fold foldOf(String words) {
        return folds(Side.LEFT).stream()
                .filter(fold -> fold.span().contains(window.span(Side.LEFT, words)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyStretchesOfThreeAndMoreWithoutCounterpartAreFolded() {
        for (Side side : Side.values()) {
            var comparison = ask(() -> state().reading().findings().comparison());
            var report = comparison.report(side);
            for (Fold fold : ask(() -> folds(side))) {
                var range = report.sentencesAt(fold.span());
                assertTrue(range.end() - range.first() >= 3, fold.words());
                assertEquals(range.end() - range.first() + " ", fold.words().split("(?<= )")[0]);
                for (int i = range.first(); i < range.end(); i++) {
                    assertTrue(comparison.alignment().over(side).contains(i), "sentence " + i);
                }
            }
        }
    }

    @Test
    void aFoldCountsOnlyWhatIsTheReportsText(FxRobot robot) throws Exception {
        String ferry = "The ferry stops in May, the company said.";
        String rest = "\n\nPublished 2 March 2022\n\nBirds sing loudly. Cats sleep. Dogs bark.\n";
        window.openPair(
                Files.writeString(folder.resolve("left.txt"), ferry + rest),
                Files.writeString(folder.resolve("right.txt"), ferry));
        waitFor(() -> state().reading().findings().comparison().isFinal());
        waitFor(() -> folds(Side.LEFT).stream().anyMatch(fold -> fold.words().startsWith("3 ")));
        assertTrue(folds(Side.LEFT).getFirst().span().contains(window.span(Side.LEFT, "2022")));
    }

    @Test
    void aPressUnfoldsOneStretchInPlaceAndTheKeysShowAllAgain(FxRobot robot)
            throws TimeoutException {
        int before = ask(() -> folds(Side.LEFT).size());
        Fold fold = ask(() -> foldOf(ALONE));
        robot.interact(() -> window.desk().window().pages().going().putAt(fold.span().start(), 0));
        double top = ask(() -> window.page(Side.LEFT).lineTop(fold.span().start()));
        robot.clickOn(ask(() -> line(fold)));
        waitFor(() -> folds(Side.LEFT).size() == before - 1);
        assertFalse(window.page(Side.LEFT).content().isFolded(fold.span().start()));
        assertEquals(top, ask(() -> window.page(Side.LEFT).lineTop(fold.span().start())), 1);
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        waitFor(() -> folds(Side.LEFT).isEmpty() && folds(Side.RIGHT).isEmpty());
    }

    /// The line on the page that stands for a fold.
    private Node line(Fold fold) {
        return window.page(Side.LEFT).lookupAll(".paragraph").stream()
                .filter(cell -> cell.isVisible())
                .filter(cell -> fold.words().equals(cell.getAccessibleText()))
                .min(Comparator.comparingDouble(Node::getLayoutY))
                .orElseThrow();
    }

    @Test
    void whatIsFoundOrChosenInsideAFoldComesIntoView(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write(ALONE);
        press(robot, KeyCode.ENTER);
        Span place = window.span(Side.LEFT, ALONE);
        waitFor(() -> !window.page(Side.LEFT).content().isFolded(place.start()));
        assertTrue(ask(() -> window.page(Side.LEFT).inView().overlaps(place)));
        Item alone =
                ask(
                        () ->
                                state().items(Topic.PASSAGES).stream()
                                        .filter(item -> !item.selection().isOnBoth())
                                        .filter(item -> isFolded(item.selection()))
                                        .findFirst()
                                        .orElseThrow());
        robot.interact(() -> state().choose(alone.selection(), Touched.ELSEWHERE));
        waitFor(() -> !isFolded(alone.selection()));
    }

    private boolean isFolded(Selection selection) {
        Side side = selection.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        return window.page(side).content().isFolded(selection.places(side).getFirst().start());
    }

    @Test
    void theCaretGoesOverAFoldAndEnterOpensIt(FxRobot robot) throws TimeoutException {
        Fold fold = ask(() -> foldOf(ALONE));
        var page = window.page(Side.LEFT);
        robot.interact(
                () -> {
                    window.desk().window().pages().going().putAt(fold.span().start(), 0);
                    page.requestFocus();
                    page.select(fold.span());
                });
        assertTrue(ask(page::selectedText).contains(ALONE));
        int start = fold.span().start();
        press(robot, KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < 40 && ask(page.caret()::position) < start - 100; i++) {
            press(robot, KeyCode.DOWN);
        }
        for (int i = 0; i < 40 && ask(page.caret()::position) < start; i++) {
            press(robot, KeyCode.CONTROL, KeyCode.RIGHT);
        }
        assertEquals(start, ask(page.caret()::position));
        press(robot, KeyCode.RIGHT);
        assertTrue(ask(page.caret()::position) >= fold.span().end());
        press(robot, KeyCode.LEFT);
        assertEquals(start, ask(page.caret()::position));
        press(robot, KeyCode.ENTER);
        waitFor(() -> !page.content().isFolded(start));
    }

    @Test
    void foldsAreThereAgainTheNextTime() throws Exception {
        DeskStage again = DeskStage.ask(() -> window.again());
        again.openPair();
        waitFor(() -> !again.page(Side.LEFT).content().folds().isEmpty());
        String shown =
                again.page(Side.LEFT).content().folds().stream()
                        .map(Fold::words)
                        .collect(Collectors.joining(" "));
        assertTrue(shown.contains("without a counterpart"), shown);
        ask(
                () -> {
                    again.stage().hide();
                    return true;
                });
    }
}
