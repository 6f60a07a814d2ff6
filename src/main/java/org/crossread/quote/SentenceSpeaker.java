package org.crossread.quote;

import java.util.Optional;

/// Who speaks in a sentence that has no word of saying: “Jonas Reiter was disappointed: ‘…’”.
final class SentenceSpeaker {

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;
    private final Subjects subjects;

    SentenceSpeaker(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// “Als Trainer einer schwachen Mannschaft wackelt Weber”: what stands before the verb with a
    /// preposition is not its subject.
    private boolean isAdverbial(Phrase phrase) {
        return lexicon.isSet(Setting.INVERTS) && frame.is(phrase.from() - 1, Tag.ADP);
    }

    private Phrase behindVerb(Phrase adverbial, int token) {
        for (int i = adverbial.to(); i < token; i++) {
            if (clause.isFinite(i)) {
                return clause.phrases.startingAt(subjects.behindTime(i + 1)).orElse(adverbial);
            }
        }
        return adverbial;
    }

    /// Who speaks before a token without a word of saying: the subject of the last finite verb, if
    /// somebody can be called so, else the first somebody whom no preposition governs, else any.
    Optional<Mention> before(int token) {
        Optional<Mention> subject = subject(token);
        if (subject.filter(clause::isSomebody).isPresent()) {
            return subject;
        }
        Optional<Mention> governed = Optional.empty();
        for (Phrase phrase : clause.phrases.all()) {
            if (phrase.from() >= token) {
                break;
            }
            Optional<Mention> who =
                    Optional.of(clause.mentions.of(phrase, token))
                            .filter(clause::isSomebody)
                            .or(() -> owner(phrase))
                            .filter(clause::canSpeak)
                            .filter(_ -> !frame.isMarked(phrase.from()));
            if (who.isPresent() && !frame.is(phrase.from() - 1, Tag.ADP)) {
                return who;
            }
            governed = governed.or(() -> who);
        }
        return governed.or(() -> subject);
    }

    /// “Trump's criticism of the probe”, “His verdict:”: whose it is.
    private Optional<Mention> owner(Phrase thing) {
        boolean isSaid =
                frame.isA(thing.head(), WordClass.SAID)
                        || frame.isA(thing.head(), WordClass.CUE_NOUNS);
        int first = thing.from();
        if (isSaid
                && frame.isA(first, WordClass.POSSESSIVE)
                && !frame.isA(first, WordClass.FIRST)) {
            var pronoun = new Phrase(first, first + 1, first);
            return Optional.of(new Mention(frame, first, first + 1, Mention.Kind.PRONOUN, pronoun));
        }
        for (int i = thing.from() + 1; isSaid && i < thing.head(); i++) {
            if (frame.is(i, "'s")) {
                int end = i;
                return Optional.of(new Phrase(thing.from(), end, end - 1))
                        .map(who -> clause.mentions.of(who, end))
                        .filter(clause::isSomebody);
            }
        }
        return Optional.empty();
    }

    /// The subject of the sentence's last finite verb before the token.
    Optional<Mention> subject(int token) {
        int main = token;
        for (int i = token - 1; i > 0 && (i == token - 1 || !clause.isWall(i)); i--) {
            boolean that = frame.is(i, lexicon.setting(Setting.THAT)) && frame.is(i, Tag.SCONJ);
            main = that && !frame.isMarked(i) ? i : main;
        }
        return subjects.ofVerbBefore(main)
                .or(() -> subjects.ofVerbBefore(token))
                .map(found -> isAdverbial(found) ? behindVerb(found, token) : found)
                .map(found -> clause.mentions.of(found, token));
    }
}
