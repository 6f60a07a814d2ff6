package org.crossread.export;

/// Which colours a file for the screen has. Paper is always light.
public enum Theme {
    /// As the reader's system has it.
    SYSTEM,
    LIGHT,
    DARK
}
