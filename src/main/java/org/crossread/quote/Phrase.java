package org.crossread.quote;

/// A noun phrase of a sentence, by its tokens.
///
/// @param from its first token
/// @param to behind its last token, what “of” adds included
/// @param head the noun it is about: “head” in “the head of the police”
record Phrase(int from, int to, int head) {

    Phrase {
        if (from >= to || head < from || head >= to) {
            throw new IllegalArgumentException("no phrase: " + from + " to " + to + ", " + head);
        }
    }

    /// As of every record; written out for the reason that `Span` gives.
    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase
                && from == phrase.from
                && to == phrase.to
                && head == phrase.head;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * from + to) + head;
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }
}
