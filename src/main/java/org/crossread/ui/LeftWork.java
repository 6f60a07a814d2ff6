package org.crossread.ui;

import org.crossread.export.ComparisonStore;
import org.crossread.export.SavedComparison;
import org.crossread.export.UnreadableFile;
import org.crossread.model.ByHand;
import org.crossread.ui.FileChoice.Restoring;
import org.crossread.ui.control.Background;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Work that was never saved and is still there because a program ended too early: offered in an
/// empty window, and as soon as the reports that it was done on are on the pages.
final class LeftWork {

    private final ReaderState state;
    private final FileChoice files;
    private final SavedWork saved;
    private final ComparisonStore store;
    private final WorkOpening works;
    private final Set<Path> putOff = new HashSet<>();
    private PairTexts looked = PairTexts.NONE;

    /// @param on the texts that were on the pages
    /// @param hand what was changed by hand, on these texts
    private record Found(PairTexts on, Path path, SavedComparison work, ByHand hand) {}

    LeftWork(
            ReaderState state,
            FileChoice files,
            SavedWork saved,
            ComparisonStore store,
            WorkOpening works) {
        this.state = state;
        this.files = files;
        this.saved = saved;
        this.store = store;
        this.works = works;
        state.readingProperty().subscribe(this::look);
    }

    /// Offers the newest of all, where nothing else is on the pages.
    void offer() {
        saved.left().stream()
                .filter(_ -> state.reading().isBlank())
                .findFirst()
                .ifPresent(
                        path ->
                                Background.run(
                                        () -> store.open(path),
                                        work -> offer(work, path, () -> works.show(work)),
                                        Problems::log));
    }

    private void look(Reading reading) {
        PairTexts now = texts(reading);
        if (reading.isBlank()) {
            looked = PairTexts.NONE;
        } else if (reading.isCompared() && !now.equals(looked)) {
            looked = now;
            Background.run(() -> find(now), found -> found.ifPresent(this::offer), Problems::log);
        }
    }

    private static PairTexts texts(Reading reading) {
        return new PairTexts(reading.left().report(), reading.right().report());
    }

    private Optional<Found> find(PairTexts now) throws IOException {
        for (Path path : saved.left()) {
            Optional<Found> found = find(now, path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> find(PairTexts now, Path path) throws IOException {
        try {
            SavedComparison work = store.open(path);
            return on(now, work).map(hand -> new Found(now, path, work, hand));
        } catch (UnreadableFile damaged) {
            Problems.log(damaged);
            return Optional.empty();
        }
    }

    /// The changes of left work, where it was done on these texts or on their files as they were.
    private static Optional<ByHand> on(PairTexts now, SavedComparison left) {
        ByHand hand = left.comparison().byHand();
        var before = new PairTexts(left.comparison().left(), left.comparison().right());
        if (before.equals(now)) {
            return Optional.of(hand);
        } else if (before.swapped().equals(now)) {
            return Optional.of(hand.swapped());
        }
        return before.isOlderThan(now)
                ? Optional.of(hand.moved(before.left(), before.right(), now.left(), now.right()))
                : Optional.empty();
    }

    /// What the reader has done meanwhile is not written over, and who was asked is not asked
    /// again.
    private void offer(Found found) {
        boolean isUntouched =
                state.hand().work().equals(ByHand.NONE) && saved.fileProperty().get().isEmpty();
        boolean isThere = texts(state.reading()).equals(found.on());
        if (isThere && isUntouched && !putOff.contains(found.path())) {
            offer(found.work(), found.path(), () -> works.takeUp(found.work(), found.hand()));
        }
    }

    private void offer(SavedComparison work, Path path, Runnable open) {
        Restoring wanted = files.restore(work.comparison().left().origin().title());
        if (wanted == Restoring.OPEN) {
            open.run();
        }
        if (wanted == Restoring.NOT_NOW) {
            putOff.add(path);
        } else {
            saved.adopt(path);
        }
    }
}
