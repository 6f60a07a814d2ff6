package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.prefs.Preferences;

/// A window's place from one start to the next.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class KeptPlaceTest {

    private static final Rectangle2D PLACE = new Rectangle2D(30, 20, 900, 600);

    @TempDir Path folder;

    private Preferences store;
    private WindowPlace kept;

    @BeforeEach
    void make() {
        store = KeptSettings.in(folder);
    }

    private Stage shown() {
        return ask(
                () -> {
                    var stage = new Stage();
                    stage.setScene(new Scene(new Group()));
                    kept = new WindowPlace(store);
                    kept.keep(stage);
                    stage.show();
                    return stage;
                });
    }

    private static Rectangle2D place(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static void put(Stage stage, Rectangle2D place) {
        ask(
                () -> {
                    stage.setX(place.getMinX());
                    stage.setY(place.getMinY());
                    stage.setWidth(place.getWidth());
                    stage.setHeight(place.getHeight());
                    return stage;
                });
    }

    private static void hide(Stage stage) {
        ask(
                () -> {
                    stage.hide();
                    return stage;
                });
    }

    private static void maximise(Stage stage, boolean on) {
        ask(
                () -> {
                    stage.setMaximized(on);
                    return stage;
                });
    }

    @Test
    void aWindowThatIsClosedWhileItFillsTheScreenKeepsThePlaceItHadBefore()
            throws TimeoutException {
        Stage first = shown();
        put(first, PLACE);
        waitFor(() -> kept.place().equals(PLACE));
        maximise(first, true);
        waitFor(() -> kept.fills());
        hide(first);

        Stage second = shown();
        assertTrue(ask(second::isMaximized));
        waitFor(() -> kept.fills());
        maximise(second, false);
        waitFor(() -> place(second).equals(PLACE));
        hide(second);

        Stage third = shown();
        assertFalse(ask(third::isMaximized));
        assertEquals(PLACE, ask(() -> place(third)));
        hide(third);
    }

    /// As with JavaFX 26 under Openbox.
    @Test
    void aWindowThatStaysAsLargeAsTheScreenGoesBackToItsPlace() throws TimeoutException {
        Stage stage = shown();
        put(stage, PLACE);
        waitFor(() -> kept.place().equals(PLACE));
        maximise(stage, true);
        waitFor(() -> kept.fills());
        ask(
                () -> {
                    Rectangle2D filled = place(stage);
                    stage.setMaximized(false);
                    stage.setX(filled.getMinX());
                    stage.setY(filled.getMinY());
                    stage.setWidth(filled.getWidth());
                    stage.setHeight(filled.getHeight());
                    return stage;
                });
        waitFor(() -> place(stage).equals(PLACE));
        hide(stage);
    }
}
