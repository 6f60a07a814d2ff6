package org.crossread.align;

/// Neighbouring words of a row that tell something which may be told otherwise on the other side.
interface Mention {

    /// Whether a row seldom tells the same twice of different things: a number, a date, a name, not
    /// how sure something is.
    default boolean isTelling() {
        return true;
    }

    /// Place of the first word.
    int from();

    /// Place behind the last word.
    int end();

    /// Place of the first word that a reader should see, which may be one that goes with it:
    /// `nearly` before a number.
    default int shownFrom() {
        return from();
    }
}
