package org.crossread.quote;

import java.util.Optional;

/// A word of saying in a sentence, with whoever is its subject.
///
/// @param from first token of the word or words
/// @param to behind the last one
/// @param form how it attributes
/// @param verb what the word takes; for a form without a verb, one that takes nothing
/// @param speaker empty when its subject cannot be found
/// @param inverted whether the speaker follows the verb
record Cue(int from, int to, Form form, Verb verb, Optional<Mention> speaker, boolean inverted) {

    /// How a cue attributes.
    enum Form {
        VERB,
        /// “according to”
        ACCORDING,
        /// “in the words of”, “the argument was that”
        NOUN,
        /// Any verb before a colon or around marked words, found by its place alone.
        PLACE
    }

    /// A verb of one word whose subject is known.
    static Cue of(int token, Verb verb, Mention speaker, boolean inverted) {
        return new Cue(token, token + 1, Form.VERB, verb, Optional.of(speaker), inverted);
    }

    /// As of every record; written out for the reason that `Span` gives.
    @Override
    public boolean equals(Object other) {
        return other instanceof Cue cue
                && from == cue.from
                && to == cue.to
                && form == cue.form
                && inverted == cue.inverted
                && verb.equals(cue.verb)
                && speaker.equals(cue.speaker);
    }

    @Override
    public int hashCode() {
        return 31 * from + to;
    }

    boolean takes(String trait) {
        return verb.takes(trait);
    }

    /// The first token of cue and speaker together.
    int first() {
        return speaker.map(mention -> Math.min(from, mention.phrase().from())).orElse(from);
    }

    /// Behind the last token of cue and speaker together.
    int last() {
        return speaker.map(mention -> Math.max(to, Math.max(mention.to(), mention.phrase().to())))
                .orElse(to);
    }
}
