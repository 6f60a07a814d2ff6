package org.crossread.ui;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.crossread.Patience;
import org.crossread.compare.Comparer;
import org.crossread.encode.KeptVectors;
import org.crossread.model.HandChange;
import org.crossread.model.Place;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.crossread.ui.ReadingTask.Engine;
import org.crossread.ui.page.PageView;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// A window for tests: the real program, with settings of its own and a reader who answers file
/// dialogs.
final class DeskStage {

    static final Path LEFT = Path.of("src/test/resources/reports/ferry/left.txt");
    static final Path RIGHT = Path.of("src/test/resources/reports/ferry/right.txt");

    private static final Engine ENGINE =
            new Engine(new ReportReader(), new Comparer(KeptVectors::get));

    private final Path home;
    private final Preferences store;
    private final Stage stage;
    private final Desk desk;
    private List<Path> toRead = List.of();
    private Optional<Path> toWrite = Optional.empty();
    private FileChoice.Leaving leaving = FileChoice.Leaving.DISCARD;
    private FileChoice.Restoring restoring = FileChoice.Restoring.OPEN;
    private Optional<Path> begun = Optional.empty();
    private boolean forgets;
    private boolean overwrites;
    private String told = "";
    private String suggested = "";
    private int asked;

    DeskStage(Stage stage) {
        this(stage, TestFolder.create(), false);
    }

    /// A window that keeps what has no file yet, as the real one does.
    static DeskStage keeping(Stage stage) {
        return new DeskStage(stage, TestFolder.create(), true);
    }

    private DeskStage(Stage stage, Path home, boolean keeps) {
        this.stage = stage;
        this.home = home;
        store = KeptSettings.in(home);
        Faces.load();
        Study study = Study.of(store, () -> ENGINE, _ -> new Answers());
        desk = new Desk(stage, keeps ? study.keepingIn(unsaved()) : study);
        stage.setWidth(980);
        stage.setHeight(760);
        desk.show();
    }

    private final class Answers implements FileChoice {
        @Override
        public void begin(Path beside) {
            begun = Optional.of(beside);
        }

        @Override
        public List<Path> toOpen(String title) {
            return toRead;
        }

        @Override
        public List<Path> toRead(String title) {
            return toRead;
        }

        @Override
        public Optional<Path> toWrite(String title, String name) {
            suggested = name;
            return toWrite;
        }

        @Override
        public Leaving beforeLeaving(String name) {
            asked++;
            return leaving;
        }

        @Override
        public boolean overwrite(String name) {
            asked++;
            return overwrites;
        }

        @Override
        public Restoring restore(String name) {
            asked++;
            return restoring;
        }

        @Override
        public boolean forget(String what) {
            asked++;
            told = what;
            return forgets;
        }
    }

    void answerToRead(Path... files) {
        toRead = List.of(files);
    }

    void answerToWrite(Path file) {
        toWrite = Optional.of(file);
    }

    /// The file beside which dialogs begin; empty where none was opened.
    Optional<Path> begun() {
        return begun;
    }

    /// The name that the reader was offered last for a file to write.
    String suggested() {
        return suggested;
    }

    /// What the reader says when work would be lost.
    void answerLeaving(FileChoice.Leaving answer) {
        leaving = answer;
    }

    void answerRestore(FileChoice.Restoring answer) {
        restoring = answer;
    }

    void answerOverwrite(boolean answer) {
        overwrites = answer;
    }

    FileChoice answers() {
        return new Answers();
    }

    void answerForget(boolean answer) {
        forgets = answer;
    }

    /// What the reader was told would be forgotten.
    String told() {
        return told;
    }

    /// Where work is kept that has no file yet.
    Path unsaved() {
        return home.resolve("unsaved");
    }

    /// How often the reader was asked for more than a file.
    int asked() {
        return asked;
    }

    void close() throws BackingStoreException {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.OF_A_READER.toMillis(),
                () -> {
                    // Nothing is written any more where a test deletes its folder.
                    desk.saved().forgetKept();
                    stage.hide();
                });
        WaitForAsyncUtils.waitForFxEvents();
        store.flush();
        TestFolder.delete(home);
    }

    /// Another window of the same reader, as after a new start.
    DeskStage again() throws BackingStoreException {
        store.flush();
        return new DeskStage(new Stage(), home, false);
    }

    Preferences store() {
        return store;
    }

    Desk desk() {
        return desk;
    }

    Stage stage() {
        return stage;
    }

    /// Opens both reports and waits for the final comparison.
    void openPair() throws TimeoutException {
        openPair(LEFT, RIGHT);
        waitFor(() -> desk.state().reading().findings().comparison().isFinal());
    }

    void openPair(Path left, Path right) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.OF_A_READER.toMillis(), () -> desk.openings().pair(left, right));
    }

    /// Pages go at once where they are to stand: for tests that look at many places, one by one.
    void goWithoutMotion() {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.OF_A_READER.toMillis(),
                () -> stage.getScene().getPreferences().setReducedMotion(true));
    }

    PageView page(Side side) {
        return desk.window().pages().page(side);
    }

    /// The place of words in a report.
    Span span(Side side, String words) {
        int start = page(side).content().report().text().indexOf(words);
        if (start < 0) {
            throw new AssertionError("not in the report: " + words);
        }
        return new Span(start, start + words.length());
    }

    /// The top of the line where words begin, in pixels of the page.
    double top(Side side, String words) {
        return ask(() -> page(side).lineTop(span(side, words).start()));
    }

    Node node(String query) {
        return ask(
                () ->
                        Optional.ofNullable(stage.getScene().lookup(query))
                                .orElseThrow(() -> new AssertionError("no node " + query)));
    }

    static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.OF_A_READER.toMillis(), question);
    }

    /// Makes a note by hand.
    void note(Place at, String words) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.OF_A_READER.toMillis(),
                () -> desk().state().hand().change("Note", new HandChange.Noted(at, words)));
    }

    static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                Patience.OF_A_READER.toSeconds(), TimeUnit.SECONDS, () -> ask(condition));
    }
}
