package org.crossread.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Whom a pronoun can stand for: those named in its sentence before it, in
/// the sentences before, and
/// those who spoke last. Who stood out and is near wins.
final class Antecedents {

    private static final double SPEAKER = 3;
    private static final double SUBJECT = 2.5;
    private static final double OBJECT = 1;
    private static final double GOVERNED = 0.3;
    private static final double THING = 4;
    private static final int NEAR = 3;

    private final NameTable names;
    private final Lexicon lexicon;
    private final Function<Mention, String> person;
    private final Memory memory = new Memory();
    private final Map<String, Name> byDisplay = new HashMap<>();
    private Optional<Clause> current = Optional.empty();

    /// @param person whom a mention stands for
    Antecedents(NameTable names, Lexicon lexicon, Function<Mention, String> person) {
        this.names = names;
        this.lexicon = lexicon;
        this.person = person;
    }

    void reading(Clause clause) {
        current = Optional.of(clause);
    }

    void behind(Supplier<Clause> clause) {
        current = Optional.empty();
        memory.behind(
                number -> named(clause.get(), Integer.MAX_VALUE, number).forEach(memory::push));
    }

    void know(Name name) {
        byDisplay.put(name.display(), name);
    }

    /// What is known of the bearer of a name in its longest form.
    Optional<Name> name(String display) {
        return Optional.ofNullable(byDisplay.get(display));
    }

    /// Those in mind, the last first.
    Iterable<Memory.Recent> recents() {
        return memory.recents();
    }

    /// Whom the sentence names before a token, in reading order.
    private List<Memory.Recent> named(Clause clause, int before, int sentence) {
        List<Memory.Recent> found = new ArrayList<>();
        boolean subject = true;
        Frame frame = clause.frame;
        for (Phrase phrase : clause.phrases.all()) {
            if (phrase.to() > before) {
                break;
            }
            boolean free = !frame.is(phrase.from() - 1, Tag.ADP);
            if (frame.isMarked(phrase.from())) {
                continue;
            }
            if (mayBear(frame, phrase.head())) {
                boolean name = frame.is(phrase.head(), Tag.PROPN);
                double weight = subject && free ? SUBJECT : free || !name ? OBJECT : GOVERNED;
                Mention mention = clause.mentions.of(phrase, frame.size());
                recent(mention, weight, sentence).ifPresent(found::add);
            }
            subject &= !free || clause.phrases.isTime(phrase);
        }
        return found;
    }

    private boolean mayBear(Frame frame, int head) {
        return frame.is(head, Tag.PROPN) || frame.isRole(head) || frame.isA(head, WordClass.BODIES);
    }

    private Optional<Memory.Recent> recent(Mention mention, double weight, int sentence) {
        return switch (mention.kind()) {
            case NAME ->
                    names.find(mention.words())
                            .map(known -> recent(known, mention, weight, sentence));
            case PRONOUN -> Optional.empty();
            case NOUN -> {
                String who = person.apply(mention);
                yield name(who)
                        .map(known -> recent(known, mention, weight, sentence))
                        .or(() -> introduced(mention, who, weight, sentence));
            }
        };
    }

    private boolean isReading(Frame frame) {
        return current.filter(clause -> clause.frame == frame).isPresent();
    }

