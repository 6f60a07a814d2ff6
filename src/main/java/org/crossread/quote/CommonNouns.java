package org.crossread.quote;

import org.crossread.model.NameVariants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Says whom a common noun stands for: “the minister” for whoever the report gives that office,
/// “the court” for the court it named, “the statement” for whoever issued it.
final class CommonNouns {

    private final NameTable names;
    private final Lexicon lexicon;
    private final Antecedents antecedents;
    private final Function<Mention, String> person;
    private final Map<String, String> issuers = new HashMap<>();

    /// Whose words “den Angaben zufolge” goes on with.
    private Optional<String> lastSpoke = Optional.empty();

    /// Who holds an office, whatever stands before it in one word.
    private final Map<String, List<Name>> compounds = new HashMap<>();

    /// @param person whom another mention stands for
    CommonNouns(
            NameTable names,
            Lexicon lexicon,
            Antecedents antecedents,
            Function<Mention, String> person) {
        this.names = names;
        this.lexicon = lexicon;
        this.antecedents = antecedents;
        this.person = person;
    }

    /// Remembers whose a text is that spoke.
    void spoke(Mention mention, String person) {
        if (mention.kind() == Mention.Kind.NOUN
                && lexicon.is(WordClass.DOCUMENTS, mention.head())) {
            issuers.put(mention.head(), person);
        }
        lastSpoke = Optional.of(person);
    }

    /// Who spoke last.
    Optional<String> lastSpoke() {
        return lastSpoke;
    }

    /// The person or body, or the noun's own words.
    String person(Mention mention) {
        String head = mention.head();
        String own = mention.text();
        if (lexicon.is(WordClass.DOCUMENTS, head)) {
            return issuer(mention).orElseGet(() -> issuers.getOrDefault(head, own));
        }
        if (isOfBody(mention)) {
            return known(only(bearers(head))).orElse(own);
        }
        if (!isDefinite(mention) || lexicon.isPersonNoun(head) && isNew(mention)) {
            return own;
        }
        if (lexicon.isSet(Setting.INVERTS) && lexicon.is(WordClass.SAYS_OF, head)) {
            return lastSpoke.orElse(own);
        }
        return known(mention, head).orElse(own);
    }

    /// “the woman pushing her baby”: who needs to be described was not told of.
    private boolean isNew(Mention mention) {
        Frame frame = mention.frame();
        int behind = mention.phrase().to();
        boolean isDoing =
                frame.is(behind, Tag.VERB)
                        && frame.lower(behind).endsWith(lexicon.setting(Setting.PARTICIPLE))
                        && frame.isA(behind + 1, WordClass.POSSESSIVE);
        return isDoing || frame.isA(behind, WordClass.WHO) && frame.is(behind, Tag.PRON);
    }

    private Optional<String> known(Mention mention, String head) {
        if (isAged(mention)) {
            return antecedents.someone(toldOf(mention).orElse(head));
        }
        if (lexicon.isPersonNoun(head)) {
            return holder(head).or(() -> antecedents.someone(toldOf(mention).orElse(head)));
        }
        if (isDescribed(mention) || head.contains(lexicon.setting(Setting.PARENT))) {
            return holder(head).or(() -> antecedents.someone(head));
        }
        if (lexicon.is(WordClass.NATIONALITIES, head)) {
            return areSeveral(head) ? Optional.empty() : antecedents.someone(head);
        }
        boolean isCompound = lexicon.isSet(Setting.CAPITAL_NOUNS) && lexicon.isRole(head, false);
        if (lexicon.is(WordClass.ROLES, head) || isCompound) {
            return holder(head, qualifier(mention)).or(() -> ofParty(head));
        }
        boolean isNamed = mention.frame().is(mention.phrase().head() - 1, Tag.PROPN);
        boolean brief = mention.to() - mention.from() <= 2 && !isNamed;
        boolean firm = lexicon.is(WordClass.FIRMS, head);
        if (!brief || !firm && !lexicon.is(WordClass.BODIES, head)) {
            return Optional.empty();
        }
        Optional<String> found = body(head).or(() -> holder(head));
        return firm ? found.or(antecedents::somebody) : found;
    }

    /// “some Republicans”
    private boolean areSeveral(String head) {
        return lexicon.ends(head, Setting.PLURAL)
                && lexicon.is(WordClass.NATIONALITIES, head.substring(0, head.length() - 1));
    }

