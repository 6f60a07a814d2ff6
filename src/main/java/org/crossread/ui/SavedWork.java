package org.crossread.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.crossread.export.ComparisonStore;
import org.crossread.export.SavedComparison;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.Background;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The comparison file of a window: saved, and kept safe in between. Nothing that a person did by
/// hand goes away unasked.
final class SavedWork {

    private final ReaderState state;
    private final ReaderView view;
    private final KeptWork kept;
    private final ComparisonStore store;
    private final Settling settling;
    private final FileStamps stamps = new FileStamps();
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final Map<Set<String>, FiledPair> filed = new LinkedHashMap<>();
    private List<String> texts = List.of("", "");
    private OwnWork saved = OwnWork.NONE;
    private Optional<SavedComparison> newest = Optional.empty();
    private boolean isBeginning;

    SavedWork(
            ReaderState state,
            ReaderView view,
            FileChoice files,
            KeptWork kept,
            ComparisonStore store) {
        this.state = state;
        this.view = view;
        this.kept = kept;
        this.store = store;
        settling = new Settling(files, store, state::say, stamps);
        state.readingProperty().subscribe(this::turnTo);
        state.hand().workProperty().subscribe(_ -> look());
        state.transcript().property().subscribe(_ -> look());
    }

    /// The file that the window shows; empty for one that was never saved.
    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Whether something would be lost.
    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// Other texts are on the pages: they have no file yet, or the one that they had before. A
    /// report alone is another text than a pair that it was part of.
    private void turnTo(Reading reading) {
        List<String> now = texts(reading);
        boolean isSame = now.equals(texts) || now.reversed().equals(texts);
        boolean hasReport = reading.left().isShown() || reading.right().isShown();
        if (!isSame && hasReport && !reading.isComing()) {
            Set<String> from = Set.copyOf(texts);
            Set<String> to = Set.copyOf(now);
            FiledPair fresh = FiledPair.NOWHERE;
            if (state.hand().isShelved(texts)) {
                filed.put(from, new FiledPair(file.get(), saved, newest));
                kept.turn(from, to);
                // A transcript that was there before the pair is no work on it.
                fresh = FiledPair.beside(transcript());
            }
            FiledPair known = Optional.ofNullable(filed.remove(to)).orElse(fresh);
            texts = now;
            saved = known.saved();
            newest = Optional.empty();
            file.set(known.file());
        }
        look();
    }

    private static List<String> texts(Reading reading) {
        return List.of(reading.left().report().text(), reading.right().report().text());
    }

    /// The comparison on the pages, the work by hand and the transcript are at odds for a moment
    /// when others come; what would be lost is looked at when they agree.
    private void look() {
        if (isBeginning) {
            return;
        }
        OwnWork work = new OwnWork(state.hand().work(), transcript());
        unsaved.set(state.reading().isCompared() && !isSaved(work));
        if (state.reading().isCompared()
                && OwnWork.of(state.reading().findings().comparison()).equals(work)) {
            newest = unsaved.get() ? Optional.of(present()) : Optional.empty();
            newest.ifPresentOrElse(one -> kept.keep(one, file.get()), kept::drop);
        }
    }

    private String transcript() {
        return state.transcript()
                .property()
                .get()
                .map(check -> check.transcript().text())
                .orElse("");
    }

    /// A transcript that is taken away is missed only by a file that has it.
    private boolean isSaved(OwnWork work) {
        return work.isIn(saved) || file.get().isEmpty() && work.isIn(saved.byHand());
    }

    private SavedComparison present() {
        Reading reading = state.reading();
        return new SavedComparison(
                reading.findings().comparison(), reading.found(), view.present());
    }

    /// Deletes what is kept of work that is not saved; the work itself stays in the window.
    void forgetKept() {
        kept.discard();
    }

    /// Work comes to the pages that is in a file, or was kept where there is none.
    ///
    /// @param done what of it is saved there
    /// @param show brings it
    void begin(Optional<Path> from, OwnWork done, Runnable show) {
        isBeginning = true;
        try {
            show.run();
        } finally {
            isBeginning = false;
        }
        texts = texts(state.reading());
        file.set(from);
        from.ifPresent(stamps::note);
        saved = done;
        look();
    }

