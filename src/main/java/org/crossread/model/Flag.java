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
        /// How a matter was decided, which way it went, or words of opposite meaning.
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

    /// The same with what tells its two places apart: where both have the same words, that is the
    /// word behind them, `six weeks` and `six months`.
    ///
    /// @param one the report that the left place stands in
    /// @param other that of the right
    public Flag told(Report one, Report other) {
        boolean isSame =
                !left.isEmpty()
                        && !right.isEmpty()
                        && Folding.word(one.text(left)).equals(Folding.word(other.text(right)));
        return isSame ? new Flag(kind, withNext(one, left), withNext(other, right)) : this;
    }

    /// With the word behind it in the same sentence.
    private static Span withNext(Report report, Span place) {
        IndexRange sentences = report.sentencesAt(place);
        if (sentences.isEmpty()) {
            return place;
        }
        int end = report.sentences().get(sentences.end() - 1).span().end();
        return report.words(new Span(place.end(), Math.max(place.end(), end))).stream()
                .findFirst()
                .map(place::hull)
                .orElse(place);
    }
}
