package org.crossread.ui;

import org.crossread.export.ComparisonFile;
import org.crossread.export.ComparisonStore;
import org.crossread.export.SavedComparison;
import org.crossread.export.UnreadableFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a comparison file and what was kept beside it hold.
///
/// @param problem why the file has no work; empty where it has
record FoundFile(Optional<SavedComparison> work, String problem, Optional<SavedComparison> kept) {

    private static final int FIRST_BYTES = 64;

    /// Whether a file is a comparison and no report: its first bytes say so.
    static boolean isComparison(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ComparisonFile.isOne(in.readNBytes(FIRST_BYTES));
        } catch (IOException _) {
            // It is read as a report then, and what is wrong with it is told there.
            return false;
        }
    }

    static FoundFile at(Path path, ComparisonStore store) throws IOException {
        Optional<SavedComparison> work = Optional.empty();
        String problem = "";
        try {
            work = Optional.of(store.open(path));
        } catch (UnreadableFile unreadable) {
            problem = unreadable.getMessage();
        }
        return new FoundFile(work, problem, store.unsaved(path));
    }
}
