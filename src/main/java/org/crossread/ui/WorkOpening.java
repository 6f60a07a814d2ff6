package org.crossread.ui;

import org.crossread.export.ComparisonStore;
import org.crossread.export.SavedComparison;
import org.crossread.l10n.Messages;
import org.crossread.model.ByHand;
import org.crossread.model.Transcript;
import org.crossread.ui.FileChoice.Restoring;
import org.crossread.ui.control.Background;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens comparison files, and brings back work that is still there because a program ended too
/// early.
final class WorkOpening {

    private final ReaderState state;
    private final ReaderView view;
    private final Opening opening;
    private final FileChoice files;
    private final SavedWork saved;
    private final ComparisonStore store;
    private final FileWatch watch;
    private final Consumer<Transcript> restored;

    /// @param watch tells what could not be opened
    /// @param restored hears the transcript of a comparison that is opened
    WorkOpening(
            ReaderState state,
            ReaderView view,
            Opening opening,
            FileChoice files,
            SavedWork saved,
            ComparisonStore store,
            FileWatch watch,
            Consumer<Transcript> restored) {
        this.state = state;
        this.view = view;
        this.opening = opening;
        this.files = files;
        this.saved = saved;
        this.store = store;
        this.watch = watch;
        this.restored = restored;
    }

    /// Opens a comparison file. Where work on it was not saved, the reader is asked for it.
    void open(Path path) {
        if (saved.mayLeave()) {
            Background.run(
                    () -> FoundFile.at(path, store),
                    found -> show(found, path),
                    refused -> watch.refuse(Exports.failure(refused, path)));
        }
    }

    /// What was kept of a file whose question is put off stays whole: the file is not opened, so
    /// that nothing else is kept in the same place.
    private void show(FoundFile found, Path path) {
        Restoring wanted =
                found.kept().isPresent()
                        ? files.restore(path.getFileName().toString())
                        : Restoring.THROW_AWAY;
        if (wanted != Restoring.NOT_NOW
                && found.work().map(work -> saved.mayGiveWay(work, path)).orElse(true)) {
            show(found, path, wanted);
        }
    }

    private void show(FoundFile found, Path path, Restoring wanted) {
        Optional<Path> file = Optional.of(path.toAbsolutePath());
        found.work()
                .ifPresentOrElse(
                        work -> show(work, file, OwnWork.of(work.comparison())),
                        () ->
                                watch.refuse(
                                        Messages.text(
                                                "reader.file.unreadable",
                                                path.getFileName(),
                                                found.problem())));
        if (wanted == Restoring.OPEN) {
            found.kept().ifPresent(kept -> show(kept, file, OwnWork.NONE));
        } else if (found.kept().isPresent()) {
            Background.run(
                    () -> store.discardKept(path),
                    refused -> state.say(Exports.failure(refused, path)));
        }
    }

    /// Puts left work in the place of what the pages show.
    void show(SavedComparison left) {
        show(left, Optional.empty(), OwnWork.NONE);
    }

    /// Does left work on the pages, whose reports it was done on.
    ///
    /// @param hand what was changed by hand, on the texts as they are now
    void takeUp(SavedComparison left, ByHand hand) {
        saved.begin(
                Optional.empty(),
                OwnWork.NONE,
                () -> {
                    view.restore(left);
                    restored.accept(left.comparison().transcript());
                    state.hand().begin(hand);
                });
    }

    /// @param done what of the work is saved
    private void show(SavedComparison opened, Optional<Path> file, OwnWork done) {
        watch.pause();
        saved.begin(
                file,
                done,
                () -> {
                    view.restore(opened);
                    restored.accept(opened.comparison().transcript());
                    opening.show(opened);
                });
    }
}