    /// “a plumber, who …”: somebody new whom the report does not name.
    private Optional<Memory.Recent> introduced(
            Mention mention, String who, double weight, int sentence) {
        Frame frame = mention.frame();
        boolean somebody = !isReading(frame) && frame.isRole(mention.phrase().head());
        if (!somebody || !frame.isA(mention.phrase().from(), WordClass.INTRODUCING)) {
            return Optional.empty();
        }
        int behind = mention.phrase().to();
        boolean described =
                frame.isA(frame.is(behind, ",") ? behind + 1 : behind, WordClass.RELATIVE);
        return Optional.of(
                common(mention, who, described ? SUBJECT : Math.min(weight, OBJECT), sentence));
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

    /// Remembers that a mention spoke as this person.
    void spoke(Mention mention, String person) {
        Name name = byDisplay.get(person);
        if (name == null) {
            memory.spoke(common(mention, person, SPEAKER, memory.sentence()));
            return;
        }
        boolean pronoun = mention.kind() == Mention.Kind.PRONOUN;
        memory.spoke(
                new Memory.Recent(
                        person,
                        name.bearer(),
                        pronoun ? genderOf(mention.head()) : name.gender(),
                        false,
                        mention.span(),
                        memory.sentence(),
                        SPEAKER));
    }

    /// Somebody whom the report only calls by a common noun.
    private Memory.Recent common(Mention mention, String person, double weight, int sentence) {
        String head = mention.head();
        boolean plural = head.endsWith("s") || lexicon.is(WordClass.PLURAL_HEADS, head);
        boolean role = lexicon.isRole(head, false);
        boolean body = lexicon.is(WordClass.BODIES, head) || lexicon.is(WordClass.DOCUMENTS, head);
        return new Memory.Recent(
                person,
                role ? Name.Bearer.PERSON : body ? Name.Bearer.BODY : Name.Bearer.UNKNOWN,
                genderOf(head),
                plural && !role,
                mention.span(),
                sentence,
                weight);
    }

    /// Whether a title shows that the mention means a namesake: “Mrs Smith” where
    /// the report has told
    /// of Ted Smith.
    boolean isOther(Name name, Mention mention) {
        Name.Gender titled = genderOf(mention.frame().lower(mention.from() - 1));
        return titled != Name.Gender.UNKNOWN
                && name.gender() != Name.Gender.UNKNOWN
                && titled != name.gender();
    }

    private Name.Gender genderOf(String word) {
        if (lexicon.is(WordClass.HE, word) || lexicon.is(WordClass.MALE, word)) {
            return Name.Gender.HE;
        }
        return lexicon.is(WordClass.SHE, word) || lexicon.is(WordClass.FEMALE, word)
                ? Name.Gender.SHE
                : Name.Gender.UNKNOWN;
    }

    /// Whom a pronoun stands for.
    Optional<String> of(Mention pronoun) {
        String word = pronoun.head();
        int before = pronoun.from();
        if (lexicon.is(WordClass.HE, word)) {
            return person(Name.Gender.HE, before);
        }
        if (lexicon.is(WordClass.SHE, word)) {
            return person(Name.Gender.SHE, before);
        }
        if (lexicon.is(WordClass.THEY, word)) {
            return best(Memory.Recent::plural, before)
                    .or(() -> best(recent -> recent.bearer() == Name.Bearer.BODY, before))
                    .map(Memory.Recent::person);
        }
        return lexicon.is(WordClass.IT, word)
                ? best(recent -> recent.bearer() != Name.Bearer.PERSON && !recent.plural(), before)
                        .map(Memory.Recent::person)
                : Optional.empty();
    }

    private Optional<String> person(Name.Gender gender, int before) {
        Optional<Memory.Recent> found = best(recent -> isPerson(recent, gender), before);
        found.flatMap(recent -> name(recent.person())).ifPresent(name -> name.isA(gender));
        return found.map(Memory.Recent::person);
    }

    /// The last person whom a common noun such as “the 44-year-old” can mean.
    Optional<String> someone(String noun) {
        return best(recent -> isPerson(recent, genderOf(noun)), 0).map(Memory.Recent::person);
    }

    /// The last body that a common noun such as “the firm” can mean.
    Optional<String> somebody() {
        return best(this::mayBeBody, 0).map(Memory.Recent::person);
    }

    private boolean mayBeBody(Memory.Recent recent) {
        Optional<Name> name =
                name(recent.person()).filter(it -> !lexicon.is(WordClass.PRESS, it.lastKey()));
        return recent.bearer() == Name.Bearer.BODY && name.isPresent()
                || recent.bearer() == Name.Bearer.UNKNOWN
                        && name.filter(it -> it.gender() == Name.Gender.UNKNOWN && !it.isPlace())
                                .isPresent();
    }

    private boolean isPerson(Memory.Recent recent, Name.Gender gender) {
        Name.Gender known = name(recent.person()).map(Name::gender).orElse(recent.gender());
        return recent.bearer() != Name.Bearer.BODY
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
                        .map(clause -> named(clause, before, memory.sentence()))
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
