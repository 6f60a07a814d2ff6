package org.crossread.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import java.util.List;
import java.util.prefs.Preferences;

/// Where the window stood the last time, how large, and whether it filled the screen.
final class WindowPlace {

    /// For pictures and tests a fixed size: `-Dcrossread.window=1440x900`.
    private static final String FIXED = "crossread.window";

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 480;

    /// From one window to the next, in pixels.
    private static final double OFFSET = 32;

    /// How much of the window's top must be on a screen for it to be grasped there, in pixels.
    private static final double GRASP = 80;

    /// After a window has moved, it is told last whether it was to fill the screen.
    private static final Duration SETTLED = Duration.millis(200);

    private final Preferences store;

    /// How much a window's frame may take of the screen on both sides, in pixels.
    private static final double FRAME = 16;

    /// The size of a window that does not fill the screen.
    private static final Dimension2D NEVER =
            new Dimension2D(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// Of a window that fills the screen.
    private Dimension2D filled = NEVER;

    private Rectangle2D place = Rectangle2D.EMPTY;

    WindowPlace(Preferences store) {
        this.store = store;
    }

    /// Puts the window where it was, and remembers from now on where it is.
    void keep(Stage stage) {
        String fixed = System.getProperty(FIXED, "");
        if (fixed.isEmpty()) {
            List<Rectangle2D> screens =
                    Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
            place = fitted(remembered(), screens);
            put(stage, place);
            stage.setMaximized(store.getBoolean("window.maximised", false));
            follow(stage);
            stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> remember(stage));
        } else {
            String[] size = fixed.split("x");
            stage.setWidth(Double.parseDouble(size[0]));
            stage.setHeight(Double.parseDouble(size[1]));
        }
        bound(stage);
    }

    /// Puts one more window a little below and beside another.
    static void putBeside(Stage next, Stage first) {
        Rectangle2D place =
                new Rectangle2D(first.getX(), first.getY(), first.getWidth(), first.getHeight());
        Rectangle2D screen =
                Screen.getScreensForRectangle(place).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        put(next, beside(place, screen));
        bound(next);
    }

    /// The place of one more window: as large as the first, cut where its screen ends; where too
    /// little would be left, in the screen's corner.
    static Rectangle2D beside(Rectangle2D first, Rectangle2D screen) {
        double x = first.getMinX() + OFFSET;
        double y = first.getMinY() + OFFSET;
        double width = Math.min(first.getWidth(), screen.getMaxX() - x);
        double height = Math.min(first.getHeight(), screen.getMaxY() - y);
        return width < LEAST_WIDTH || height < LEAST_HEIGHT
                ? new Rectangle2D(
                        screen.getMinX(),
                        screen.getMinY(),
                        Math.min(first.getWidth(), screen.getWidth()),
                        Math.min(first.getHeight(), screen.getHeight()))
                : new Rectangle2D(x, y, width, height);
    }

    private static void bound(Stage stage) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private Rectangle2D remembered() {
        return new Rectangle2D(
                store.getDouble("window.x", Double.NEGATIVE_INFINITY),
                store.getDouble("window.y", 0),
                Math.max(LEAST_WIDTH, store.getDouble("window.width", WIDTH)),
                Math.max(LEAST_HEIGHT, store.getDouble("window.height", HEIGHT)));
    }

    /// A window's place as it can be: no larger than its screen, and in the middle of the first
    /// screen where its top lies on none.
    ///
    /// @param screens at least one, the main one first
    static Rectangle2D fitted(Rectangle2D wanted, List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            double left = Math.max(screen.getMinX(), wanted.getMinX());
            double right = Math.min(screen.getMaxX(), wanted.getMaxX());
            boolean inHeight =
                    wanted.getMinY() >= screen.getMinY()
                            && wanted.getMinY() <= screen.getMaxY() - GRASP;
            if (right - left >= GRASP && inHeight) {
                return new Rectangle2D(
                        wanted.getMinX(),
                        wanted.getMinY(),
                        Math.min(wanted.getWidth(), screen.getWidth()),
                        Math.min(wanted.getHeight(), screen.getHeight()));
            }
        }
        return centred(wanted, screens.getFirst());
    }

    private static Rectangle2D centred(Rectangle2D wanted, Rectangle2D screen) {
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + Math.round((screen.getWidth() - width) / 2),
                screen.getMinY() + Math.round((screen.getHeight() - height) / 2),
                width,
                height);
    }

    /// Where the window stood when it last did not fill the screen.
    Rectangle2D place() {
        return place;
    }

    /// Whether the window has come to fill the screen.
    boolean fills() {
        return filled != NEVER;
    }

    private void follow(Stage stage) {
        var moved = new PauseTransition(SETTLED);
        moved.setOnFinished(_ -> settled(stage));
        for (var side :
                List.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty())) {
            side.subscribe(_ -> moved.playFromStart());
        }
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> moved.stop());
    }

    /// With some window managers a window that no longer fills the screen stays as large as if it
    /// did (JavaFX 26 under Openbox, and any that started so): it goes where it stood before.
    private void settled(Stage stage) {
        if (stage.isMaximized()) {
            filled = new Dimension2D(stage.getWidth(), stage.getHeight());
        } else if (stage.getWidth() >= filled.getWidth() - FRAME
                && stage.getHeight() >= filled.getHeight() - FRAME) {
            filled = NEVER;
            put(stage, place);
        } else {
            filled = NEVER;
            note(stage);
        }
    }

    private void note(Stage stage) {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            place =
                    new Rectangle2D(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private void remember(Stage stage) {
        note(stage);
        store.putBoolean("window.maximised", stage.isMaximized());
        store.putDouble("window.x", place.getMinX());
        store.putDouble("window.y", place.getMinY());
        store.putDouble("window.width", place.getWidth());
        store.putDouble("window.height", place.getHeight());
    }
}
