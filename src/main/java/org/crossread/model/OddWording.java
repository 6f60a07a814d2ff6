package org.crossread.model;

/// Words of one report that read like a program's synonym for what the other report says plainly,
/// or like what such a program left behind.
///
/// It is a sign and no proof: an older style, a translation or a careless hand can look the same.
///
/// @param side whose words they are
/// @param plain the words of the other report that stand in their place; empty for debris
public record OddWording(Side side, Kind kind, Span words, Span plain) {

    /// What is odd about the words.
    public enum Kind {
        /// A word that is seldom used for this meaning: `metropolis` for `city`.
        RARE_SYNONYM,
        /// A set phrase of which one word was replaced: `air drive` for `air force`.
        BROKEN_PHRASE,
        /// Marks of the program itself: `{that a}`.
        DEBRIS
    }

    public OddWording {
        if (words.isEmpty() || plain.isEmpty() != (kind == Kind.DEBRIS)) {
            throw new IllegalArgumentException(kind + " with " + words + " and " + plain);
        }
    }

    /// The words as a place on one side; the other side's are the plain ones.
    public Span span(Side of) {
        return of == side ? words : plain;
    }
}
