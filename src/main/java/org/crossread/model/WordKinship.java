package org.crossread.model;

/// Tells how near two words are in meaning. Safe for use by several threads.
@FunctionalInterface
public interface WordKinship {

    /// @param left folded, in any form
    /// @param right likewise
    /// @return 1 for words of one meaning, 0.6 for a kind of the other, 0 for words without a known
    ///     relation
    double between(String left, String right);
}
