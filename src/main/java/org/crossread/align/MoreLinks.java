package org.crossread.align;

/// Links words of two rows that their forms and the dictionary do not link.
@FunctionalInterface
interface MoreLinks {

    MoreLinks NONE = (_, _) -> {};

    /// Adds to the links that there are, and finds anew which of all are moved.
    void add(WordLexicon lexicon, WordLinks links);
}
