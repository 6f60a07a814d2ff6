package org.crossread.quote;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// The words of a sentence that name a speaker.
///
/// @param from first token
/// @param to behind the last token
/// @param kind how they name
/// @param phrase the whole noun phrase they belong to
record Mention(Frame frame, int from, int to, Kind kind, Phrase phrase) {

    /// How words name somebody.
    enum Kind {
        NAME,
        PRONOUN,
        /// A common noun: “officials”, “the statement”.
        NOUN
    }

    /// As of every record; written out for the reason that `Span` gives.
    @Override
    public boolean equals(Object other) {
        return other instanceof Mention mention
                && frame.equals(mention.frame)
                && from == mention.from
                && to == mention.to
                && kind == mention.kind
                && phrase.equals(mention.phrase);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * frame.hashCode() + from) + to;
    }

    List<String> words() {
        List<String> words = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            words.add(frame.word(i));
        }
        return words;
    }

    /// The words as they are read: “the court's summary”.
    String text() {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean isApart = i > from && frame.end(i - 1) < frame.start(i);
            text.append(isApart ? " " : "").append(frame.word(i));
        }
        return text.toString();
    }

    /// Where it stands in the report.
    Span span() {
        return frame.span(from, to);
    }

    String head() {
        return frame.lower(phrase.head());
    }
}
