package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Touched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.DoublePredicate;

/// What the system wishes while the window is open: dark colours, nothing that moves.
@Tag("desktop")
class SystemWishesTest extends WindowTest {

    private static final double BRIGHT = 0.75;
    private static final double DIM = 0.35;

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private Scene scene() {
        return window.stage().getScene();
    }

    /// Words of the pages, their heads, the list, the card and the line below.
    private static final List<String> WORDS =
            List.of(
                    ".page-text",
                    ".page-title > .text",
                    ".finding-words > .text",
                    ".card-relation > .text",
                    ".status-strong");

    private boolean every(DoublePredicate brightness) {
        return WORDS.stream()
                .allMatch(
                        words ->
                                !scene().getRoot().lookupAll(words).isEmpty()
                                        && scene().getRoot().lookupAll(words).stream()
                                                .map(node -> (Color) ((Text) node).getFill())
                                                .mapToDouble(Color::getBrightness)
                                                .allMatch(brightness));
    }

    private double ground() {
        Region pages = (Region) scene().lookup(".facing-pages");
        return ((Color) pages.getBackground().getFills().getLast().getFill()).getBrightness();
    }

    private void choose(FxRobot robot, int index) {
        Item item = ask(() -> state().items(Topic.QUOTATIONS).get(index));
        robot.interact(() -> state().choose(item.selection(), Touched.ELSEWHERE));
    }

    @Test
    void coloursFollowTheSystemAndTheReaderWhileEverythingStaysOpen(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> scene().getPreferences().setColorScheme(ColorScheme.LIGHT));
        window.openPair();
        choose(robot, 0);
        robot.interact(() -> window.desk().window().card().toggle());
        waitFor(() -> ground() > BRIGHT && every(word -> word < DIM));

        robot.interact(() -> scene().getPreferences().setColorScheme(ColorScheme.DARK));
        waitFor(() -> ground() < DIM && every(word -> word > BRIGHT));
        assertEquals(0, ask(() -> state().selection().index()), "what is chosen stays");

        var theme = window.desk().study().settings().themeProperty();
        robot.interact(() -> theme.set(ReaderSettings.Theme.LIGHT));
        waitFor(() -> ground() > BRIGHT && every(word -> word < DIM));
        robot.interact(() -> theme.set(ReaderSettings.Theme.DARK));
        waitFor(() -> ground() < DIM && every(word -> word > BRIGHT));
    }

    @Test
    void nothingGlidesWhereTheSystemWantsNoMotion(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> scene().getPreferences().setReducedMotion(false));
        assertEquals(false, ask(() -> isThereAtOnce(1)));
        waitFor(() -> window.desk().window().pages().going().chosenPlaces().isPresent());
        robot.interact(() -> scene().getPreferences().setReducedMotion(true));
        assertEquals(true, ask(() -> isThereAtOnce(0)));
        assertEquals(ask(() -> top(Side.LEFT)), ask(() -> top(Side.RIGHT)), "and both stand level");
    }

    private boolean isThereAtOnce(int index) {
        state().choose(state().items(Topic.QUOTATIONS).get(index).selection(), Touched.ELSEWHERE);
        return window.desk().window().pages().going().chosenPlaces().isPresent();
    }

    private double top(Side side) {
        return window.page(side).lineTop(state().selection().places(side).getFirst().start());
    }
}
