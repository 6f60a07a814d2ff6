package org.crossread.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the reader for files. The system's own dialogs do; tests answer by themselves.
interface FileChoice {

    /// @param title what they are for
    /// @return none, one or two files to read
    List<Path> toRead(String title);

    /// @param name to begin with; its ending tells the format
    /// @return where to write; empty when the reader thinks better of it
    Optional<Path> toWrite(String title, String name);
}
