package org.crossread.model;

/// A change of meaning that a reader must not miss.
///
/// @param left the words on the left; empty, at the place where they are missing, when only the
/// right has them
/// @param right likewise
public record Flag(Kind kind, Span left, Span right) {

    /// What was changed.
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        NEGATION,
        MODAL,
        VERDICT
    }

    public Flag {
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("nothing is flagged");
        }
    }

    /// As of every record; written out for the reason that `Span` gives.
    @Override
    public boolean equals(Object other) {
        return other instanceof Flag flag
                && kind == flag.kind
                && left.equals(flag.left)
                && right.equals(flag.right);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.ordinal() + left.hashCode()) + right.hashCode();
    }

    public Span span(Side side) {
        return side.of(left, right);
    }

    public Flag swapped() {
        return new Flag(kind, right, left);
    }
}
