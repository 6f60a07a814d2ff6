package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// All ways to get reports onto the pages: dialogs, drops, the command line, the pairs opened last,
/// the sample.
final class Openings {

    private final ReaderState state;
    private final Opening opening;
    private final FileChoice files;
    private final RecentPairs recent;

    Openings(ReaderState state, Opening opening, FileChoice files, RecentPairs recent) {
        this.state = state;
        this.opening = opening;
        this.files = files;
        this.recent = recent;
        opening.workProperty().subscribe(work -> work.ifPresentOrElse(_ -> {}, this::remember));
    }

    /// Asks for one or two files: two are a pair, one goes to the first page that is empty.
    void choose() {
        List<Path> chosen = files.toRead(Messages.text("reader.open.title"));
        if (chosen.size() >= 2) {
            pair(chosen.getFirst(), chosen.get(1));
        } else {
            chosen.forEach(file -> file(firstFree(), file));
        }
    }

    private Side firstFree() {
        return state.reading().left().isShown() && !state.reading().right().isShown()
                ? Side.RIGHT
                : Side.LEFT;
    }

    /// Asks for the file of one page; two files are a pair.
    void choose(Side side) {
        List<Path> chosen =
                files.toRead(
                        Messages.text(
                                side == Side.LEFT ? "reader.open.left" : "reader.open.right"));
        drop(Optional.of(side), chosen);
    }

    /// Takes files that were dropped: two are a pair, one goes to the page it was dropped on.
    void drop(Optional<Side> on, List<Path> dropped) {
        if (dropped.size() >= 2) {
            pair(dropped.getFirst(), dropped.get(1));
        } else {
            dropped.forEach(file -> file(on.orElseGet(this::firstFree), file));
        }
    }

    void file(Side side, Path file) {
        opening.open(side, new Source.File(file));
    }

    void pair(Path left, Path right) {
        opening.openPair(new Source.File(left), new Source.File(right));
    }

    void sample() {
        opening.openPair(Source.Sample.LEFT, Source.Sample.RIGHT);
    }

    /// Work has ended: a pair that is on both pages now is a recent one.
    private void remember() {
        Reading reading = state.reading();
        if (reading.left().isShown()
                && reading.right().isShown()
                && opening.source(Side.LEFT).orElse(Source.Sample.LEFT)
                        instanceof Source.File(var left)
                && opening.source(Side.RIGHT).orElse(Source.Sample.RIGHT)
                        instanceof Source.File(var right)) {
            recent.add(
                    left,
                    right,
                    reading.left().report().origin().title()
                            + " / "
                            + reading.right().report().origin().title());
        }
    }
}
