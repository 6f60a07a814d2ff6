package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.crossread.model.Relation;
import org.crossread.ui.finding.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;
import java.util.prefs.BackingStoreException;

/// What tests of the window have in common: one window, the keys that are pressed in it, its end.
///
/// TestFX looks for a `@Start` in the test itself; there the window is opened. What the system has
/// a hand in (keys, focus, clipboard, more windows, their size) is tagged `desktop` besides: that
/// alone is run once more on a display where a change is decided on.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {

    DeskStage window;

    /// @param width of the window, in pixels
    void open(Stage stage, double width) {
        window = new DeskStage(stage);
        stage.setWidth(width);
    }

    @AfterEach
    void close() throws BackingStoreException {
        window.close();
    }

    ReaderState state() {
        return window.desk().state();
    }

    /// Presses keys together, as on a keyboard.
    static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        robot.release(keys);
    }

    /// Turns the wheel over the middle of a node; the display of tests tells no keys held
    /// meanwhile.
    ///
    /// @param up in pixels of the text, negative to go on in it
    static void wheel(FxRobot robot, Node over, double up, KeyCode... held) {
        List<KeyCode> keys = List.of(held);
        robot.interact(
                () -> {
                    Bounds place = over.localToScene(over.getLayoutBounds());
                    over.fireEvent(
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    place.getCenterX(),
                                    place.getCenterY(),
                                    place.getCenterX(),
                                    place.getCenterY(),
                                    keys.contains(KeyCode.SHIFT),
                                    keys.contains(KeyCode.CONTROL),
                                    keys.contains(KeyCode.ALT),
                                    false,
                                    false,
                                    false,
                                    0,
                                    up,
                                    0,
                                    up,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    null));
                });
    }

    Selection chosen() {
        return ask(() -> state().selection());
    }

    /// How two passages relate, by their place among the pairs.
    Relation relation(int pair) {
        return ask(
                () ->
                        state().reading()
                                .findings()
                                .comparison()
                                .alignment()
                                .pairs()
                                .get(pair)
                                .relation());
    }
}
