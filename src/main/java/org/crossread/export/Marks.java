package org.crossread.export;

/// Which words are marked. What stands in one report only, and a change of meaning, always are.
public enum Marks {
    /// Words and meanings that both reports have.
    SHARED,
    /// Words of paired passages that differ.
    DIFFERENT,
    BOTH;

    public boolean showsShared() {
        return this != DIFFERENT;
    }

    public boolean showsDifferent() {
        return this != SHARED;
    }
}
