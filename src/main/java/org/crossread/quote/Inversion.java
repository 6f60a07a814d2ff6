package org.crossread.quote;

import java.util.Optional;
import java.util.stream.IntStream;

/// Tells whether the speaker stands behind the verb: “…,” said the minister.
final class Inversion {

    private final Clause clause;
    private final Subjects subjects;
    private final Frame frame;
    private final Lexicon lexicon;

    Inversion(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// Behind a mark or a comma, before a noun phrase that no verb follows.
    boolean isAt(int token) {
        if (clause.isParticiple(token)) {
            return false;
        }
        if (clause.isComma(token - 1) && frame.isA(token + 1, WordClass.NOMINATIVE)) {
            return true;
        }
        boolean behindMark =
                frame.isMarked(token - 1) || clause.isComma(token - 1) && frame.isMarked(token - 2);
        boolean behindComma = clause.isComma(token - 1);
        if (!behindMark && !behindComma || isInPhrase(token - 1)) {
            return false;
        }
        int at = subjects.behindTime(token + 1);
        Optional<Phrase> phrase = clause.phrases.startingAt(at);
        if (phrase.isEmpty() || clause.phrases.isTime(phrase.get()) || frame.isMarked(at)) {
            return false;
        }
        if (lexicon.isSet(Setting.INVERTS)) {
            return behindMark || !isApposedSubject(token - 1) || clause.isReporting(token - 2);
        }
        if (behindMark) {
            return !clause.isFinite(phrase.get().to());
        }
        Phrase found = phrase.get();
        boolean closed = found.to() >= frame.size() || frame.is(found.to(), Tag.PUNCT);
        return closed && !frame.isMarked(found.to()) && !isApposedSubject(token - 1);
    }

    /// “The family of a ‘loved member’ say they …”: marked words that an article or a preposition
    /// leads to, and no comma ends.
    private boolean isInPhrase(int mark) {
        if (!frame.isMarked(mark) || clause.isComma(mark - 1) || lexicon.isSet(Setting.INVERTS)) {
            return false;
        }
        int open = frame.markStart(mark);
        return frame.is(open - 1, Tag.DET) || frame.is(open - 1, Tag.ADP);
    }

    /// “, die anonym bleiben wollte,”
    private boolean isVerbLast(int from, int to) {
        return lexicon.isSet(Setting.INVERTS)
                && frame.isA(from, WordClass.ARTICLES)
                && clause.isFinite(to - 1)
                && IntStream.range(from, to - 1).noneMatch(this::isSecond);
    }

    /// “, die Tür | sei nicht geöffnet worden,”: a verb right behind its subject.
    private boolean isSecond(int token) {
        return frame.is(token, Tag.AUX)
                && clause.isFinite(token)
                && clause.phrases.endingAt(token).isPresent();
    }

    /// Whether the comma closes an apposition, so that the subject stands before it.
    private boolean isApposedSubject(int comma) {
        boolean verb = false;
        for (int i = comma - 1; i >= 0 && !clause.isWall(i); i--) {
            if (clause.isComma(i)) {
                return !verb || clause.isRelative(i + 1) || isVerbLast(i + 1, comma);
            }
            verb = (verb || clause.isFinite(i)) && !frame.isA(i, WordClass.RELATIVE);
        }
        return !verb && isLed(comma);
    }

    /// “The senator while speaking in Abuja, said”: whether a subject opens the sentence, and what
    /// stands between it and the comma has no verb of its own.
    private boolean isLed(int comma) {
        return clause.phrases
                .startingAt(0)
                .filter(first -> clause.isSubordinator(first.to()))
                .filter(first -> clause.isParticiple(first.to() + 1) && first.to() + 1 < comma)
                .isPresent();
    }
}
