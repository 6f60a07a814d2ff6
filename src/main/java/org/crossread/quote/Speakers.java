package org.crossread.quote;

import org.crossread.model.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Says which person or body a mention stands for, while a report is read from top to bottom: a
/// name's longest form, the last fitting speaker for a pronoun, whoever holds the office.
final class Speakers {

    private final NameTable names;
    private final Lexicon lexicon;
    private final Antecedents antecedents;
    private final CommonNouns nouns;

    /// Whom the sentence being read asks or tells something, and whom the one before did.
    private Optional<Asked> asking = Optional.empty();

    private Optional<Asked> asked = Optional.empty();

    /// Who asks in the sentence being read, and who did in the one before.
    private Optional<Supplier<String>> asker = Optional.empty();

    private Optional<Supplier<String>> lastAsker = Optional.empty();

    /// @param person looked for when somebody answers: to look a name up makes it known
    private record Asked(Mention mention, Supplier<String> person) {}

    Speakers(NameTable names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
        antecedents = new Antecedents(names, lexicon, this::person);
        nouns = new CommonNouns(names, lexicon, antecedents, this::person);
    }

    /// Begins a sentence in which somebody may speak.
    void reading(Clause clause) {
        antecedents.reading(clause);
    }

    /// Ends a sentence; whom it names is looked for when somebody asks.
    void behind(Supplier<Clause> clause) {
        asked = asking;
        asking = Optional.empty();
        lastAsker = asker;
        asker = Optional.empty();
        antecedents.behind(clause);
    }

    /// Remembers who asks somebody something.
    void asker(Mention mention) {
        asker =
                switch (mention.kind()) {
                    case NAME, NOUN -> Optional.of(() -> person(mention));
                    case PRONOUN -> antecedents.ofEarlier(mention).map(person -> (() -> person));
                };
    }

    /// Remembers whom the sentence asks or tells something.
    void asks(Mention mention) {
        asking =
                switch (mention.kind()) {
                    case NAME -> Optional.of(new Asked(mention, () -> named(mention)));
                    case PRONOUN ->
                            antecedents
                                    .ofEarlier(mention)
                                    .map(person -> new Asked(mention, () -> person));
                    case NOUN ->
                            isDefinite(mention)
                                    ? Optional.of(new Asked(mention, () -> person(mention)))
                                    : Optional.empty();
                };
    }

    /// “asked the witness why”, but not “asked police to go”
    private static boolean isDefinite(Mention mention) {
        int first = mention.phrase().from();
        return mention.frame().isA(first, WordClass.ARTICLES)
                && mention.frame().isRole(mention.phrase().head());
    }

    /// The person whose words a word of saying gives: “she” who answers is whoever was asked.
    String speaker(Cue cue) {
        Mention mention = cue.speaker().orElseThrow();
        if (mention.kind() != Mention.Kind.PRONOUN) {
            return person(mention);
        }
        if (isOwn(cue) && antecedents.maySpeakAgain(mention, nouns.lastSpoke())) {
            return nouns.lastSpoke().orElseThrow();
        }
        return asked.filter(
                        whom -> cue.takes("answers") && antecedents.mayBe(mention, whom.mention))
                .map(whom -> whom.person.get())
                .or(() -> antecedents.ofSpeaker(mention, whoAsked(cue)))
                .orElseGet(() -> mention.words().getFirst());
    }

    /// Who does not answer, having asked.
    private Optional<String> whoAsked(Cue cue) {
        return lastAsker.filter(_ -> cue.takes("answers")).map(Supplier::get);
    }

    /// “nach ihren Worten”: whoever spoke last goes on.
    private boolean isOwn(Cue cue) {
        return lexicon.isSet(Setting.INVERTS)
                && cue.form() == Cue.Form.ACCORDING
                && lexicon.is(WordClass.POSSESSIVE, cue.speaker().orElseThrow().head());
    }

    /// Remembers that a mention spoke as this person.
    void spoke(Mention mention, String person) {
        antecedents.spoke(mention, person);
        nouns.spoke(mention, person);
    }

    /// The person or body, in the longest form the report uses; the mention's own words when it
    /// stays unknown.
    String person(Mention mention) {
        return switch (mention.kind()) {
            case NAME -> named(mention);
            case PRONOUN -> antecedents.of(mention).orElse(mention.words().getFirst());
            case NOUN -> surname(mention).orElseGet(() -> nouns.person(mention));
        };
    }

    /// “Wegner”, where nouns have capitals too: a noun without an article that ends a name of the
    /// report.
    private Optional<String> surname(Mention mention) {
        Phrase phrase = mention.phrase();
        boolean isBare = phrase.to() - phrase.from() == 1 || isDescribed(mention);
        return isBare && lexicon.isSet(Setting.CAPITAL_NOUNS)
                ? names.find(List.of(mention.frame().word(phrase.head())))
                        .filter(name -> name.words().size() > 1)
                        .map(Name::display)
                : Optional.empty();
    }

    /// “der enttäuschte Wegner”
    private static boolean isDescribed(Mention mention) {
        Frame frame = mention.frame();
        Phrase phrase = mention.phrase();
        return phrase.to() - phrase.from() == 3
                && phrase.head() == phrase.to() - 1
                && frame.is(phrase.from(), Tag.DET)
                && frame.is(phrase.from() + 1, Tag.ADJ)
                && !frame.isRole(phrase.head());
    }

    /// Whether it is clear whom a mention stands for: a pronoun may stand for nobody that was
    /// named.
    boolean isKnown(Mention mention) {
        return mention.kind() != Mention.Kind.PRONOUN || antecedents.of(mention).isPresent();
    }

    /// Whether a person is named so, by the report or by the given name.
    boolean isPerson(Mention mention) {
        List<String> words = mention.words();
        return names.find(words)
                .map(name -> name.bearer() == Name.Bearer.PERSON)
                .orElseGet(() -> words.size() > 1 && mention.frame().isGiven(mention.from()));
    }

    /// Whether the report names a place so.
    boolean isPlace(Mention mention) {
        return names.find(mention.words()).filter(Name::isPlace).isPresent();
    }

    private String named(Mention mention) {
        List<String> words = mention.words();
        boolean isNative = words.size() == 1 && lexicon.is(WordClass.NATIONALITIES, mention.head());
        if (isNative && mention.frame().is(mention.phrase().from(), Tag.DET)) {
            return nouns.person(mention);
        }
        Optional<Name> found = names.find(words);
        if (found.filter(name -> antecedents.isOther(name, mention)).isPresent()) {
            return mention.frame().word(mention.from() - 1) + " " + mention.text();
        }
        found.ifPresent(antecedents::know);
        boolean shortened =
                words.size() == 1 && found.filter(name -> name.words().size() > 1).isEmpty();
        if (shortened && lexicon.is(WordClass.BODIES, words.getFirst().toLowerCase(Locale.ROOT))) {
            return nouns.body(words.getFirst()).orElse(words.getFirst());
        }
        return found.map(Name::display).orElseGet(mention::text);
    }

    /// Somebody in the mind of the reader, and where they were last mentioned.
    record Known(String person, Span mention) {}

    /// The person most in the mind of a reader at this point.
    Optional<Known> prominent() {
        return antecedents.prominent().map(recent -> new Known(recent.person(), recent.span()));
    }
}
