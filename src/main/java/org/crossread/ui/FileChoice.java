package org.crossread.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the reader for files. The system's own dialogs do; tests answer by themselves.
interface FileChoice {

    /// A file was opened without being asked for here: from now on dialogs begin beside it.
    void begin(Path beside);

    /// @param title what they are for
    /// @return the files to read; may be empty
    List<Path> toRead(String title);

    /// The same for reports or a saved comparison.
    List<Path> toOpen(String title);

    /// @param name to begin with; its ending tells the format
    /// @return where to write, with an ending; empty when the reader thinks better of it
    Optional<Path> toWrite(String title, String name);

    /// What to do with work that is not saved.
    enum Leaving {
        SAVE,
        DISCARD,
        STAY
    }

    /// Asked only where something would be lost.
    ///
    /// @param name of the comparison
    Leaving beforeLeaving(String name);

    /// Whether a comparison file may be written that somebody else wrote since it was opened.
    boolean overwrite(String name);

    /// What to do with work that was not saved when the program ended.
    enum Restoring {
        OPEN,
        THROW_AWAY,
        /// It stays where it is, to be asked for the next time.
        NOT_NOW
    }

    /// Whether work that was not saved when the program ended is wanted back. Who only closes the
    /// question throws nothing away.
    Restoring restore(String name);

    /// Whether all that is remembered may be deleted.
    ///
    /// @param what would go, in a sentence
    boolean forget(String what);
}
