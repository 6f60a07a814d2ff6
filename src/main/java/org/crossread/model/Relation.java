package org.crossread.model;

/// How two passages relate.
public enum Relation {
    /// The same words, or all but a few of them.
    SAME,
    /// The same content in other words.
    REWORDED,
    /// At least one stated fact in common; one side says more, or each adds its own.
    PARTLY
}
