package org.crossread.model;

/// One step from left words to right words: a word, or a run of words alike.
///
/// @param left words of the left side; empty, standing where they would, when the words are only on
/// the right
/// @param right likewise
/// @param moved whether the words stand in another order among the words of the pair
public record Change(Kind kind, Span left, Span right, boolean moved) {

    /// How the words of the two sides relate.
    public enum Kind {
        /// The same words, case and typography aside.
        SAME,
        /// Another form of the same word: `imposes`, `imposed`; `44`, `44-year-old`.
        INFLECTED,
        /// Another word of the same meaning.
        SYNONYM,
        /// Other words in the same place.
        REPLACED,
        /// Only on the right.
        ADDED,
        /// Only on the left.
        REMOVED;

        /// Whether both sides say the same.
        public boolean agrees() {
            return this == SAME || this == INFLECTED || this == SYNONYM;
        }
    }

    public Change {
        if (left.isEmpty() != (kind == Kind.ADDED) || right.isEmpty() != (kind == Kind.REMOVED)) {
            throw new IllegalArgumentException(kind + " with " + left + " and " + right);
        }
    }

    public Span span(Side side) {
        return side.of(left, right);
    }

    /// The same step from right to left.
    public Change swapped() {
        Kind turned =
                switch (kind) {
                    case ADDED -> Kind.REMOVED;
                    case REMOVED -> Kind.ADDED;
                    case SAME, INFLECTED, SYNONYM, REPLACED -> kind;
                };
        return new Change(turned, right, left, moved);
    }
}
