package org.crossread.quote;

import org.crossread.model.SentenceKind;

import java.util.Optional;

/// Whom a sentence without a word of saying gives words that stand beside it in marks.
final class Announcement {

    private static final int LONGEST_NAME_LINE = 8;

    private final Clause clause;
    private final Frame frame;
    private final Speakers speakers;

    Announcement(Clause clause, Speakers speakers) {
        this.clause = clause;
        this.speakers = speakers;
        frame = clause.frame;
    }

    /// Whom it names for the words that follow.
    Optional<Mention> named() {
        return addressed().or(this::line);
    }

    /// “How do you explain that, Smith? ‘We were too kind.’”
    private Optional<Mention> addressed() {
        int last = frame.size() - 1;
        boolean isQuestion = frame.is(last, "?") && !frame.isMarked(last);
        return isQuestion
                ? clause.phrases
                        .endingAt(last)
                        .filter(phrase -> clause.isComma(phrase.from() - 1))
                        .map(phrase -> clause.mentions.of(phrase, last))
                        .filter(mention -> mention.kind() == Mention.Kind.NAME)
                        .filter(clause::isSomebody)
                : Optional.empty();
    }

    /// “Ruth Calloway (Lauben)”: a person's name in a line of its own above words.
    private Optional<Mention> line() {
        boolean isLine = frame.kind() == SentenceKind.HEADLINE;
        int size = frame.size();
        return isLine && size <= LONGEST_NAME_LINE && clause.isVerbless(0, size)
                ? new SpeakerPlaces(clause)
                        .nameBefore(size)
                        .filter(mention -> mention.kind() == Mention.Kind.NAME)
                        .filter(speakers::isPerson)
                : Optional.empty();
    }

    /// “‘Never seen before.’ That is the stark warning from the agency.”: whose the words before
    /// are.
    Optional<Mention> sender() {
        boolean points =
                clause.lexicon.words("pointing").contains(frame.lower(0))
                        && frame.isA(1, WordClass.COPULAS);
        return clause.phrases
                .startingAt(2)
                .filter(said -> points && isSaid(said.head()))
                .flatMap(this::sender)
                .filter(clause::isSomebody);
    }

    private boolean isSaid(int noun) {
        return frame.isA(noun, WordClass.SAID) || frame.isA(noun, WordClass.CUE_NOUNS);
    }

    private Optional<Mention> sender(Phrase said) {
        int behind = said.head() + 1;
        if (!clause.lexicon.words("sent-by").contains(frame.lower(behind))) {
            return Optional.empty();
        }
        Optional<Phrase> who =
                behind < said.to()
                        ? Optional.of(new Phrase(behind + 1, said.to(), said.to() - 1))
                        : clause.phrases.startingAt(behind + 1);
        return who.map(phrase -> clause.mentions.of(phrase, frame.size()));
    }

    /// “‘We are still learning.’ With these words Smith opened …”: whether it is the words before
    /// that it speaks of.
    boolean isOver() {
        return frame.is(0, clause.lexicon.setting(Setting.WITH))
                && frame.is(1, Tag.DET)
                && frame.isA(2, WordClass.SAID);
    }
}
