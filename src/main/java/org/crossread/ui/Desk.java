package org.crossread.ui;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.crossread.export.ComparisonStore;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/// One window with all its parts, put together.
final class Desk {

    /// In pixels; JavaFX takes one picture alone and scales it to this.
    private static final int ICON = System.getProperty("os.name").startsWith("Win") ? 32 : 128;

    private final Stage stage;
    private final Study study;
    private final ReaderState state = new ReaderState();
    private final Openings openings;
    private final ReaderWindow window;
    private final Timings timings;
    private final SavedWork saved;
    private final LeftWork left;
    private final FileWatch watch;

    Desk(Stage stage, Study study) {
        this.stage = stage;
        this.study = study;
        FileChoice files = study.choices().apply(stage);
        Opening opening =
                new Opening(state, study.engine(), study.settings().lexicalProperty()::get);
        Shelf shelf = new Shelf(state, opening);
        openings = new Openings(state, opening, files, study.recent(), shelf);
        new RememberedChoices(study.store()).keep(state);
        state.setWorking((found, work) -> study.engine().get().comparer().withHand(found, work));
        FindState find = new FindState(state);
        Transcripts transcripts = new Transcripts(state, study.engine(), files, shelf);
        ReaderView view = new ReaderView(state, study.settings());
        Exports exports = new Exports(state, view, files);
        ComparisonStore store = new ComparisonStore();
        KeptWork keptWork = new KeptWork(study.unsaved(), this::notKept);
        saved = new SavedWork(state, view, files, keptWork, store);
        watch =
                new FileWatch(
                        opening, side -> state.reading().page(side) instanceof PageState.Waiting);
        WorkOpening works =
                new WorkOpening(
                        state, view, opening, files, saved, store, watch, transcripts::restore);
        openings.setComparisons(works::open);
        left = new LeftWork(state, files, saved, store, works);
        Controls controls =
                new Controls(
                        state,
                        study.settings(),
                        opening,
                        openings,
                        find,
                        study.recent(),
                        exports,
                        saved,
                        new Print(state, exports, new SystemPrinting(), stage),
                        watch,
                        shelf,
                        transcripts,
                        this::another,
                        new Forgetting(study, saved, state, files, ProblemLog.ofReader()));
        window = new ReaderWindow(controls);
        KeptState kept = new KeptState(controls, window.pages(), window.arranging());
        timings = new Timings(window.scene());
        opening.setWhenShown(window::afterLayout);
        window.pages().setOnMoved(timings::moved);
        state.readingProperty().subscribe(this::time);
        opening.workProperty().subscribe(work -> work.ifPresentOrElse(_ -> {}, this::rests));
        saved.fileProperty().subscribe(_ -> name());
        saved.fileProperty()
                .subscribe(
                        file ->
                                file.map(Path::normalize)
                                        .map(PairFiles.Saved::new)
                                        .ifPresent(openings::remember));
        saved.unsavedProperty().subscribe(_ -> name());
        state.readingProperty().subscribe(_ -> name());
        stage.setOnCloseRequest(
                request -> {
                    window.layer().leave();
                    if (!saved.mayClose()) {
                        request.consume();
                    }
                });
        stage.getIcons().setAll(icon());
        stage.setScene(window.scene());
        stage.setOnHiding(_ -> kept.leave());
        stage.setOnHidden(_ -> closed(opening));
    }

    private void closed(Opening opening) {
        opening.close();
        watch.pause();
    }

    /// The title names the file, else both reports, and shows what is not saved.
    private void name() {
        String program = Messages.text("reader.title");
        Reading reading = state.reading();
        boolean isThere = reading.left().isShown() || reading.right().isShown();
        String shown =
                saved.fileProperty()
                        .get()
                        .filter(_ -> isThere && !reading.isComing())
                        .map(_ -> saved.name())
                        .orElseGet(() -> PairName.inTitle(reading));
        String title =
                shown.isEmpty() ? program : Messages.text("reader.file.title", shown, program);
        stage.setTitle(saved.unsavedProperty().get() ? "• " + title : title);
    }

    /// One more window, a little below and beside this one.
    private void another() {
        Stage next = new Stage();
        Desk desk = new Desk(next, study);
        WindowPlace.putBeside(next, stage);
        desk.show();
    }

    private static Image icon() {
        String name = "/org/crossread/assets/icon/crossread-" + ICON + ".png";
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(name), name)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void show() {
        stage.show();
        timings.shown("window-shown");
    }

    /// The work is still in the window: the reader can save it elsewhere.
    private void notKept(Path file, IOException reason) {
        Problems.log(reason);
        state.say(Messages.text("reader.file.not-kept", file.getParent()));
    }

    Study study() {
        return study;
    }

    LeftWork left() {
        return left;
    }

    SavedWork saved() {
        return saved;
    }

    ReaderState state() {
        return state;
    }

    Openings openings() {
        return openings;
    }

    FileWatch files() {
        return watch;
    }

    ReaderWindow window() {
        return window;
    }

    private void rests() {
        if (state.reading().isCompared()) {
            timings.atRest();
        }
    }

    private void time(Reading reading) {
        if (reading.page(Side.LEFT).hasText() && reading.page(Side.RIGHT).hasText()) {
            timings.shown("text-shown");
            if (reading.isCompared()) {
                timings.shown("lexical-shown");
            }
            if (reading.findings().comparison().isFinal()) {
                timings.shown("final-shown");
            }
        }
    }
}
