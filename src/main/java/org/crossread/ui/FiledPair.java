package org.crossread.ui;

import org.crossread.export.SavedComparison;
import org.crossread.model.ByHand;

import java.nio.file.Path;
import java.util.Optional;

/// How a pair was left that the window shows no more.
///
/// @param unsaved what would be lost of it; empty where nothing would
record FiledPair(Optional<Path> file, ByHand saved, Optional<SavedComparison> unsaved) {

    static final FiledPair NOWHERE = new FiledPair(Optional.empty(), ByHand.NONE, Optional.empty());

    static FiledPair in(Path file, SavedComparison work) {
        return new FiledPair(Optional.of(file), work.comparison().byHand(), Optional.empty());
    }

    FiledPair forgotten() {
        return new FiledPair(file, saved, Optional.empty());
    }
}
