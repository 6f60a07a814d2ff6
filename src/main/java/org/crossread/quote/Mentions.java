package org.crossread.quote;

import java.util.Optional;

/// Finds in a noun phrase the words that name somebody: the name without title and apposition, else
/// the noun without its article.
final class Mentions {

    private final Frame frame;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final NameInPhrase names;

    Mentions(Frame frame, Lexicon lexicon, Phrases phrases) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.phrases = phrases;
        names = new NameInPhrase(frame, lexicon, phrases);
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
        int name = names.start(phrase);
        if (name >= 0) {
            int end = names.end(name, phrase);
            int start = phrases.holdsBody(name, end) ? withNationality(name, phrase.from()) : name;
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
            boolean isOther = lexicon.isSet(Setting.CAPITAL_NOUNS) && isGenitive(i);
            boolean isTold =
                    isOther
                            && (i == phrase.from() + 1 || holdsGenitive(phrase.from() + 2, i))
                            && isPressBehind(phrase.from(), i, phrase.to());
            if (isTold || isOther && isPersonal(phrase.from(), i)) {
                return new Phrase(phrase.from(), i, i - 1);
            }
            if (frame.is(i, lexicon.setting(Setting.OF))) {
                boolean person = i == phrase.head() + 1 && isPersonal(phrase.from(), i);
                return person ? new Phrase(phrase.from(), i, i - 1) : phrase;
            }
        }
        return phrase;
    }

    /// “sagte Reiter der Nachrichtenagentur dpa”: whom he told it.
    private boolean isPressBehind(int phrase, int from, int to) {
        boolean isPress = false;
        for (int i = from; i < to; i++) {
            isPress |= frame.isA(i, WordClass.PRESS);
        }
        boolean isName = from > phrase + 1 || frame.is(phrase, Tag.PROPN);
        return isPress && isName && frame.isSaying(phrase - 1);
    }

    /// “eine Sprecherin der Klinik | der Zeitung”: whether a genitive stands there already.
    private boolean holdsGenitive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isGenitive(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGenitive(int token) {
        return frame.is(token, Tag.DET) && frame.isA(token, WordClass.GENITIVE);
    }

    private boolean isPersonal(int from, int to) {
        if (!names.isName(to - 1) || names.isTitle(to - 1) || phrases.holdsBody(from, to)) {
            return false;
        }
        int name = from;
        while (name < to - 1 && names.isTitle(name)) {
            name++;
        }
        boolean given = to - from >= 2 && names.isName(to - 2) && names.isGiven(to - 2);
        boolean full = to - name == 2 && names.isName(name) && !frame.is(name, Tag.DET);
        return names.isTitle(to - 2) && to - from >= 2 || given || full;
    }

    /// All words of a phrase but its article.
    Mention whole(Phrase phrase) {
        int from = phrase.from();
        while (from < phrase.head()
                && (frame.is(from, Tag.DET) || frame.isA(from, WordClass.POSSESSIVE))) {
            from++;
        }
        return new Mention(frame, from, phrase.to(), Mention.Kind.NOUN, phrase);
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
        boolean named = frame.is(phrase.head(), Tag.PROPN) && !names.isTitle(phrase.head());
        return new Mention(frame, from, to, named ? Mention.Kind.NAME : Mention.Kind.NOUN, phrase);
    }

    /// “his father, Abdullah Kurdi,”, “the head of the party in Berlin, Ann Lee (CDU),”: the name
    /// that follows an office or a relative.
    private Optional<Mention> apposition(Phrase phrase, int limit) {
        int comma = phrase.to();
        if (frame.is(comma, "(")) {
            while (comma < limit && !frame.is(comma, ")")) {
                comma++;
            }
            comma++;
        }
        boolean isFar = frame.is(comma, Tag.ADP);
        while (frame.is(comma, Tag.ADP)
                && phrases.startingAt(comma + 1).filter(place -> place.to() <= limit).isPresent()) {
            comma = phrases.startingAt(comma + 1).map(Phrase::to).orElse(comma);
            comma = behindOwner(comma, limit);
        }
        boolean office =
                names.isTitle(phrase.head())
                        || names.isTitle(phrase.to() - 1)
                        || frame.isA(phrase.head(), WordClass.BODIES)
                                && !frame.isCapital(phrase.head());
        if (!office || !frame.is(comma, ",")) {
            return Optional.empty();
        }
        int start = comma + 1;
        return phrases.startingAt(start)
                .filter(name -> name.to() <= limit && isClosed(name, limit))
                .filter(name -> !isFar || name.to() - name.from() > 1)
                .filter(name -> names.isAllName(name) || isCalled(name))
                .map(name -> of(name, limit))
                .filter(mention -> mention.kind() == Mention.Kind.NAME);
    }

    /// “vom Bund | deutscher Fachleute”, where an adjective leads to whose it is.
    private int behindOwner(int token, int limit) {
        return frame.is(token, Tag.ADJ) && lexicon.isSet(Setting.CAPITAL_NOUNS)
                ? phrases.startingAt(token).map(Phrase::to).filter(to -> to <= limit).orElse(token)
                : token;
    }

    /// “café owner Rosie Webb”
    private boolean isCalled(Phrase phrase) {
        int name = phrase.head() - 1;
        return frame.is(phrase.from(), Tag.NOUN)
                && frame.is(name, Tag.PROPN)
                && names.isAllName(new Phrase(name, phrase.to(), phrase.head()))
                && names.isTitle(name - 1);
    }

    private boolean isClosed(Phrase name, int limit) {
        boolean isOfParty = frame.is(name.to(), "(") && frame.is(name.to() + 2, ")");
        return isOfParty
                || name.to() == limit
                || frame.is(name.to(), Tag.PUNCT)
                || name.to() == frame.size();
    }
}