    /// “The 51-year-old said he accepted it”: the pronoun tells the gender that the noun does not.
    private Optional<String> toldOf(Mention mention) {
        Frame frame = mention.frame();
        boolean isOpen = lexicon.genderOf(mention.head()) == Name.Gender.UNKNOWN;
        for (int i = mention.phrase().to(); isOpen && i < frame.size(); i++) {
            if (frame.isSaying(i) && !frame.isMarked(i)) {
                boolean isPronoun = lexicon.genderOf(frame.lower(i + 1)) != Name.Gender.UNKNOWN;
                return frame.is(i + 1, Tag.PRON) && isPronoun
                        ? Optional.of(frame.lower(i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// “the 44-year-old”, “die 47-jährige Beraterin”
    private boolean isAged(Mention mention) {
        Phrase phrase = mention.phrase();
        boolean isAged = false;
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            isAged |= mention.frame().lower(i).contains(lexicon.setting(Setting.AGED));
        }
        return isAged;
    }

    /// “the retired nurse”: whoever was told of, whatever else the report calls them.
    private boolean isDescribed(Mention mention) {
        return lexicon.is(WordClass.ROLES, mention.head())
                && mention.frame().isA(mention.phrase().head() - 1, WordClass.ONCE);
    }

    /// “its chief executive”: somebody by an office that only one may hold.
    private boolean isOfBody(Mention mention) {
        return mention.frame().is(mention.phrase().from(), Tag.PRON)
                && mention.frame().isA(mention.phrase().from(), WordClass.IT)
                && lexicon.is(WordClass.ROLES, mention.head());
    }

    private static boolean isDefinite(Mention mention) {
        Frame frame = mention.frame();
        int first = mention.phrase().from();
        return frame.is(first, Tag.DET)
                && !frame.isA(first, WordClass.INTRODUCING)
                && !frame.isA(first, WordClass.POSSESSIVE);
    }

    /// “the court” is the Supreme Court if that was named last.
    Optional<String> body(String word) {
        String key = NameVariants.key(word);
        for (Memory.Recent recent : antecedents.recents()) {
            Optional<Name> name = antecedents.name(recent.person());
            if (name.filter(it -> it.words().size() > 1 && it.keys().contains(key)).isPresent()) {
                return Optional.of(recent.person());
            }
        }
        return known(only(names.holding(key)));
    }

    /// In languages that write compounds, “the minister” holds the office of an
    /// environment minister.
    private boolean holds(Name name, String role) {
        return name.roles().contains(role)
                || lexicon.isSet(Setting.CAPITAL_NOUNS)
                        && name.roles().stream().anyMatch(held -> held.endsWith(role));
    }

    /// “der CSU-Chef” for “Nora Beck (CSU)”.
    private Optional<String> ofParty(String head) {
        int dash = head.indexOf('-');
        return dash > 0 ? holder(head.substring(0, dash + 1)) : Optional.empty();
    }

    /// “the transport secretary”: the noun before the office; empty if there is none.
    private static String qualifier(Mention mention) {
        Frame frame = mention.frame();
        int before = mention.phrase().head() - 1;
        boolean isNoun = before >= mention.phrase().from() && frame.is(before, Tag.NOUN);
        return isNoun ? frame.lower(before) : "";
    }

    private Optional<String> holder(String role) {
        return holder(role, "");
    }

    /// Who holds the office: the one named last among those the report gives it, and no other one
    /// of the kind.
    private Optional<String> holder(String role, String qualifier) {
        for (Memory.Recent recent : antecedents.recents()) {
            Optional<Name> name = antecedents.name(recent.person());
            if (name.filter(it -> holds(it, role) && !isOther(it, role, qualifier)).isPresent()) {
                return Optional.of(recent.person());
            }
        }
        return known(only(bearers(role), it -> !isOther(it, role, qualifier)));
    }

    /// Whether a name's bearer is a transport secretary where a health secretary is meant.
    private static boolean isOther(Name name, String role, String qualifier) {
        String ending = " " + role;
        return !qualifier.isEmpty()
                && name.roles().stream().anyMatch(held -> held.endsWith(ending))
                && !name.roles().contains(qualifier + ending);
    }

    private List<Name> bearers(String role) {
        return lexicon.isSet(Setting.CAPITAL_NOUNS)
                ? compounds.computeIfAbsent(
                        role, _ -> names.all().filter(name -> holds(name, role)).toList())
                : names.bearers(role);
    }

    /// The name among all that fit in the whole report, in its longest form; empty where they are
    /// several people's.
    private static Optional<Name> only(List<Name> fitting) {
        return only(fitting, _ -> true);
    }

    private static Optional<Name> only(List<Name> fitting, Predicate<Name> may) {
        Name only = null;
        for (Name name : fitting) {
            if (!may.test(name)) {
                continue;
            }
            if (only != null && !only.lastKey().equals(name.lastKey())) {
                return Optional.empty();
            }
            only = only == null || name.words().size() > only.words().size() ? name : only;
        }
        return Optional.ofNullable(only);
    }

    private Optional<String> known(Optional<Name> found) {
        found.ifPresent(antecedents::know);
        return found.map(Name::display);
    }

    /// Whose text speaks: “the court's summary”, “their statement”, “a report from the agency”.
    private Optional<String> issuer(Mention mention) {
        Frame frame = mention.frame();
        Phrase phrase = mention.phrase();
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String lower = frame.lower(i);
            if (lexicon.is(WordClass.POSSESSIVE, lower) && !lexicon.is(WordClass.FIRST, lower)) {
                return antecedents.of(
                        new Mention(
                                frame, i, i + 1, Mention.Kind.PRONOUN, new Phrase(i, i + 1, i)));
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
        return person.apply(new Mention(frame, Math.min(start, to - 1), to, kind, phrase));
    }
}
