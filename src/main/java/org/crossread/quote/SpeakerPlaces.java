package org.crossread.quote;

import org.crossread.model.SentenceKind;

import java.util.Optional;

/// Speakers whom no word of saying ties to marked words but the place where they are named: before
/// a colon, behind “for”, behind the words as their signature.
final class SpeakerPlaces {

    private static final int LONGEST_LABEL = 4;

    private final Clause clause;
    private final Frame frame;
    private final Lexicon lexicon;

    SpeakerPlaces(Clause clause) {
        this.clause = clause;
        frame = clause.frame;
        lexicon = clause.lexicon;
    }

    /// “For the mayor, Andy Rourke, it is ‘…’”: whose view the sentence gives.
    Optional<Mention> viewer(int from) {
        boolean isView = frame.isA(from - 1, WordClass.COPULAS) || lexicon.isSet(Setting.INVERTS);
        return frame.is(0, lexicon.setting(Setting.FOR)) && isView && !frame.isMarked(1)
                ? clause.phrases
                        .startingAt(1)
                        .filter(who -> who.to() < from && isPersonal(who))
                        .map(who -> clause.mentions.of(who, from))
                : Optional.empty();
    }

    /// “Smith: ‘…’”, “Police chief: ‘…’”, “Smith, with her pupils: ‘…’”, “A member to reporters:
    /// ‘…’”: a name or an office before the colon, and no verb.
    Optional<Mention> nameBefore(int colon) {
        return clause.phrases
                .startingAt(behindDash(colon))
                .filter(this::isLabel)
                .filter(
                        phrase ->
                                phrase.to() == colon
                                        || isAside(phrase.to())
                                                && clause.isVerbless(phrase.to(), colon))
                .or(() -> office(colon))
                .map(phrase -> clause.mentions.of(phrase, colon));
    }

    /// “A late win – Coach Voss: ‘…’”: behind the last dash of a headline.
    private int behindDash(int colon) {
        int at = colon;
        while (at > 0 && !frame.is(at - 1, "-")) {
            at--;
        }
        return frame.kind() == SentenceKind.BODY ? 0 : at;
    }

    private boolean isLabel(Phrase phrase) {
        int head = phrase.head();
        if (frame.isRole(head) || frame.isA(head, WordClass.BODIES)) {
            return true;
        }
        boolean isSurname =
                frame.is(head, Tag.NOUN) && frame.isCapital(head) && frame.isGiven(head - 1);
        return isSurname || frame.is(head, Tag.PROPN) && !clause.isThing(phrase);
    }

    private boolean isAside(int token) {
        return clause.isComma(token)
                || frame.is(token, "(")
                || frame.is(token, Tag.ADP)
                || frame.is(token, Tag.ADV)
                || frame.is(token, lexicon.setting(Setting.TO));
    }

    /// “Harbour master: ‘…’”, whatever the tagger takes the words for.
    private Optional<Phrase> office(int colon) {
        boolean isLabel = colon > 0 && colon <= LONGEST_LABEL && frame.isRole(colon - 1);
        return isLabel && clause.isVerbless(0, colon)
                ? Optional.of(new Phrase(0, colon, colon - 1))
                : Optional.empty();
    }

    /// “… .” – Matthew Ingram
    Optional<Mention> signature(int to) {
        int at = to;
        while (at < frame.size() && (frame.is(at, "-") || clause.isComma(at))) {
            at++;
        }
        boolean dashed = at > to && frame.is(at - 1, "-");
        Optional<Phrase> phrase = clause.phrases.startingAt(at);
        boolean isAlone = !hasVerb(0);
        boolean bare =
                at == to && isAlone && phrase.filter(found -> !hasVerb(found.to())).isPresent();
        boolean person =
                phrase.filter(found -> isPersonal(found) && !hasVerb(found.to())).isPresent();
        return person && (dashed || bare)
                ? phrase.map(found -> clause.mentions.of(found, frame.size()))
                : Optional.empty();
    }

    private boolean isPersonal(Phrase phrase) {
        boolean isSurname =
                lexicon.isSet(Setting.CAPITAL_NOUNS) && frame.isOfficeOrTitle(phrase.head() - 1);
        return isSurname
                || frame.is(phrase.head(), Tag.PROPN) && !frame.isA(phrase.head(), WordClass.BODIES)
                || frame.isRole(phrase.head());
    }

    private boolean hasVerb(int from) {
        for (int i = from; i < frame.size(); i++) {
            if (!frame.isMarked(i) && clause.isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
