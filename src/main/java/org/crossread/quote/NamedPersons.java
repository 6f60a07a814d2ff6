package org.crossread.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Whom sentences name, and how much each of them stands out.
final class NamedPersons {

    static final double SUBJECT = 2.5;
    static final double OBJECT = 1;
    private static final double AGENT = 1.5;
    private static final double GOVERNED = 0.3;
    private static final double THING = 4;

    private final NameTable names;
    private final Lexicon lexicon;
    private final Function<Mention, String> person;
    private final Function<Mention, Optional<String>> earlier;
    private final Map<String, Name> byDisplay = new HashMap<>();

    /// Articles that no subject has.
    private final Set<String> objects;

    /// “it”, “there”, “man”: subjects that are nobody.
    private final Set<String> impersonal;

    private final UnnamedPersons unnamed;

    /// @param person whom a mention stands for
    /// @param earlier whom a pronoun stands for that its sentence did not name before it
    NamedPersons(
            NameTable names,
            Lexicon lexicon,
            Function<Mention, String> person,
            Function<Mention, Optional<String>> earlier) {
        this.names = names;
        this.lexicon = lexicon;
        this.person = person;
        this.earlier = earlier;
        objects = lexicon.words("object-articles");
        impersonal = lexicon.words("impersonal");
        unnamed = new UnnamedPersons(names, lexicon);
    }

    UnnamedPersons unnamed() {
        return unnamed;
    }

    void know(Name name) {
        byDisplay.put(name.display(), name);
    }

    /// What is known of the bearer of a name in its longest form.
    Optional<Name> name(String display) {
        return Optional.ofNullable(byDisplay.get(display));
    }

