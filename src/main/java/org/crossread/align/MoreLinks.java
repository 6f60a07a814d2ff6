package org.crossread.align;

/// Links words of two rows that their forms and the dictionary do not link.
@FunctionalInterface
interface MoreLinks {

    MoreLinks NONE = (_, _, _) -> {};

    /// Visits places of two rows in which words may stand for each other.
    @FunctionalInterface
    interface Gaps {
        void each(WordLinking.Gap gap);
    }

    /// Adds to the links that there are, and finds anew which of all are moved.
    void add(WordLexicon lexicon, WordLinks links, Gaps gaps);
}
