package org.crossread.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Says who of a report's names holds an office: whoever it gives that office, one that the same
/// word may mean (“the fire chief” for a superintendent), one of the same body (“the Congress
/// leader” for its president); else somebody just told of who has no other.
final class OfficeHolders {

    private final NameTable names;
    private final Lexicon lexicon;
    private final Antecedents antecedents;

    /// Offices that another word for somebody may mean.
    private final KeyedWords meanings;

    /// Offices whose holder has no other.
    private final KeyedWords apart;

    /// For people of a party how their offices begin.
    private final Map<String, String> parties = new HashMap<>();

    /// Offices of which hardly anybody holds two, and which a report gives somebody it names.
    private final Set<String> known;

    /// Those of them that somebody may hold beside another: a party's chief is a minister too.
    private final Set<String> beside;

    /// Callings of people whom a report often does not name.
    private final Set<String> unnamed;

    /// Who holds an office, whatever stands before it in one word.
    private final Map<String, List<Name>> compounds = new HashMap<>();

    OfficeHolders(NameTable names, Lexicon lexicon, Antecedents antecedents) {
        this.names = names;
        this.lexicon = lexicon;
        this.antecedents = antecedents;
        known = lexicon.words("known-offices");
        beside = lexicon.words("beside-others");
        unnamed = lexicon.words("unnamed");
        meanings = new KeyedWords(lexicon.words("meanings"));
        apart = new KeyedWords(lexicon.words("apart"));
        for (String pair : lexicon.words("party-people")) {
            String[] words = pair.split("=");
            parties.put(words[0], words[1]);
        }
    }

    /// The one named last among those the report gives the office, and no other one of the kind.
    Optional<String> of(String office) {
        return of(office, "");
    }

    /// @param qualifier the noun before the office; empty if there is none
    Optional<String> of(String office, String qualifier) {
        return last(name -> holds(name, office) && !isOther(name, office, qualifier))
                .or(() -> known(only(bearers(office), it -> !isOther(it, office, qualifier))));
    }

    /// The one whom the whole report gives an office and no other.
    ///
    /// @param qualifier the noun before the office; empty if there is none
    Optional<String> named(String office, String qualifier) {
        String role = qualifier.isEmpty() ? office : qualifier + " " + office;
        return known(only(names.bearers(role)));
    }

    /// “the Congress leader” for its president, “the chief” for a superintendent.
    Optional<String> akin(String noun, String qualifier) {
        List<String> meant = meanings.of(noun);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> ofSame =
                qualifier.isEmpty()
                        ? Optional.empty()
                        : last(name -> holds(name, qualifier, meant) && mayBe(name, noun));
        return ofSame.or(
                () ->
                        last(
                                name ->
                                        meant.stream().anyMatch(office -> holds(name, office))
                                                && !isOther(name, noun, qualifier)
                                                && mayBe(name, noun)));
    }

    /// Whether the report gives somebody one of some offices of a body: “Congress president”.
    private static boolean holds(Name name, String body, List<String> offices) {
        return offices.stream().anyMatch(office -> name.roles().contains(body + " " + office));
    }

    private boolean mayBe(Name name, String noun) {
        Name.Gender told = lexicon.genderOf(noun);
        return told == Name.Gender.UNKNOWN
                || name.gender() == Name.Gender.UNKNOWN
                || name.gender() == told;
    }

    /// “der CSU-Chef” for “Nora Beck (CSU)”, “die Linke” for the vice of its members of parliament.
    Optional<String> ofParty(String noun) {
        int dash = noun.indexOf('-');
        String party = dash > 0 ? noun.substring(0, dash + 1) : parties.getOrDefault(noun, "");
        if (party.isEmpty()) {
            return Optional.empty();
        }
        return dash > 0
                ? of(party)
                : antecedents.outstanding(
                        noun,
                        recent ->
                                antecedents
                                        .name(recent.person())
                                        .filter(name -> isOf(name, party))
                                        .isPresent());
    }

    private static boolean isOf(Name name, String party) {
        return name.roles().stream().anyMatch(held -> held.startsWith(party));
    }

    boolean isOfParty(String noun) {
        return parties.containsKey(noun);
    }

    /// “the minister” for somebody just told of whom the report gives no such office, but not “the
    /// prime minister”; “the Spurs boss”, but none of those whom reports leave unnamed.
    Optional<String> likely(Mention mention) {
        String noun = mention.head();
        if (isOne(known, noun)) {
            boolean isAlone = mention.to() - mention.from() == 1;
            return isAlone || lexicon.isSet(Setting.CAPITAL_NOUNS)
                    ? antecedents.outstanding(noun, recent -> mayHold(recent, noun))
                    : Optional.empty();
        }
        return isOne(unnamed, noun) || lexicon.areRoles(noun)
                ? Optional.empty()
                : antecedents.outstanding(noun, recent -> !isOfAnother(recent, noun));
    }

    /// No striker is “the coach”.
    private boolean isOfAnother(Memory.Recent recent, String noun) {
        List<String> others = apart.of(noun);
        return antecedents
                .name(recent.person())
                .filter(
                        name ->
                                name.roles().stream()
                                        .anyMatch(held -> others.stream().anyMatch(held::endsWith)))
                .isPresent();
    }

    private boolean mayHold(Memory.Recent recent, String noun) {
        if (isOfAnother(recent, noun)) {
            return false;
        }
        return isOne(beside, noun)
                || antecedents
                        .name(recent.person())
                        .filter(name -> name.roles().stream().noneMatch(this::isApart))
                        .isPresent();
    }

    /// Whether whoever holds the office has no other.
    private boolean isApart(String office) {
        return isOne(known, office) && !isOne(beside, office);
    }

    private boolean isOne(Set<String> offices, String office) {
        return offices.contains(office)
                || lexicon.isSet(Setting.CAPITAL_NOUNS)
                        && offices.stream().anyMatch(office::endsWith);
    }

    private Optional<String> last(Predicate<Name> fits) {
        for (Memory.Recent recent : antecedents.recents()) {
            if (antecedents.name(recent.person()).filter(fits).isPresent()) {
                return Optional.of(recent.person());
            }
        }
        return Optional.empty();
    }

    /// In languages that write compounds, “the minister” holds the office of an
    /// environment minister.
    private boolean holds(Name name, String role) {
        return name.roles().contains(role)
                || lexicon.isSet(Setting.CAPITAL_NOUNS)
                        && name.roles().stream().anyMatch(held -> held.endsWith(role));
    }

    /// Whether a name's bearer is a transport secretary where a health secretary is meant.
    private static boolean isOther(Name name, String role, String qualifier) {
        String ending = " " + role;
        return !qualifier.isEmpty()
                && name.roles().stream().anyMatch(held -> held.endsWith(ending))
                && !name.roles().contains(qualifier + ending);
    }

    List<Name> bearers(String role) {
        return lexicon.isSet(Setting.CAPITAL_NOUNS)
                ? compounds.computeIfAbsent(
                        role, _ -> names.all().filter(name -> holds(name, role)).toList())
                : names.bearers(role);
    }

    /// The name among all that fit in the whole report, in its longest form; empty where they are
    /// several people's.
    static Optional<Name> only(List<Name> fitting) {
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

    Optional<String> known(Optional<Name> found) {
        found.ifPresent(antecedents::know);
        return found.map(Name::display);
    }
}