    /// Whom a sentence names before a token, in reading order.
    ///
    /// @param isReading whether the sentence is still being read: then only whom it is about is new
    List<Memory.Recent> in(Clause clause, int before, int sentence, boolean isReading) {
        List<Memory.Recent> found = new ArrayList<>();
        Frame frame = clause.frame;
        boolean subject = true;
        int verb = behindOpening(clause);

        // The comma behind “Its founder”, before “Ann Lee, wants”.
        int apposed = -1;
        for (Phrase phrase : clause.phrases.all()) {
            if (phrase.to() > before) {
                break;
            }
            boolean free =
                    phrase.from() >= verb
                            && !frame.is(phrase.from() - 1, Tag.ADP)
                            && !objects.contains(frame.lower(phrase.from()));
            if (frame.isMarked(phrase.from())) {
                continue;
            }
            if (subject && free && isSheOrHe(frame, phrase)) {
                Mention mention = clause.mentions.of(phrase, frame.size());
                earlier.apply(mention)
                        .flatMap(this::name)
                        .map(known -> recent(known, mention, SUBJECT, sentence))
                        .ifPresent(found::add);
            }
            boolean name = frame.is(phrase.head(), Tag.PROPN) || isKnown(frame, phrase);
            if (name || mayBear(frame, phrase.head())) {
                double governed = isAgent(clause, phrase) ? AGENT : GOVERNED;
                boolean isAbout = subject && free || name && apposed == phrase.from() - 1;
                double weight = isAbout ? SUBJECT : free || !name ? OBJECT : governed;
                Mention mention = clause.mentions.of(phrase, frame.size());
                recent(mention, weight, sentence, isReading).ifPresent(found::add);
            }
            owner(clause, phrase)
                    .map(known -> recent(known.name, known.mention, GOVERNED, sentence))
                    .ifPresent(found::add);
            boolean isNobody =
                    clause.phrases.isTime(phrase)
                            || impersonal.contains(frame.lower(phrase.head()));
            if (subject && free && !isNobody) {
                subject = false;
                apposed = name || !clause.isComma(phrase.to()) ? -1 : phrase.to();
                together(clause, phrase, before)
                        .map(mention -> unnamed.several(mention, SUBJECT, sentence))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// “Her sons and daughter asked”: a subject of two.
    private Optional<Mention> together(Clause clause, Phrase first, int before) {
        Frame frame = clause.frame;
        int and = first.to();
        return clause.phrases
                .startingAt(and + 1)
                .filter(_ -> frame.is(and, lexicon.setting(Setting.AND)))
                .filter(second -> second.to() <= before && isSomebody(frame, second))
                .filter(_ -> isSomebody(frame, first))
                .map(second -> new Phrase(first.from(), second.to(), second.head()))
                .map(both -> clause.mentions.whole(both));
    }

    private boolean isSomebody(Frame frame, Phrase phrase) {
        return frame.is(phrase.head(), Tag.PROPN)
                || frame.isRole(phrase.head())
                || unnamed.isSeveral(frame.lower(phrase.head()))
                || lexicon.areRoles(frame.lower(phrase.head()));
    }

    /// “Nach dem Streit um Wolf ist Strache …”, “Dass es eng war, fand Nouri auch”: behind the verb
    /// where what stands before it opens the sentence and is not its subject; 0 in others.
    private int behindOpening(Clause clause) {
        Frame frame = clause.frame;
        boolean isClause = frame.is(0, Tag.SCONJ);
        if (!lexicon.isSet(Setting.INVERTS) || !isClause && !frame.is(0, Tag.ADP)) {
            return 0;
        }
        for (int i = 1; i < frame.size() && !frame.is(i, ";"); i++) {
            boolean isMain = !isClause || clause.isComma(i - 1);
            if (isMain && !frame.isMarked(i) && clause.isFinite(i)) {
                return i;
            }
        }
        return 0;
    }

    /// “has been slammed by Ann Lee”
    private boolean isAgent(Clause clause, Phrase phrase) {
        int by = phrase.from() - 1;
        return clause.frame.is(by, lexicon.setting(Setting.BY)) && clause.isPassive(by - 1);
    }

    private record Owner(Name name, Mention mention) {}

    /// “the advice of Maria Lessing”: the person behind a thing that is theirs.
    private Optional<Owner> owner(Clause clause, Phrase thing) {
        Frame frame = clause.frame;
        int of = thing.head() + 1;
        boolean isOwned =
                frame.is(of, lexicon.setting(Setting.OF))
                        && of + 1 < thing.to()
                        && !frame.is(thing.head(), Tag.PROPN)
                        && !mayBear(frame, thing.head());
        if (!isOwned) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(of + 1, thing.to(), thing.to() - 1))
                .map(phrase -> clause.mentions.of(phrase, frame.size()))
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .flatMap(
                        mention ->
                                names.find(mention.words())
                                        .filter(name -> name.bearer() == Name.Bearer.PERSON)
                                        .map(name -> new Owner(name, mention)));
    }

    private static boolean isSheOrHe(Frame frame, Phrase phrase) {
        return frame.is(phrase.head(), Tag.PRON)
                && (frame.isA(phrase.head(), WordClass.SHE)
                        || frame.isA(phrase.head(), WordClass.HE));
    }

    private boolean mayBear(Frame frame, int head) {
        return frame.isRole(head)
                || frame.isA(head, WordClass.BODIES)
                || frame.isA(head, WordClass.DOCUMENTS)
                || unnamed.isSeveral(frame.lower(head));
    }

    /// “Tolliver, whose house …”: a name that the report gives at length elsewhere, which the
    /// tagger does not know for one where it begins a sentence or where all nouns have capitals.
    private boolean isKnown(Frame frame, Phrase phrase) {
        int word = phrase.from();
        boolean mayBeTaken = word == 0 || lexicon.isSet(Setting.CAPITAL_NOUNS);
        return mayBeTaken
                && phrase.to() == word + 1
                && frame.isCapital(word)
                && names.find(List.of(frame.word(word)))
                        .filter(name -> name.words().size() > 1)
                        .isPresent();
    }

    private Optional<Memory.Recent> recent(
            Mention mention, double weight, int sentence, boolean isReading) {
        return switch (mention.kind()) {
            case NAME ->
                    names.find(mention.words())
                            .or(() -> name(person.apply(mention)))
                            .map(known -> recent(known, mention, weight, sentence))
                            .or(() -> bare(mention, weight, sentence));
            case PRONOUN -> Optional.empty();
            case NOUN -> {
                String who = person.apply(mention);
                yield name(who)
                        .map(known -> recent(known, mention, weight, sentence))
                        .or(
                                () ->
                                        isReading && weight < SUBJECT
                                                ? Optional.empty()
                                                : unnamed.introduced(
                                                        mention, who, weight, sentence));
            }
        };
    }

    /// “Hafenecker tried to …”: a surname that a sentence is about, where nouns have capitals too
    /// and only a given name shows who has a name.
    private Optional<Memory.Recent> bare(Mention mention, double weight, int sentence) {
        boolean isAbout =
                weight >= SUBJECT
                        && mention.phrase().to() - mention.phrase().from() == 1
                        && !lexicon.is(WordClass.PLACES, mention.head());
        return isAbout && lexicon.isSet(Setting.CAPITAL_NOUNS)
                ? Optional.of(unnamed.common(mention, mention.text(), weight, sentence))
                : Optional.empty();
    }

    private Memory.Recent recent(Name name, Mention mention, double weight, int sentence) {
        know(name);
        return new Memory.Recent(
                name.display(),
                name.bearer(),
                name.gender(),
                false,
                mention.span(),
                sentence,
                isThing(name, mention) ? weight - THING : weight);
    }

    /// “the Folkets Hus”, “her 1709 Stradivarius”: hardly anybody's name.
    private static boolean isThing(Name name, Mention mention) {
        Frame frame = mention.frame();
        int before = mention.from() - 1;
        return name.bearer() == Name.Bearer.UNKNOWN
                && name.gender() == Name.Gender.UNKNOWN
                && (frame.isA(before, WordClass.ARTICLES)
                        || frame.isA(before, WordClass.POSSESSIVE)
                        || frame.is(before, Tag.NUM));
    }
}
