package org.crossread.kept;

import java.nio.file.Path;

/// A file in which the program has written down something of its reader.
public record Trace(Path file, Kind kind) {

    /// What is in it.
    public enum Kind {
        /// Settings and recent pairs.
        SETTINGS,
        /// Work that was never saved to a file of the reader's.
        UNSAVED,
        /// Faults of the program.
        LOG
    }
}
