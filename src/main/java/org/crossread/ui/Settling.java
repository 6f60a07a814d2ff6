package org.crossread.ui;

import org.crossread.export.ComparisonFile;
import org.crossread.export.ComparisonStore;
import org.crossread.export.Format;
import org.crossread.export.SavedComparison;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks what is to become of work that would be lost, and does it: saves it, lets it go, or leaves
/// everything as it is.
final class Settling {

    private final FileChoice files;
    private final ComparisonStore store;
    private final Consumer<String> told;
    private final FileStamps stamps;

    /// @param told hears what went wrong
    Settling(FileChoice files, ComparisonStore store, Consumer<String> told, FileStamps stamps) {
        this.stamps = stamps;
        this.files = files;
        this.store = store;
        this.told = told;
    }

    /// Asks for a file to save into.
    ///
    /// @param known the file that it has; another one begins with its name
    Optional<Path> asked(Comparison comparison, Optional<Path> known) {
        String name =
                known.map(path -> Format.COMPARISON.named(path).getFileName().toString())
                        .orElseGet(() -> PairName.ofFile(comparison, ComparisonFile.ENDING));
        return files.toWrite(Messages.text("reader.file.save-title"), name);
    }

    /// Whether a file may be written: nobody else did since, or the reader wants it so.
    boolean mayWrite(Path path) {
        return !stamps.isChanged(path) || files.overwrite(String.valueOf(path.getFileName()));
    }

    /// Before a window closes there is no time for the background.
    ///
    /// @param known the file of the work; empty where it has none yet
    /// @param done hears where it was saved
    /// @param forget what to do when it is let go
    /// @return whether nothing would be lost any more
    boolean isSettled(
            SavedComparison work, Optional<Path> known, Consumer<Path> done, Runnable forget) {
        return switch (files.beforeLeaving(name(known, work))) {
            case SAVE -> isSavedNow(work, known, done);
            case DISCARD -> {
                forget.run();
                known.ifPresent(this::discardBeside);
                yield true;
            }
            case STAY -> false;
        };
    }

    private void discardBeside(Path path) {
        try {
            store.discardKept(path);
        } catch (IOException refused) {
            Problems.log(refused);
        }
    }

    private boolean isSavedNow(SavedComparison work, Optional<Path> known, Consumer<Path> done) {
        Optional<Path> path = known.or(() -> asked(work.comparison(), known));
        if (path.isEmpty() || known.isPresent() && !mayWrite(path.get())) {
            return false;
        }
        try {
            store.save(work, path.get());
            stamps.note(path.get());
            done.accept(path.get().toAbsolutePath());
            return true;
        } catch (IOException refused) {
            told.accept(Exports.failure(refused, path.get()));
            return false;
        }
    }

    /// What to call a comparison: its file, else its left report.
    private static String name(Optional<Path> known, SavedComparison work) {
        return known.map(path -> String.valueOf(path.getFileName()))
                .orElseGet(() -> work.comparison().left().origin().title());
    }
}
