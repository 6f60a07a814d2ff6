package org.crossread.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a tagged sentence into noun phrases.
final class Phrases {

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Phrase> phrases = new ArrayList<>();
    private final int[] at;

    Phrases(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        at = new int[frame.size()];
        java.util.Arrays.fill(at, -1);
        int token = 0;
        while (token < frame.size()) {
            int end = basicEnd(token);
            if (end > token) {
                int head = head(token, end);
                if (head >= 0) {
                    enter(new Phrase(token, linkedEnd(token, end), head));
                    token = phrases.getLast().to();
                    continue;
                }
            }
            token = Math.max(end, token + 1);
        }
    }

    private void enter(Phrase phrase) {
        java.util.Arrays.fill(at, phrase.from(), phrase.to(), phrases.size());
        phrases.add(phrase);
    }

    /// The phrase that covers the token.
    Optional<Phrase> at(int token) {
        return token < 0 || token >= at.length || at[token] < 0
                ? Optional.empty()
                : Optional.of(phrases.get(at[token]));
    }

    Optional<Phrase> startingAt(int token) {
        return at(token).filter(phrase -> phrase.from() == token);
    }

    Optional<Phrase> endingAt(int end) {
        return at(end - 1).filter(phrase -> phrase.to() == end);
    }

    List<Phrase> all() {
        return phrases;
    }

    /// Whether the phrase names a time: “last week”, “Tuesday”.
    boolean isTime(Phrase phrase) {
        return frame.isA(phrase.head(), WordClass.TIMES)
                && !frame.is(phrase.to(), "'s")
                && !speaks(phrase);
    }

    /// “‘…,’ May said”, “said May.”
    private boolean speaks(Phrase phrase) {
        int word = phrase.head();
        boolean isAlone = phrase.to() - phrase.from() == 1 && frame.isCapital(word);
        if (!isAlone || !frame.isA(word, WordClass.NAMES_TOO)) {
            return false;
        }
        boolean isFirst = word == 0 || frame.isMarked(word - 1);
        boolean isLast = frame.is(word + 1, Tag.PUNCT);
        return isFirst && frame.isSaying(word + 1)
                || isLast && frame.isSaying(word - 1) && frame.is(word - 1, Tag.VERB);
    }

    private int basicEnd(int start) {
        if (isPronoun(start)) {
            return start + 1;
        }
        int end = start;
        boolean nominal = false;
        while (end < frame.size() && frame.mark(end) == frame.mark(start)) {
            if (isElided(end)) {
                end += 2;
                continue;
            }
            if (!belongs(end)) {
                break;
            }
            if (end > start && (breaks(start, end, nominal) || isPronoun(end))) {
                break;
            }
            nominal |= isNominal(end);
            end++;
        }
        return end;
    }

    /// “des Städte- und Gemeindebundes”: a dash for what both nouns end in.
    private boolean isElided(int dash) {
        return frame.is(dash, "-")
                && frame.is(dash - 1, Tag.NOUN)
                && frame.is(dash + 1, Tag.CCONJ)
                && frame.tag(dash + 2).isNominal()
                && frame.end(dash - 1) == frame.start(dash)
                && frame.end(dash) < frame.start(dash + 1);
    }

    private boolean isPronoun(int token) {
        return frame.is(token, Tag.PRON) && !frame.isA(token, WordClass.POSSESSIVE)
                || frame.is(token, Tag.PRON)
                        && frame.isA(token, WordClass.SHE)
                        && !isNominal(token + 1)
                        && !frame.is(token + 1, Tag.ADJ);
    }

    private boolean belongs(int token) {
        return switch (frame.tag(token)) {
            case DET, ADJ, NUM, NOUN, PROPN, SYM -> true;
            case PRON -> frame.isA(token, WordClass.POSSESSIVE);
            case PART, PUNCT ->
                    frame.is(token, "'s") || frame.is(token, "'") && isPlural(token - 1);
            case X -> frame.isCapital(token) && !frame.isA(token, WordClass.STARTERS);
            case VERB -> isParticipleAdjective(token);
            case ADP, ADV, AUX, CCONJ, SCONJ, INTJ ->
                    (frame.isCapital(token) || frame.is(token, "&")) && isInsideName(token);
        };
    }

    private boolean isPlural(int token) {
        return frame.lower(token).endsWith("s") && isNominal(token);
    }

    /// “the rescued members”, and names that look like verbs.
    private boolean isParticipleAdjective(int token) {
        boolean behindDeterminer =
                frame.is(token - 1, Tag.DET)
                        || frame.isA(token - 1, WordClass.POSSESSIVE)
                        || frame.is(token - 1, "'s");
        boolean beforeNoun = isNominal(token + 1) || frame.is(token + 1, Tag.ADJ);
        return behindDeterminer && beforeNoun
                || frame.isCapital(token) && token > 0 && isInsideName(token);
    }

    private boolean isInsideName(int token) {
        return token > 0
                && (frame.is(token - 1, Tag.PROPN) && frame.isCapital(token - 1)
                        || frame.is(token + 1, Tag.PROPN) && frame.isCapital(token + 1))
                && !frame.isSaying(token)
                && !frame.isA(token, WordClass.STARTERS);
    }

    private boolean isNominal(int token) {
        return frame.tag(token).isNominal()
                || frame.is(token, Tag.X)
                || frame.is(token, Tag.VERB) && frame.isCapital(token) && isInsideName(token);
    }

