package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.ui.finding.Selection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// Both first lines of a chosen pair stand on one row of pixels, however wide the window and
/// however large the type.
@Tag("desktop")
class LevelTest extends PairTest {

    private static final List<Double> WIDTHS = List.of(1024.0, 1280.0, 1440.0, 1920.0);

    /// Of the left and the right report.
    private static final List<List<Double>> SIZES =
            List.of(List.of(0.8, 0.8), List.of(1.0, 1.0), List.of(1.0, 1.3), List.of(1.5, 1.2));

    private int pairs;

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    @Test
    void everyPairIsLevelAtEveryWidthAndSize(FxRobot robot) throws TimeoutException {
        window.goWithoutMotion();
        for (double width : WIDTHS) {
            robot.interact(() -> window.stage().setWidth(width));
            for (List<Double> sizes : SIZES) {
                robot.interact(
                        () -> {
                            zoom(Side.LEFT, sizes.getFirst());
                            zoom(Side.RIGHT, sizes.getLast());
                        });
                if (ask(() -> window.desk().window().pages().isVisible())) {
                    levelsAll(robot, width + " px, " + sizes);
                }
            }
        }
        assertTrue(pairs > 30, "pairs looked at: " + pairs);
    }

    @Test
    void aPairIsLevelTooWhoseTextIsSetAnewOnItsWay(FxRobot robot) throws TimeoutException {
        for (int i = 0; i < ask(() -> state().items().size()); i++) {
            double size = i % 2 == 0 ? 1.2 : 0.8;
            robot.interact(
                    () -> {
                        window.desk().study().settings().zoom().set(size);
                        state().steps().step(1);
                    });
            waitFor(() -> window.desk().window().pages().going().chosenPlaces().isPresent());
            Selection chosen = chosen();
            if (chosen.isOnBoth()) {
                assertEquals(1, Set.copyOf(tops(chosen)).size(), tops(chosen).toString());
                pairs++;
            }
        }
        assertTrue(pairs > 2, "pairs looked at: " + pairs);
    }

    private void zoom(Side side, double factor) {
        Zoom zoom = window.desk().study().settings().zoom();
        zoom.by(side, (int) Math.round((factor - zoom.of(side).get()) * 10));
    }

    private void levelsAll(FxRobot robot, String where) throws TimeoutException {
        for (int i = 0; i < ask(() -> state().items().size()); i++) {
            robot.interact(() -> state().steps().step(1));
            Selection chosen = chosen();
            if (chosen.isOnBoth()) {
                try {
                    waitFor(() -> top(Side.LEFT, chosen) == top(Side.RIGHT, chosen));
                } catch (TimeoutException e) {
                    throw new AssertionError(where + ": " + tops(chosen), e);
                }
                pairs++;
            }
        }
    }

    private double top(Side side, Selection chosen) {
        return window.page(side).lineTop(chosen.places(side).getFirst().start());
    }

    private List<Double> tops(Selection chosen) {
        return ask(() -> List.of(top(Side.LEFT, chosen), top(Side.RIGHT, chosen)));
    }
}
