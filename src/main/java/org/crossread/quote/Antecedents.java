package org.crossread.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Whom a pronoun can stand for: those named in its sentence before it, in the sentences before,
/// and those who spoke last. Who stood out and is near wins.
final class Antecedents {

    private static final double SPEAKER = 3;
    private static final int NEAR = 3;

    /// The least score of somebody who stands out: the subject of the last sentence but one.
    private static final double OUTSTANDING = -0.5;

    /// By how much they must be ahead of all others.
    private static final double AHEAD = 1;

    private final NameTable names;
    private final Lexicon lexicon;
    private final NamedPersons named;
    private final Memory memory = new Memory();
    private Optional<Clause> current = Optional.empty();

    /// @param person whom a mention stands for
    Antecedents(NameTable names, Lexicon lexicon, Function<Mention, String> person) {
        this.names = names;
        this.lexicon = lexicon;
        named = new NamedPersons(names, lexicon, person, this::ofEarlier);
    }

    void reading(Clause clause) {
        current = Optional.of(clause);
    }

    void behind(Supplier<Clause> clause) {
        current = Optional.empty();
        memory.behind(
                number ->
                        named.in(clause.get(), Integer.MAX_VALUE, number, false)
                                .forEach(memory::push));
    }

    /// The sentence that is being read, counted from 0.
    int sentence() {
        return memory.sentence();
    }

    void know(Name name) {
        named.know(name);
    }

    /// What is known of the bearer of a name in its longest form.
    Optional<Name> name(String display) {
        return named.name(display);
    }

    /// Those in mind, the last first.
    Iterable<Memory.Recent> recents() {
        return memory.recents();
    }

    /// Remembers that a mention spoke as this person.
    void spoke(Mention mention, String person) {
        Optional<Name> known = name(person);
        if (known.isEmpty()) {
            memory.spoke(named.unnamed().common(mention, person, SPEAKER, memory.sentence()));
            return;
        }
        Name name = known.get();
        boolean pronoun = mention.kind() == Mention.Kind.PRONOUN;
        memory.spoke(
                new Memory.Recent(
                        person,
                        name.bearer(),
                        pronoun ? lexicon.genderOf(mention.head()) : name.gender(),
                        false,
                        mention.span(),
                        memory.sentence(),
                        SPEAKER));
    }

    /// Whether a title shows that the mention means a namesake: “Mrs Smith” where the report has
    /// told of Ted Smith.
    boolean isOther(Name name, Mention mention) {
        Name.Gender titled = lexicon.genderOf(mention.frame().lower(mention.from() - 1));
        return titled != Name.Gender.UNKNOWN
                && name.gender() != Name.Gender.UNKNOWN
                && titled != name.gender();
    }

    /// Whether a pronoun can stand for whoever is mentioned so.
    boolean mayBe(Mention pronoun, Mention mention) {
        Name.Gender gender = lexicon.genderOf(pronoun.head());
        if (gender == Name.Gender.UNKNOWN) {
            return false;
        }
        Name.Gender told = lexicon.genderOf(mention.head());
        if (mention.kind() == Mention.Kind.PRONOUN) {
            return told == gender;
        }
        if (mention.kind() == Mention.Kind.NOUN) {
            return told == gender || told == Name.Gender.UNKNOWN;
        }
        return names.find(mention.words())
                .filter(name -> name.bearer() != Name.Bearer.BODY)
                .filter(name -> name.gender() == gender || name.gender() == Name.Gender.UNKNOWN)
                .isPresent();
    }

    /// Whom a pronoun stands for.
    Optional<String> of(Mention pronoun) {
        return of(pronoun, before(pronoun), _ -> true).or(() -> foretold(pronoun));
    }

