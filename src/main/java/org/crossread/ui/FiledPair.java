package org.crossread.ui;

import org.crossread.export.SavedComparison;
import org.crossread.model.ByHand;

import java.nio.file.Path;
import java.util.Optional;

/// How a pair was left that the window shows no more.
///
/// @param unsaved what would be lost of it; empty where nothing would
record FiledPair(Optional<Path> file, OwnWork saved, Optional<SavedComparison> unsaved) {

    static final FiledPair NOWHERE = beside("");

    /// A pair that nothing was done on, with the transcript that was there before it.
    static FiledPair beside(String transcript) {
        return new FiledPair(
                Optional.empty(), new OwnWork(ByHand.NONE, transcript), Optional.empty());
    }

    static FiledPair in(Path file, SavedComparison work) {
        return new FiledPair(Optional.of(file), OwnWork.of(work.comparison()), Optional.empty());
    }

    FiledPair forgotten() {
        return new FiledPair(file, saved, Optional.empty());
    }
}
