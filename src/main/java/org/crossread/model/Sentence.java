package org.crossread.model;

/// The smallest unit that is aligned; a headline or list item counts as one.
///
/// @param span where it stands, without blanks around it and without a bullet mark
/// @param paragraph index of its paragraph in the report
public record Sentence(Span span, SentenceKind kind, int paragraph) {

    public Sentence {
        if (span.isEmpty() || paragraph < 0) {
            throw new IllegalArgumentException(
                    "no sentence: " + span + " in paragraph " + paragraph);
        }
    }
}