    /// “Facing criticism over his words, Carl Voss said”: where nobody was told of before, the
    /// subject of the main clause.
    private Optional<String> foretold(Mention pronoun) {
        Frame frame = pronoun.frame();
        boolean leads =
                frame.tag(0) == Tag.ADP
                        || frame.lower(0).endsWith(lexicon.setting(Setting.PARTICIPLE));
        return current
                .filter(_ -> leads && lexicon.is(WordClass.POSSESSIVE, pronoun.head()))
                .stream()
                .flatMap(
                        clause ->
                                clause.phrases.all().stream()
                                        .filter(
                                                phrase ->
                                                        phrase.from() > pronoun.to()
                                                                && clause.isComma(
                                                                        phrase.from() - 1))
                                        .map(phrase -> clause.mentions.of(phrase, frame.size())))
                .filter(who -> who.kind() == Mention.Kind.NAME && mayBe(pronoun, who))
                .flatMap(who -> names.find(who.words()).stream())
                .findFirst()
                .map(
                        name -> {
                            know(name);
                            return name.display();
                        });
    }

    private int before(Mention pronoun) {
        return PronounForms.isInserted(pronoun, lexicon) ? 0 : pronoun.from();
    }

    /// Who says marked words, if a pronoun tells it: nobody whom the words name.
    ///
    /// @param asker who does not say them, having asked
    Optional<String> ofSpeaker(Mention pronoun, Optional<String> asker) {
        Set<String> named = namesInMarks();
        asker.ifPresent(named::add);
        return of(pronoun, before(pronoun), recent -> !named.contains(recent.person()))
                .or(() -> of(pronoun));
    }

    private Set<String> namesInMarks() {
        Set<String> found = new HashSet<>();
        current.ifPresent(
                clause -> {
                    for (Phrase phrase : clause.phrases.all()) {
                        if (clause.frame.isMarked(phrase.from())
                                && clause.frame.is(phrase.head(), Tag.PROPN)) {
                            names.find(clause.mentions.of(phrase, phrase.to()).words())
                                    .map(Name::display)
                                    .ifPresent(found::add);
                        }
                    }
                });
        return found;
    }

    /// Whether a pronoun can stand for whoever spoke last, whom the report does not show to be of
    /// the other gender.
    boolean maySpeakAgain(Mention pronoun, Optional<String> last) {
        Name.Gender told = lexicon.genderOf(pronoun.head());
        return last.map(who -> name(who).map(Name::gender).orElse(Name.Gender.UNKNOWN))
                .filter(known -> known == Name.Gender.UNKNOWN || known == told)
                .isPresent();
    }

    /// Whom a pronoun stands for, if nobody whom its own sentence names.
    Optional<String> ofEarlier(Mention pronoun) {
        return of(pronoun, 0, _ -> true);
    }

    private Optional<String> of(Mention pronoun, int before, Predicate<Memory.Recent> may) {
        String word = pronoun.head();
        if (lexicon.is(WordClass.HE, word)) {
            return person(Name.Gender.HE, before, may);
        }
        if (lexicon.is(WordClass.SHE, word) && !PronounForms.areSeveral(pronoun, lexicon)) {
            return person(Name.Gender.SHE, before, may);
        }
        if (lexicon.is(WordClass.THEY, word)) {
            return best(may.and(Memory.Recent::plural), before)
                    .or(() -> best(may.and(recent -> recent.bearer() == Name.Bearer.BODY), before))
                    .map(Memory.Recent::person);
        }
        return lexicon.is(WordClass.IT, word)
                ? best(may.and(this::isThing), before).map(Memory.Recent::person)
                : Optional.empty();
    }

    /// What “it” can stand for; a place that is only named as one says nothing.
    private boolean isThing(Memory.Recent recent) {
        return recent.bearer() != Name.Bearer.PERSON
                && !recent.plural()
                && name(recent.person()).filter(Name::isPlace).isEmpty();
    }

    private Optional<String> person(Name.Gender gender, int before, Predicate<Memory.Recent> may) {
        Optional<Memory.Recent> found = best(may.and(recent -> isPerson(recent, gender)), before);
        found.flatMap(recent -> name(recent.person())).ifPresent(name -> name.isA(gender));
        return found.map(Memory.Recent::person);
    }

