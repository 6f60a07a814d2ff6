package org.crossread.quote;

import java.util.Set;

/// Finds the words of a noun phrase that are somebody's name, without title, office and place.
final class NameInPhrase {

    /// In words.
    private static final int FULL_NAME = 2;

    private final Frame frame;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final Set<String> suffixes;

    NameInPhrase(Frame frame, Lexicon lexicon, Phrases phrases) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.phrases = phrases;
        suffixes = lexicon.words("suffixes");
    }

    /// Where a person's name begins behind title, office or possessor; -1 if the phrase is no such
    /// name.
    int start(Phrase phrase) {
        int end = end(phrase.from(), phrase);
        if (!isName(end - 1) || isTitle(end - 1)) {
            return -1;
        }
        int start = end;
        while (start > phrase.from() && isName(start - 1) && !isTitle(start - 1)) {
            start--;
        }
        if (start == end) {
            return -1;
        }
        for (int i = start - 1; i > phrase.from(); i--) {
            if (frame.isA(i, WordClass.GENITIVE) && frame.is(i, Tag.DET)) {
                return -1;
            }
            if (frame.is(i, lexicon.setting(Setting.OF))) {
                return isTitle(i - 1) && !isNamed(phrase.to()) ? behindPlace(start, end) : -1;
            }
        }
        return start == phrase.from() ? unqualified(start, end) : behind(start, end);
    }

    /// A run of capitals from the beginning of the phrase: a name as it stands, unless a given name
    /// shows that something comes before it.
    private int unqualified(int start, int end) {
        int portfolio = behindPortfolio(start, end);
        return portfolio > start ? portfolio : given(start, end);
    }

    /// “the High Commissioner for Human Rights | Navi Pillay”; where the run begins if it is a name
    /// only.
    private int behindPortfolio(int start, int end) {
        boolean isGoverned = frame.is(start - 1, Tag.ADP) || frame.is(start - 1, Tag.CCONJ);
        for (int i = end - FULL_NAME - 1; i >= start && i >= end - FULL_NAME - 2; i--) {
            if (isGoverned
                    && frame.isA(i, WordClass.PORTFOLIOS)
                    && !frame.isA(end - 1, WordClass.BODIES)) {
                return i + 1;
            }
        }
        return start;
    }

    private int given(int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            String before = frame.lower(i - 1);
            boolean name = lexicon.isGiven(before);
            boolean calling =
                    i == start + 1 && (lexicon.isPerson(before) || frame.is(start, Tag.ADJ));
            boolean capital = lexicon.isSet(Setting.CAPITAL_NOUNS);
            if (!name && isGiven(i) && (calling || capital || isQualifier(before))) {
                return i;
            }
        }
        boolean isCalling =
                start == 0
                        && end == FULL_NAME + 1
                        && lexicon.isPerson(frame.lower(0))
                        && !isGiven(0)
                        && !frame.isA(end - 1, WordClass.BODIES);
        return isCalling ? 1 : start;
    }

    private boolean isQualifier(String lower) {
        return lexicon.is(WordClass.NATIONALITIES, lower)
                || lexicon.is(WordClass.PLACES, lower)
                || lexicon.is(WordClass.BODIES, lower);
    }

    boolean isGiven(int token) {
        return frame.isGiven(token);
    }

    private int behind(int start, int end) {
        int before = start - 1;
        boolean body = phrases.holdsBody(start, end);
        boolean office =
                isTitle(before)
                        || frame.is(before, "'s")
                        || frame.is(before, Tag.NOUN)
                        || isAge(before);
        if (frame.is(before, Tag.DET) || frame.is(before, Tag.ADJ) || frame.is(before, Tag.NUM)) {
            return frame.isCapital(before) && !frame.is(before, Tag.DET) || !body && isGiven(start)
                    ? given(start, end)
                    : body || frame.isA(end - 1, WordClass.PLACES) ? start : given(start, end);
        }
        return office && !body ? given(start, end) : body && isTitle(before) ? start : -1;
    }

    /// “the leader of Cairngorm Mountain Rescue, Iain Stewart,”: the name stands behind the comma.
    private boolean isNamed(int comma) {
        return frame.is(comma, ",")
                && phrases.startingAt(comma + 1)
                        .filter(name -> name.to() - name.from() > 1 && isAllName(name))
                        .filter(name -> frame.is(name.to(), Tag.PUNCT))
                        .isPresent();
    }

    /// In “Mayor of London Sadiq Khan” the name begins behind the place; “President of Ukraine” has
    /// none.
    private int behindPlace(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (isGiven(i)) {
                return i;
            }
        }
        int length = end - start;
        if (length >= 3) {
            return end - 2;
        }
        return length == 2 && frame.isA(start, WordClass.PLACES) ? start + 1 : -1;
    }

    int end(int from, Phrase phrase) {
        int end = phrase.to();
        while (end > from + 1 && (frame.is(end - 1, "'s") || frame.is(end - 1, "'"))) {
            end--;
        }
        return end > from + 2 && suffixes.contains(frame.lower(end - 1)) ? end - 1 : end;
    }

    boolean isName(int token) {
        if (isAge(token) || lexicon.isSet(Setting.CAPITAL_NOUNS) && !frame.is(token, Tag.PROPN)) {
            return false;
        }
        return frame.isCapital(token)
                        && !frame.is(token, Tag.DET)
                        && !frame.is(token, Tag.NUM)
                        && (frame.tag(token) != Tag.ADJ
                                || !frame.isA(token, WordClass.NATIONALITIES))
                || frame.isA(token, WordClass.NAME_LINKS) && frame.isCapital(token + 1)
                || frame.lower(token).startsWith("al-");
    }

    /// “Ten-year-old Maisie”
    private boolean isAge(int token) {
        return frame.lower(token).contains(lexicon.setting(Setting.AGED));
    }

    boolean isTitle(int token) {
        return frame.isOfficeOrTitle(token);
    }

    boolean isAllName(Phrase phrase) {
        return frame.is(phrase.head(), Tag.PROPN)
                && frame.isCapital(phrase.from())
                && phrase.to() - phrase.from() <= 5;
    }
}
