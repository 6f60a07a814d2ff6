package org.crossread.quote;

import java.util.Optional;

/// Finds in a noun phrase the words that name somebody: the name without title and apposition, else
/// the noun without its article.
final class Mentions {

    /// In words.
    private static final int FULL_NAME = 2;

    private final Frame frame;
    private final Lexicon lexicon;
    private final Phrases phrases;

    Mentions(Frame frame, Lexicon lexicon, Phrases phrases) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /// @param limit where an apposition behind the phrase must end at the latest
    Mention of(Phrase phrase, int limit) {
        if (frame.is(phrase.head(), Tag.PRON)) {
            return new Mention(
                    frame, phrase.head(), phrase.head() + 1, Mention.Kind.PRONOUN, phrase);
        }
        if (isWordsOf(phrase)) {
            return of(new Phrase(phrase.head() + 2, phrase.to(), phrase.to() - 1), limit);
        }
        Phrase person = withoutOf(phrase);
        if (person.to() < phrase.to()) {
            return of(person, limit);
        }
        int name = nameStart(phrase);
        if (name >= 0) {
            int end = nameEnd(name, phrase);
            int start = holdsBody(name, end) ? withNationality(name, phrase.from()) : name;
            return new Mention(frame, start, end, Mention.Kind.NAME, phrase);
        }
        return apposition(phrase, limit).orElseGet(() -> common(phrase));
    }

    /// “the words of one passenger”: the passenger speaks.
    private boolean isWordsOf(Phrase phrase) {
        int head = phrase.head();
        return frame.isA(head, WordClass.SAYS_OF)
                && !frame.isA(head, WordClass.DOCUMENTS)
                && frame.is(head + 1, lexicon.setting(Setting.OF))
                && head + 2 < phrase.to();
    }

    /// “Saudi Interior Ministry”
    private int withNationality(int name, int from) {
        int start = name;
        while (start > from && frame.is(start - 1, Tag.ADJ) && frame.isCapital(start - 1)) {
            start--;
        }
        return start;
    }

    /// “Matthew Ingram of The Globe” is Matthew Ingram, but the Church of Scientology keeps its
    /// name; “Mit diesen Worten dankte Nora Beck der Partei”.
    private Phrase withoutOf(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
            boolean isOther =
                    lexicon.isSet(Setting.CAPITAL_NOUNS)
                            && frame.is(i, Tag.DET)
                            && frame.isA(i, WordClass.GENITIVE);
            if (isOther && isPersonal(phrase.from(), i)) {
                return new Phrase(phrase.from(), i, i - 1);
            }
            if (frame.is(i, lexicon.setting(Setting.OF))) {
                boolean person = i == phrase.head() + 1 && isPersonal(phrase.from(), i);
                return person ? new Phrase(phrase.from(), i, i - 1) : phrase;
            }
        }
        return phrase;
    }

    private boolean isPersonal(int from, int to) {
        if (!isName(to - 1) || isTitle(to - 1) || holdsBody(from, to)) {
            return false;
        }
        int name = from;
        while (name < to - 1 && isTitle(name)) {
            name++;
        }
        boolean given = to - from >= 2 && isName(to - 2) && isGiven(to - 2);
        boolean full = to - name == 2 && isName(name) && !frame.is(name, Tag.DET);
        return isTitle(to - 2) && to - from >= 2 || given || full;
    }

    private Mention common(Phrase phrase) {
        int from = phrase.from();
        while (from < phrase.head()
                && (frame.is(from, Tag.DET) || frame.isA(from, WordClass.POSSESSIVE))) {
            from++;
        }
        int to = phrase.to();
        while (to > phrase.head() + 1 && frame.is(to - 1, Tag.ADJ) && !frame.isCapital(to - 1)) {
            to--;
        }
        boolean named = frame.is(phrase.head(), Tag.PROPN) && !isTitle(phrase.head());
        return new Mention(frame, from, to, named ? Mention.Kind.NAME : Mention.Kind.NOUN, phrase);
    }

    /// Where a person's name begins behind title, office or possessor; -1 if the phrase is no such
    /// name.
    private int nameStart(Phrase phrase) {
        int end = nameEnd(phrase.from(), phrase);
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

    private boolean isGiven(int token) {
        return frame.isGiven(token);
    }

    private int behind(int start, int end) {
        int before = start - 1;
        boolean body = holdsBody(start, end);
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

    private int nameEnd(int from, Phrase phrase) {
        int end = phrase.to();
        while (end > from + 1 && (frame.is(end - 1, "'s") || frame.is(end - 1, "'"))) {
            end--;
        }
        return end;
    }

    private boolean isName(int token) {
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

    private boolean isTitle(int token) {
        return frame.isOfficeOrTitle(token);
    }

    private boolean holdsBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.isA(i, WordClass.BODIES)) {
                return true;
            }
        }
        return false;
    }

    /// “his father, Abdullah Kurdi,”: the name that follows an office or a relative.
    private Optional<Mention> apposition(Phrase phrase, int limit) {
        int comma = phrase.to();
        if (frame.is(comma, "(")) {
            while (comma < limit && !frame.is(comma, ")")) {
                comma++;
            }
            comma++;
        }
        boolean office =
                isTitle(phrase.head())
                        || isTitle(phrase.to() - 1)
                        || frame.isA(phrase.head(), WordClass.BODIES)
                                && !frame.isCapital(phrase.head());
        if (!office || !frame.is(comma, ",")) {
            return Optional.empty();
        }
        int start = comma + 1;
        return phrases.startingAt(start)
                .filter(name -> name.to() <= limit && isClosed(name, limit))
                .filter(name -> isAllName(name) || isCalled(name))
                .map(name -> of(name, limit))
                .filter(mention -> mention.kind() == Mention.Kind.NAME);
    }

    private boolean isAllName(Phrase phrase) {
        return frame.is(phrase.head(), Tag.PROPN)
                && frame.isCapital(phrase.from())
                && phrase.to() - phrase.from() <= 5;
    }

    /// “café owner Rosie Webb”
    private boolean isCalled(Phrase phrase) {
        int name = phrase.head() - 1;
        return frame.is(phrase.from(), Tag.NOUN)
                && frame.is(name, Tag.PROPN)
                && isAllName(new Phrase(name, phrase.to(), phrase.head()))
                && isTitle(name - 1);
    }

    private boolean isClosed(Phrase name, int limit) {
        return name.to() == limit || frame.is(name.to(), Tag.PUNCT) || name.to() == frame.size();
    }
}