    /// The last person whom a common noun such as “the 44-year-old” can mean; one of its own
    /// sentence where nobody was told of before.
    Optional<String> someone(String noun, Mention mention) {
        Predicate<Memory.Recent> fits = recent -> isPerson(recent, lexicon.genderOf(noun));
        return best(fits, 0).or(() -> best(fits, mention.from())).map(Memory.Recent::person);
    }

    /// The person of the last sentences whom a noun can mean, if one stands out.
    ///
    /// @param may whether nothing that is known of somebody speaks against it
    Optional<String> outstanding(String noun, Predicate<Memory.Recent> may) {
        Name.Gender gender = lexicon.genderOf(noun);
        Predicate<Memory.Recent> fits =
                recent ->
                        memory.sentence() - recent.sentence() <= NEAR
                                && isPerson(recent, gender)
                                && may.test(recent);
        return best(fits, 0)
                .filter(found -> score(found) >= OUTSTANDING)
                .filter(found -> isAhead(found, fits))
                .map(Memory.Recent::person);
    }

    private boolean isAhead(Memory.Recent found, Predicate<Memory.Recent> fits) {
        Predicate<Memory.Recent> others = other -> !other.person().equals(found.person());
        return best(fits.and(others), 0)
                .filter(other -> score(found) - score(other) < AHEAD)
                .isEmpty();
    }

    /// The last body that a common noun such as “the firm” can mean.
    Optional<String> somebody() {
        return best(this::mayBeBody, 0).map(Memory.Recent::person);
    }

    private boolean mayBeBody(Memory.Recent recent) {
        Optional<Name> name =
                name(recent.person()).filter(it -> !lexicon.is(WordClass.PRESS, it.lastKey()));
        return recent.bearer() == Name.Bearer.BODY && name.filter(this::mayBeFirm).isPresent()
                || recent.bearer() == Name.Bearer.UNKNOWN
                        && name.filter(it -> it.gender() == Name.Gender.UNKNOWN && !it.isPlace())
                                .isPresent();
    }

    /// No “Transportation Department” is meant by “the airline”.
    private boolean mayBeFirm(Name name) {
        return !lexicon.is(WordClass.PLACES, name.lastKey())
                && name.keys().stream()
                        .noneMatch(word -> lexicon.is(WordClass.PUBLIC_BODIES, word));
    }

    private boolean isPress(Name name) {
        return name.bearer() != Name.Bearer.PERSON && lexicon.is(WordClass.PRESS, name.lastKey());
    }

    private boolean isPerson(Memory.Recent recent, Name.Gender gender) {
        Optional<Name> name = name(recent.person());
        Name.Gender known = name.map(Name::gender).orElse(recent.gender());
        boolean mayBe =
                name.isPresent()
                        ? recent.bearer() != Name.Bearer.BODY && !isPress(name.get())
                        : recent.bearer() == Name.Bearer.PERSON;
        return mayBe
                && !recent.plural()
                && (known == gender
                        || known == Name.Gender.UNKNOWN
                        || gender == Name.Gender.UNKNOWN);
    }

    /// The person most in the mind of a reader, if they were mentioned of late.
    Optional<Memory.Recent> prominent() {
        return best(recent -> recent.bearer() != Name.Bearer.BODY && !recent.plural(), 0)
                .filter(recent -> memory.sentence() - recent.sentence() <= NEAR);
    }

    /// @param before the token of the sentence being read up to which names count
    private Optional<Memory.Recent> best(Predicate<Memory.Recent> fits, int before) {
        List<Memory.Recent> here =
                current.filter(_ -> before > 0)
                        .map(clause -> named.in(clause, before, memory.sentence(), true))
                        .orElse(List.of());
        return memory.best(here, fits, this::score);
    }

    private double score(Memory.Recent recent) {
        boolean place = name(recent.person()).filter(Name::isPlace).isPresent();
        double known = place ? -4 : recent.bearer() == Name.Bearer.UNKNOWN ? -1 : 0;
        double sure = recent.gender() == Name.Gender.UNKNOWN ? 0 : 0.5;
        return recent.weight() + known + sure - 1.5 * (memory.sentence() - recent.sentence());
    }
}
