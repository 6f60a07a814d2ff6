package org.crossread.quote;

import org.crossread.model.QuotationKind;
import org.crossread.model.Span;

import java.util.List;
import java.util.Optional;

/// A quotation while it is being found.
final class Draft {

    /// What ties the words to their speaker, strongest first.
    enum Tie {
        BEFORE,
        AFTER,
        ACCORDING,
        COLON,
        GOVERNED,
        CONTINUED,
        SIGNED,
        LOOSE,
        NONE
    }

    final Span span;
    final int paragraph;
    QuotationKind kind = QuotationKind.DIRECT;
    Tie tie = Tie.NONE;
    Optional<Cue> cue = Optional.empty();
    Optional<Span> cueSpan = Optional.empty();
    Optional<Span> mention = Optional.empty();
    String person = "";
    Optional<Mention> speaker = Optional.empty();
    List<String> features = List.of();
    Optional<Draft> continues = Optional.empty();

    Draft(Span span, int paragraph) {
        this.span = span;
        this.paragraph = paragraph;
    }

    boolean isAttributed() {
        return mention.isPresent();
    }

    void attribute(Mention mention, String person, Optional<Span> cue, Tie tie) {
        speaker = Optional.of(mention);
        this.mention = Optional.of(mention.span());
        this.person = person;
        cueSpan = cue;
        this.tie = tie;
    }

    /// Whether its own sentence says who speaks.
    boolean isSure() {
        return switch (tie) {
            case BEFORE, AFTER, ACCORDING, COLON, GOVERNED, SIGNED -> true;
            case CONTINUED, LOOSE, NONE -> false;
        };
    }

    /// Takes over who is speaking.
    void follow(Draft other) {
        mention = other.mention;
        person = other.person;
        cueSpan = other.cueSpan;
        tie = Tie.CONTINUED;
    }

    /// Takes somebody as the speaker whom the sentences before are about.
    void follow(Speakers.Known known) {
        mention = Optional.of(known.mention());
        person = known.person();
        tie = Tie.LOOSE;
    }

    /// Nobody spoke.
    void forget() {
        mention = Optional.empty();
        speaker = Optional.empty();
        cueSpan = Optional.empty();
        person = "";
        tie = Tie.NONE;
    }

    /// The first draft of the same utterance.
    Draft first() {
        Draft first = this;
        while (first.continues.isPresent()) {
            first = first.continues.get();
        }
        return first;
    }
}