    /// A determiner begins a new phrase, and so does “last autumn”, what follows a time, and the
    /// name in “a phrase Smith rejected”, a German adjective behind its noun, and what follows one
    /// without a noun: “erneut | einen Streit”.
    private boolean breaks(int start, int token, boolean nominal) {
        boolean suchAs =
                frame.is(token, "such") && frame.is(token + 1, lexicon.setting(Setting.AS));
        if (suchAs || frame.isA(token - 1, WordClass.RELATIVE)) {
            return true;
        }
        boolean determiner = frame.is(token, Tag.DET) || frame.isA(token, WordClass.POSSESSIVE);
        if (determiner) {
            // “a boundary some experts speak of”, with “boundary” taken for an adjective
            boolean isBehindAnother = frame.is(start, Tag.DET) && !frame.is(token - 1, Tag.DET);
            boolean isBehindManner =
                    lexicon.isSet(Setting.CAPITAL_NOUNS) && frame.is(token - 1, Tag.ADJ);
            return nominal || isBehindAnother || isBehindManner;
        }
        boolean isNumbered = nominal || frame.is(token - 1, Tag.NUM);
        boolean isAdjective = isNumbered && frame.is(token, Tag.ADJ);
        boolean isManner = lexicon.isSet(Setting.CAPITAL_NOUNS) && !frame.isCapital(token);
        if (isAdjective && (isManner || frame.isA(token + 1, WordClass.TIMES))) {
            return true;
        }
        if (isSpeakerOf(start, token)
                || isTold(start, token)
                || isFullName(start, token)
                || isToday(start, token, nominal)) {
            return true;
        }
        boolean time = isTime(token);
        boolean timeBefore = isTime(token - 1);
        if (frame.is(token, "'s") || frame.is(token - 1, "'s")) {
            return false;
        }
        return nominal
                && (time && frame.isCapital(token) && !timeBefore
                        || timeBefore && !time && frame.isCapital(token)
                        || time && !timeBefore && frame.is(token - 1, Tag.PROPN) && start < token);
    }

    /// “Campaigners | today”, “Today | campaigners”
    private boolean isToday(int start, int token, boolean nominal) {
        boolean isBehind = nominal && frame.isA(token, WordClass.ADVERB_FILLERS) && isTime(token);
        boolean isBefore =
                token == start + 1
                        && frame.isA(start, WordClass.ADVERB_FILLERS)
                        && frame.isA(start, WordClass.TIMES);
        return (isBehind || isBefore) && !frame.is(token, "'s");
    }

    /// “In a reply to the paper | Ann Lee said”: no paper is called so.
    private boolean isFullName(int start, int token) {
        return frame.is(start, Tag.DET)
                && frame.is(start - 1, Tag.ADP)
                && frame.is(token - 1, Tag.NOUN)
                && !frame.isRole(token - 1)
                && !frame.isA(token - 1, WordClass.BODIES)
                && frame.isGiven(token)
                && frame.isCapital(token)
                && frame.is(token + 1, Tag.PROPN)
                && frame.isSaying(token + 2);
    }

    /// “told officers | Deputy Smith had left”: several who are told it.
    private boolean isTold(int start, int token) {
        return token == start + 1
                && frame.is(start, Tag.NOUN)
                && frame.is(token, Tag.PROPN)
                && frame.isCapital(token)
                && !frame.isCapital(start)
                && (lexicon.areRoles(frame.lower(start))
                        || frame.isA(start, WordClass.PLURAL_HEADS))
                && frame.verb(start - 1).takes("addressee");
    }

    /// “a phrase Smith rejected”
    private boolean isSpeakerOf(int start, int token) {
        return frame.is(start, Tag.DET)
                && frame.is(token, Tag.PROPN)
                && token - start == 2
                && frame.isA(token - 1, WordClass.SAID)
                && frame.is(token + 1, Tag.VERB);
    }

    private boolean isTime(int token) {
        return frame.isA(token, frame.isCapital(token) ? WordClass.DATES : WordClass.TIMES);
    }

    /// The last noun; a pronoun or number where there is none; -1 for no phrase.
    private int head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isNominal(i)) {
                return i;
            }
        }
        boolean alone = to - from == 1;
        if (frame.is(from, Tag.PRON) && (alone || isPronoun(from))) {
            return from;
        }
        for (int i = to - 1; i >= from; i--) {
            if (frame.is(i, Tag.ADJ) && to - from > 1 || frame.is(i, Tag.NUM)) {
                return i;
            }
        }
        return to - from == 1 && frame.is(from, Tag.DET) ? from : -1;
    }

    /// Adds “of …” and, inside a name, “for …” and “and …”.
    private int linkedEnd(int from, int end) {
        int to = end;
        for (int links = 0; links < 4; links++) {
            boolean genitive =
                    !frame.is(to - 1, Tag.PRON)
                            && frame.isA(to, WordClass.GENITIVE)
                            && frame.is(to, Tag.DET)
                            && basicEnd(to) > to + 1;
            if (genitive && frame.mark(to) == frame.mark(from)) {
                to = basicEnd(to);
                continue;
            }
            boolean of = frame.is(to, lexicon.setting(Setting.OF));
            boolean name =
                    frame.isA(to, WordClass.BODY_LINKS)
                            && frame.is(to - 1, Tag.PROPN)
                            && isCapitalAhead(to + 1)
                            && (holdsBody(from, to) || holdsOf(from, to));
            if (!of && !name || to + 1 >= frame.size() || frame.mark(to + 1) != frame.mark(from)) {
                break;
            }
            int next = basicEnd(to + 1);
            if (next == to + 1 || head(to + 1, next) < 0) {
                break;
            }
            to = next;
        }
        return to;
    }

    private boolean isCapitalAhead(int token) {
        return frame.isCapital(token)
                && frame.is(token, Tag.PROPN)
                && !frame.isA(token, WordClass.DATES);
    }

    private boolean holdsOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.is(i, lexicon.setting(Setting.OF)) && frame.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    boolean holdsBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.isA(i, WordClass.BODIES)) {
                return true;
            }
        }
        return false;
    }
}
