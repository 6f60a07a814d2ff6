package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossread.compare.Comparer;
import org.crossread.model.CheckMark;
import org.crossread.model.Place;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Touched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.BackingStoreException;

import javax.imageio.ImageIO;

/// Takes the pictures of `src/docs/window.md` anew. No test: `.ci/pictures` runs it, on a display
/// that is large enough.
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class WindowPictures {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final String LANGUAGE = System.getProperty("pictures.language", "en");
    private static final List<ReaderSettings.Theme> LIGHT_AND_DARK =
            List.of(ReaderSettings.Theme.LIGHT, ReaderSettings.Theme.DARK);
    private static final String PARTNERS = "Our partners, if they are";
    private static final String HUSBAND = "My husband has worked";
    private static final String LETTER = "We were handed a letter";

    private Optional<DeskStage> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        Locale.setDefault(Locale.of(LANGUAGE));
        System.setProperty("crossread.still", "true");
    }

    @AfterEach
    void close() throws BackingStoreException {
        if (opened.isPresent()) {
            opened.get().close();
            opened = Optional.empty();
        }
    }

    /// What is done to a window before its picture is taken.
    @FunctionalInterface
    private interface Scenery {
        void set(DeskStage window) throws TimeoutException, IOException;
    }

    /// One picture in light and one in dark.
    private void twice(String name, int width, int height, Scenery scenery) throws Exception {
        for (ReaderSettings.Theme theme : LIGHT_AND_DARK) {
            once(name + "-" + theme.name().toLowerCase(Locale.ROOT), width, height, theme, scenery);
        }
    }

    private void once(
            String name, int width, int height, ReaderSettings.Theme theme, Scenery scenery)
            throws Exception {
        DeskStage window = ask(() -> new DeskStage(new Stage()));
        opened = Optional.of(window);
        act(
                () -> {
                    window.desk().study().settings().themeProperty().set(theme);
                    window.stage().setX(0);
                    window.stage().setY(0);
                    window.stage().setWidth(width);
                    window.stage().setHeight(height);
                });
        scenery.set(window);
        settle();
        act(() -> window.stage().getScene().getRoot().requestLayout());
        settle();
        save(name, window);
        close();
    }

    private static void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
    }

    private static void settle() {
        for (int i = 0; i < 4; i++) {
            act(Platform::requestNextPulse);
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        }
    }

    private static void sample(DeskStage window) throws TimeoutException {
        act(() -> window.desk().openings().sample(SamplePair.INTERVIEW));
        waitForResult(window);
    }

    private static void ferry(DeskStage window) throws TimeoutException {
        window.openPair();
        waitForResult(window);
    }

    private static void waitForResult(DeskStage window) throws TimeoutException {
        waitFor(() -> window.desk().state().reading().findings().comparison().isFinal());
    }

    private static Report read(Path file) {
        try {
            return new ReportReader().read(file, Side.LEFT);
        } catch (ReadException e) {
            throw new AssertionError(e);
        }
    }

    private static void choose(DeskStage window, Side side, String words) {
        act(() -> window.desk().state().pick(side, window.span(side, words).start()));
    }

    private static ReaderWindow view(DeskStage window) {
        return window.desk().window();
    }

    // What the picture shows, in the order of the page.

    @Test
    void main() throws Exception {
        twice(
                "main-window",
                1440,
                900,
                window -> {
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                });
    }

    @Test
    void sizes() throws Exception {
        for (int width : List.of(1024, 1280, 1920)) {
            twice(
                    "window-" + width,
                    width,
                    width == 1920 ? 1080 : width == 1280 ? 800 : 700,
                    window -> {
                        sample(window);
                        choose(window, Side.LEFT, PARTNERS);
                    });
        }
        for (double zoom : List.of(0.8, 2.0)) {
            twice(
                    "window-zoom-" + Math.round(zoom * 100),
                    1440,
                    900,
                    window -> {
                        act(() -> window.desk().study().settings().zoom().set(zoom));
                        sample(window);
                        choose(window, Side.LEFT, PARTNERS);
                    });
        }
        once(
                "window-zoom-one-side",
                1440,
                900,
                ReaderSettings.Theme.LIGHT,
                window -> {
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                    act(() -> window.desk().study().settings().zoom().by(Side.RIGHT, 4));
                });
        once("window-3840", 3840, 2160, ReaderSettings.Theme.LIGHT, window -> sample(window));
    }

    @Test
    void beginning() throws Exception {
        twice("welcome", 1440, 900, window -> {});
        once(
                "one-side",
                1440,
                900,
                ReaderSettings.Theme.LIGHT,
                window -> act(() -> window.desk().openings().file(Side.LEFT, DeskStage.LEFT)));
        twice(
                "shelf",
                1440,
                900,
                window -> {
                    ferry(window);
                    window.answerToRead(
                            DeskStage.LEFT.resolveSibling("transcript.txt"),
                            Path.of("src/test/resources/reports/bridge/wrapped.txt"));
                    act(() -> window.desk().openings().shelve());
                    act(() -> view(window).toolbar().showShelf());
                });
    }

    @Test
    void looks() throws Exception {
        once(
                "window-themes",
                1280,
                800,
                ReaderSettings.Theme.SEPIA,
                window -> {
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                    act(() -> view(window).toolbar().showType());
                });
        once(
                "window-contrast",
                1280,
                800,
                ReaderSettings.Theme.CONTRAST_DARK,
                window -> {
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                });
        once(
                "window-contrast-light",
                1280,
                800,
                ReaderSettings.Theme.CONTRAST_LIGHT,
                window -> {
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                });
        once(
                "window-find",
                1280,
                800,
                ReaderSettings.Theme.LIGHT,
                window -> {
                    sample(window);
                    act(
                            () -> {
                                view(window).findField().start();
                                view(window).findField().setText("nato");
                            });
                });
        once(
                "window-menu",
                1280,
                800,
                ReaderSettings.Theme.LIGHT,
                window -> {
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                    openMenu(window, 4);
                });
    }

    @Test
    void guide() throws Exception {
        once(
                "guide-window",
                1440,
                900,
                ReaderSettings.Theme.LIGHT,
                window -> {
                    sample(window);
                    act(() -> view(window).help().guide());
                });
    }

    /// A run has one language: this one picture has a run of its own.
    @Test
    void german() throws Exception {
        assumeTrue(LANGUAGE.equals("de"), "taken in the German run");
        once(
                "window-german",
                1280,
                800,
                ReaderSettings.Theme.LIGHT,
                window -> {
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                    openMenu(window, 1);
                });
    }

    private static void openMenu(DeskStage window, int index) {
        act(
                () -> {
                    window.stage().requestFocus();
                    ((Button) window.node("#menu")).fire();
                });
        settle();
        act(() -> ((MenuBar) window.node("#menu-bar .menu-bar")).getMenus().get(index).show());
    }

    /// Why two passages are linked, names that are one, and a window with room for one column.
    @Test
    void evidence() throws Exception {
        twice(
                "passage",
                1440,
                900,
                window -> {
                    sample(window);
                    act(
                            () -> {
                                var state = window.desk().state();
                                state.choose(
                                        state.items(Topic.PASSAGES).get(2).selection(),
                                        Touched.ELSEWHERE);
                                view(window).card().toggle();
                            });
                });
        once(
                "spellings",
                1280,
                800,
                ReaderSettings.Theme.LIGHT,
                window -> {
                    sample(window);
                    act(() -> view(window).panels().names("", ""));
                });
        once(
                "window-stacked",
                1280,
                800,
                ReaderSettings.Theme.LIGHT,
                window -> {
                    act(() -> window.desk().study().settings().zoom().set(2));
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                });
    }

    @Test
    void findings() throws Exception {
        twice(
                "list",
                1440,
                900,
                window -> {
                    sample(window);
                    act(
                            () -> {
                                var state = window.desk().state();
                                state.groupingProperty().set(Grouping.SPEAKER);
                                state.steps().step(1);
                                new Ticks(state)
                                        .toggle(
                                                state.items(Topic.QUOTATIONS).get(0),
                                                CheckMark.CHECKED);
                                new Ticks(state)
                                        .toggle(
                                                state.items(Topic.QUOTATIONS).get(1),
                                                CheckMark.DOUBTFUL);
                            });
                });
        twice(
                "card",
                1440,
                900,
                window -> {
                    sample(window);
                    act(() -> window.desk().state().steps().step(2));
                    act(() -> view(window).card().toggle());
                });
        twice(
                "transcript",
                1440,
                900,
                window -> {
                    ferry(window);
                    Report said = read(DeskStage.LEFT.resolveSibling("transcript.txt"));
                    act(
                            () -> {
                                var state = window.desk().state();
                                state.transcript()
                                        .set(Optional.of(new Comparer().transcript(said)));
                            });
                    waitFor(
                            () ->
                                    window.desk()
                                            .state()
                                            .reading()
                                            .findings()
                                            .comparison()
                                            .transcript()
                                            .isGiven());
                    choose(window, Side.LEFT, "A ferry is not a bus");
                    act(() -> view(window).card().toggle());
                });
        twice(
                "names",
                1440,
                900,
                window -> {
                    sample(window);
                    act(() -> window.desk().state().topicProperty().set(Topic.FLAGS));
                    act(() -> window.desk().state().steps().step(1));
                });
    }

    @Test
    void arrangements() throws Exception {
        twice(
                "rows",
                1440,
                900,
                window -> {
                    sample(window);
                    act(() -> window.desk().state().arrangementProperty().set(Arrangement.ROWS));
                    choose(window, Side.LEFT, PARTNERS);
                });
        twice(
                "folds",
                1440,
                900,
                window -> {
                    ferry(window);
                    act(() -> window.desk().study().settings().foldedProperty().set(true));
                    act(() -> window.desk().state().steps().step(1));
                });
        once(
                "from-right",
                1440,
                900,
                ReaderSettings.Theme.LIGHT,
                window -> {
                    Path folder = Files.createTempDirectory("pictures");
                    Path left = folder.resolve("hebrew.txt");
                    Path right = folder.resolve("english.txt");
                    Files.writeString(left, FromTheRightTest.HEBREW.replace("ש".repeat(500), ""));
                    Files.writeString(right, FromTheRightTest.ENGLISH);
                    window.openPair(left, right);
                    waitForResult(window);
                    act(() -> window.desk().state().topicProperty().set(Topic.PASSAGES));
                    act(() -> window.desk().state().steps().step(1));
                    // A file that is gone would be told.
                    List.of(folder, left, right).forEach(path -> path.toFile().deleteOnExit());
                });
        twice(
                "drawer",
                1024,
                700,
                window -> {
                    sample(window);
                    choose(window, Side.LEFT, PARTNERS);
                    act(() -> view(window).side().show());
                });
    }

    @Test
    void hand() throws Exception {
        twice(
                "by-hand",
                1440,
                900,
                window -> {
                    ferry(window);
                    act(
                            () -> {
                                view(window)
                                        .edits()
                                        .link(
                                                quotation(window, Side.LEFT, HUSBAND),
                                                quotation(window, Side.RIGHT, LETTER));
                                view(window).card().toggle();
                            });
                });
        twice(
                "notes",
                1440,
                900,
                window -> {
                    ferry(window);
                    act(
                            () -> {
                                var state = window.desk().state();
                                state.steps().step(1);
                                view(window)
                                        .edits()
                                        .note(
                                                HandActions.place(state.selection()),
                                                "Ask the company for the recording.");
                                view(window)
                                        .edits()
                                        .note(
                                                new Place.On(
                                                        Side.LEFT,
                                                        window.span(Side.LEFT, "nineteen years")),
                                                "Since 2003: check the register.");
                                state.topicProperty().set(Topic.NOTES);
                                state.steps().step(1);
                            });
                });
    }

    private static Span quotation(DeskStage window, Side side, String words) {
        var span = window.span(side, words);
        return window.desk().state().reading().findings().comparison().quotations(side).stream()
                .filter(one -> one.span().overlaps(span))
                .findFirst()
                .orElseThrow()
                .span();
    }

    private static void save(String name, DeskStage window) throws IOException {
        BufferedImage picture = ask(() -> picture(window));
        Files.createDirectories(FOLDER);
        ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    }

    /// The window with the menus and the help that are open over it.
    private static BufferedImage picture(DeskStage window) {
        WritableImage whole = window.stage().getScene().snapshot(null);
        BufferedImage picture =
                new BufferedImage(
                        (int) whole.getWidth(),
                        (int) whole.getHeight(),
                        BufferedImage.TYPE_INT_RGB);
        draw(whole, picture, 0, 0);
        for (Window open : List.copyOf(Window.getWindows())) {
            if (open != window.stage() && open.isShowing()) {
                SnapshotParameters clear = new SnapshotParameters();
                clear.setFill(Color.TRANSPARENT);
                clear.setViewport(new Rectangle2D(0, 0, open.getWidth(), open.getHeight()));
                draw(
                        open.getScene().getRoot().snapshot(clear, null),
                        picture,
                        (int) open.getX(),
                        (int) open.getY());
                if (open instanceof Stage) {
                    frame(open, picture);
                }
            }
        }
        return picture;
    }

    /// A window has an edge, which the system draws.
    private static void frame(Window open, BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(java.awt.Color.GRAY);
        pen.drawRect(
                (int) open.getX(),
                (int) open.getY(),
                (int) open.getWidth(),
                (int) open.getHeight());
        pen.dispose();
    }

    private static void draw(WritableImage from, BufferedImage onto, int left, int top) {
        for (int y = 0; y < from.getHeight() && y + top < onto.getHeight(); y++) {
            for (int x = 0; x < from.getWidth() && x + left < onto.getWidth(); x++) {
                Color over = from.getPixelReader().getColor(x, y);
                int under = onto.getRGB(x + left, y + top);
                Color below = Color.rgb(under >> 16 & 255, under >> 8 & 255, under & 255);
                Color seen =
                        below.interpolate(
                                Color.color(over.getRed(), over.getGreen(), over.getBlue()),
                                over.getOpacity());
                onto.setRGB(
                        x + left,
                        y + top,
                        (int) Math.round(seen.getRed() * 255) << 16
                                | (int) Math.round(seen.getGreen() * 255) << 8
                                | (int) Math.round(seen.getBlue() * 255));
            }
        }
    }
}
