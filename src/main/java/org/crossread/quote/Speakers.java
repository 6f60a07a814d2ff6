package org.crossread.quote;

import org.crossread.model.NameVariants;
import org.crossread.model.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Says which person or body a mention stands for, while a report is read from top to bottom: a
/// name's longest form, the last fitting speaker for a pronoun, whoever holds the office.
final class Speakers {

    private final NameTable names;
    private final Lexicon lexicon;
    private final Memory memory = new Memory();
    private final Map<String, String> issuers = new HashMap<>();
    private final Map<String, Name> byDisplay = new HashMap<>();

    Speakers(NameTable names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /// Ends a sentence; whom it names is looked for when somebody asks.
    void behind(Supplier<Clause> clause) {
        memory.behind(number -> read(clause.get(), number));
    }

    private void read(Clause clause, int sentence) {
        boolean subject = true;
        Frame frame = clause.frame;
        for (Phrase phrase : clause.phrases.all()) {
            boolean free = !frame.is(phrase.from() - 1, Tag.ADP);
            if (frame.isMarked(phrase.from())) {
                continue;
            }
            boolean name = frame.is(phrase.head(), Tag.PROPN);
            if (name || lexicon.is("roles", frame.lower(phrase.head()))) {
                Mention mention = clause.mentions.of(phrase, frame.size());
                if (name || mention.kind() == Mention.Kind.NAME) {
                    double weight = subject && free ? 2.5 : free || !name ? 1 : 0.3;
                    names.find(mention.words())
                            .ifPresent(found -> remember(found, mention, weight, sentence));
                }
            }
            subject &= !free || clause.phrases.isTime(phrase);
        }
    }

    private void remember(Name name, Mention mention, double weight, int sentence) {
        byDisplay.put(name.display(), name);
        memory.push(
                new Memory.Recent(
                        name.display(),
                        name.bearer(),
                        name.gender(),
                        false,
                        mention.span(),
                        sentence,
                        weight));
    }

    /// Remembers that a mention spoke as this person.
    void spoke(Mention mention, String person) {
        Name name = byDisplay.get(person);
        if (name != null) {
            memory.spoke(
                    new Memory.Recent(
                            person,
                            name.bearer(),
                            gender(mention, name),
                            false,
                            mention.span(),
                            memory.sentence(),
                            3));
        } else {
            String head = mention.head();
            boolean plural = head.endsWith("s") || lexicon.is("plural-heads", head);
            boolean role = lexicon.is("roles", head);
            boolean body = lexicon.is("bodies", head) || lexicon.is("documents", head);
            Name.Bearer bearer =
                    role ? Name.Bearer.PERSON : body ? Name.Bearer.BODY : Name.Bearer.UNKNOWN;
            memory.spoke(
                    new Memory.Recent(
                            person,
                            bearer,
                            genderOf(head),
                            plural && !role,
                            mention.span(),
                            memory.sentence(),
                            3));
        }
        if (mention.kind() == Mention.Kind.NOUN && lexicon.is("documents", mention.head())) {
            issuers.put(mention.head(), person);
        }
    }

    private Name.Gender gender(Mention mention, Name name) {
        return mention.kind() == Mention.Kind.PRONOUN ? genderOf(mention.head()) : name.gender();
    }

    private Name.Gender genderOf(String word) {
        if (lexicon.is("he", word) || lexicon.is("male", word)) {
            return Name.Gender.HE;
        }
        return lexicon.is("she", word) || lexicon.is("female", word)
                ? Name.Gender.SHE
                : Name.Gender.UNKNOWN;
    }

    /// The person or body, in the longest form the report uses; the mention's own words when it
    /// stays unknown.
    String person(Mention mention) {
        return switch (mention.kind()) {
            case NAME -> named(mention.words());
            case PRONOUN -> pronoun(mention).orElse(mention.words().getFirst());
            case NOUN -> noun(mention);
        };
    }

    private String named(List<String> words) {
        Optional<Name> found = names.find(words);
        found.ifPresent(name -> byDisplay.put(name.display(), name));
        boolean shortened =
                words.size() == 1 && found.filter(name -> name.words().size() > 1).isEmpty();
        if (shortened && lexicon.is("bodies", words.getFirst().toLowerCase(Locale.ROOT))) {
            return body(words.getFirst(), words.getFirst());
        }
        return found.map(Name::display).orElse(String.join(" ", words));
    }

    private Optional<String> pronoun(Mention mention) {
        String word = mention.head();
        boolean he = lexicon.is("he", word);
        boolean she = lexicon.is("she", word);
        if (he || she) {
            return best(recent -> isPerson(recent, he ? Name.Gender.HE : Name.Gender.SHE))
                    .map(recent -> learnt(recent, he ? Name.Gender.HE : Name.Gender.SHE));
        }
        if (lexicon.is("they", word)) {
            return best(Memory.Recent::plural)
                    .or(() -> best(recent -> recent.bearer() == Name.Bearer.BODY))
                    .map(Memory.Recent::person);
        }
        if (lexicon.is("it", word)) {
            return best(recent -> recent.bearer() != Name.Bearer.PERSON && !recent.plural())
                    .map(Memory.Recent::person);
        }
        return Optional.empty();
    }

    private String learnt(Memory.Recent recent, Name.Gender gender) {
        Name name = byDisplay.get(recent.person());
        if (name != null) {
            name.isA(gender);
        }
        return recent.person();
    }

    private boolean isPerson(Memory.Recent recent, Name.Gender gender) {
        Name name = byDisplay.get(recent.person());
        Name.Gender known = name == null ? recent.gender() : name.gender();
        return recent.bearer() != Name.Bearer.BODY
                && !recent.plural()
                && (known == gender || known == Name.Gender.UNKNOWN);
    }

    private Optional<Memory.Recent> best(Predicate<Memory.Recent> fits) {
        return memory.best(fits, this::score);
    }

    private double score(Memory.Recent recent) {
        Name name = byDisplay.get(recent.person());
        boolean place = name != null && name.isPlace();
        double known = place ? -4 : recent.bearer() == Name.Bearer.UNKNOWN ? -1 : 0;
        double sure = recent.gender() == Name.Gender.UNKNOWN ? 0 : 0.5;
        return recent.weight() + known + sure - 1.5 * (memory.sentence() - recent.sentence());
    }

    private String noun(Mention mention) {
        Frame frame = mention.frame();
        String head = mention.head();
        String own = String.join(" ", mention.words());
        if (lexicon.is("documents", head)) {
            return issuer(mention).orElseGet(() -> issuers.getOrDefault(head, own));
        }
        boolean definite =
                frame.is(mention.phrase().from(), Tag.DET)
                        && !frame.is(mention.phrase().from(), "a")
                        && !frame.is(mention.phrase().from(), "an");
        if (!definite) {
            return own;
        }
        if (head.contains("-year-old") || lexicon.is("person-nouns", head)) {
            return best(recent -> isPerson(recent, genderOf(head)))
                    .map(Memory.Recent::person)
                    .orElse(own);
        }
        if (lexicon.is("roles", head)) {
            return holder(head).orElse(own);
        }
        boolean brief = mention.to() - mention.from() <= 2;
        return brief && lexicon.is("bodies", head) ? body(head, own) : own;
    }

    /// “the court” is the Supreme Court if that was named last.
    private String body(String word, String own) {
        String key = NameVariants.key(word);
        for (Memory.Recent recent : memory.recents()) {
            Name name = byDisplay.get(recent.person());
            if (name != null && name.words().size() > 1 && name.keys().contains(key)) {
                return recent.person();
            }
        }
        return own;
    }

    /// Who holds the office: the one named last among those the report gives it.
    private Optional<String> holder(String role) {
        for (Memory.Recent recent : memory.recents()) {
            Name name = byDisplay.get(recent.person());
            if (name != null && name.roles().contains(role)) {
                return Optional.of(recent.person());
            }
        }
        Name only = null;
        for (Name name : names.all()) {
            if (name.roles().contains(role)) {
                if (only != null && !only.lastKey().equals(name.lastKey())) {
                    return Optional.empty();
                }
                only = only == null || name.words().size() > only.words().size() ? name : only;
            }
        }
        return Optional.ofNullable(only).map(Name::display);
    }

    /// Whose text speaks: “the court's summary”, “their statement”, “a report from the agency”.
    private Optional<String> issuer(Mention mention) {
        Frame frame = mention.frame();
        Phrase phrase = mention.phrase();
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = frame.lower(i);
            if (lexicon.is("possessive", lower) && !lexicon.is("first", lower)) {
                Mention pronoun =
                        new Mention(frame, i, i + 1, Mention.Kind.PRONOUN, new Phrase(i, i + 1, i));
                return pronoun(pronoun);
            }
            if (frame.is(i, "'s") && i > phrase.from()) {
                return Optional.of(owner(frame, phrase.from(), i));
            }
        }
        return Optional.empty();
    }

    private String owner(Frame frame, int from, int to) {
        int start = frame.is(from, Tag.DET) ? from + 1 : from;
        Phrase phrase = new Phrase(from, to, to - 1);
        boolean name = frame.isCapital(Math.min(start, to - 1));
        Mention.Kind kind = name ? Mention.Kind.NAME : Mention.Kind.NOUN;
        return person(new Mention(frame, Math.min(start, to - 1), to, kind, phrase));
    }

    /// Somebody in the mind of the reader, and where they were last mentioned.
    record Known(String person, Span mention) {}

    /// The person most in the mind of a reader at this point.
    Optional<Known> prominent() {
        return best(recent -> recent.bearer() != Name.Bearer.BODY && !recent.plural())
                .filter(recent -> memory.sentence() - recent.sentence() <= 3)
                .map(recent -> new Known(recent.person(), recent.span()));
    }
}