    /// From now on in the place of what was kept when a program ended too early: what is not
    /// saved of it is kept anew.
    void adopt(Path left) {
        kept.adopt(left);
        if (unsaved.get()) {
            look();
        } else {
            kept.discard();
        }
    }

    /// What is still there because a program ended too early, the newest first. Any thread may ask.
    List<Path> left() {
        return kept.left();
    }

    /// Saves into the file of the window; asks for one where there is none.
    void save() {
        if (file.get().isEmpty()) {
            saveAs();
        } else if (settling.mayWrite(file.get().get())) {
            saveTo(file.get().get());
        }
    }

    void saveAs() {
        asked().ifPresent(this::saveTo);
    }

    private Optional<Path> asked() {
        return state.reading().isCompared()
                ? settling.asked(state.reading().findings().comparison(), file.get())
                : Optional.empty();
    }

    private void saveTo(Path path) {
        SavedComparison present = present();
        Background.run(
                () -> store.save(present, path),
                () -> saved(present, path),
                refused -> state.say(Exports.failure(refused, path)));
    }

    private void saved(SavedComparison present, Path path) {
        file.set(Optional.of(path.toAbsolutePath()));
        stamps.note(path);
        saved = OwnWork.of(present.comparison());
        newest = Optional.empty();
        kept.discard();
        look();
        state.say(Messages.text("reader.file.saved", path.getFileName()));
    }

    /// Asks where something of the pair on the pages would be lost, and saves where the reader
    /// wants it.
    ///
    /// @return whether the window may show something else
    boolean mayLeave() {
        return !unsaved.get() || isSettled(present());
    }

    /// Asks where unsaved work on the very texts of a file was put away in this window: what the
    /// file holds comes in its place.
    ///
    /// @param path of the file; what was not saved of it has been asked for
    /// @return whether the file may be shown
    boolean mayGiveWay(SavedComparison opened, Path path) {
        Set<String> pair =
                Set.copyOf(
                        List.of(
                                opened.comparison().left().text(),
                                opened.comparison().right().text()));
        FiledPair away = filed.getOrDefault(pair, FiledPair.NOWHERE);
        if (state.reading().isBlank() && pair.equals(Set.copyOf(texts))) {
            return isOf(path, file.get()) || newest.map(this::isSettled).orElse(true);
        }
        return isOf(path, away.file()) || !filed.containsKey(pair) || isSettled(pair);
    }

    private static boolean isOf(Path path, Optional<Path> file) {
        return file.filter(path.toAbsolutePath()::equals).isPresent();
    }

    private boolean isSettled(SavedComparison shown) {
        return settling.isSettled(
                shown,
                file.get(),
                path -> saved(shown, path),
                () -> {
                    newest = Optional.empty();
                    kept.discard();
                });
    }

    /// The same for every pair that was worked on in this window, those first that are not shown.
    ///
    /// @return whether the window may close
    boolean mayClose() {
        return List.copyOf(filed.keySet()).stream().allMatch(this::isSettled)
                && (unsaved.get() || newest.map(this::isSettled).orElse(true))
                && mayLeave();
    }

    private boolean isSettled(Set<String> pair) {
        FiledPair left = filed.get(pair);
        return left.unsaved()
                .map(
                        work ->
                                settling.isSettled(
                                        work,
                                        left.file(),
                                        path -> file(pair, FiledPair.in(path, work)),
                                        () -> file(pair, left.forgotten())))
                .orElse(true);
    }

    private void file(Set<String> pair, FiledPair now) {
        filed.put(pair, now);
        kept.discard(pair);
    }

    /// What to call the comparison: its file, else its left report.
    String name() {
        return file.get()
                .map(path -> String.valueOf(path.getFileName()))
                .orElseGet(() -> state.reading().origin(Side.LEFT).title());
    }
}
