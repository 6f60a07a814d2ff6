package org.crossread.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the finder knows about one language: its words of saying and its word lists. Read from the
/// folder of the language; never changes.
final class Lexicon {

    /// For what a language has no word or ending: one that stands in no text, where a dash might.
    private static final String NO_WORD = "\0";

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_ROLE = 6;

    /// The lists that are asked for as a whole.
    private final Map<String, Set<String>> wholes = new HashMap<>();

    /// For each word the lists it is in, as a sum of their bits.
    private final Map<String, Long> classes = new HashMap<>();

    /// Titles and the offices they mean.
    private final Map<String, String> offices = new HashMap<>();

    private final Map<String, Verb> verbs = new HashMap<>();

    /// Forms of verbs that another word may follow to make them another verb.
    private final Set<String> withParticles = new HashSet<>();

    /// By place of the setting.
    private final String[] settings;

    private final WordFile persons;
    private final WordFile males;
    private final WordFile females;
    private final WordFile given;
    private final WordFile onlyVerbs;

    private Lexicon(String folder) {
        settings = settings(Resource.rows(folder + "/settings.txt"));
        words(Resource.rows(folder + "/words.txt")).forEach(this::enter);
        for (String pair : words("offices")) {
            String[] words = pair.split("=");
            offices.put(words[0], words[1]);
        }
        enterVerbs(Resource.rows(folder + "/cues.txt"));
        persons = WordFile.of(folder + "/persons.txt");
        males = WordFile.of(folder + "/given-male.txt");
        females = WordFile.of(folder + "/given-female.txt");
        given = WordFile.of(folder + "/given.txt");
        onlyVerbs = WordFile.of(folder + "/verbs.txt");
    }

    /// @param language a folder name beside this class
    static Lexicon of(String language) {
        return new Lexicon(language);
    }

    private void enter(String list, List<String> members) {
        long bit = WordClass.bit(list);
        if (bit == 0) {
            wholes.put(list, Set.copyOf(members));
        }
        for (String member : members) {
            Long others = classes.put(member, bit);
            if (others != null) {
                classes.put(member, others | bit);
            }
        }
    }

    /// @param rows a name with a colon, and its value
    /// @throws IllegalArgumentException if the language leaves one open
    private static String[] settings(List<String[]> rows) {
        Map<String, String> stated = new HashMap<>();
        for (String[] row : rows) {
            stated.put(row[0].replace(":", ""), row[1]);
        }
        String[] settings = new String[Setting.values().length];
        for (Setting setting : Setting.values()) {
            String value = stated.get(setting.label);
            if (value == null) {
                throw new IllegalArgumentException("not stated: " + setting.label);
            }
            settings[setting.ordinal()] = value.equals("-") ? NO_WORD : value;
        }
        return settings;
    }

    /// @param rows a name in brackets, or words of the last list named
    private static Map<String, List<String>> words(List<String[]> rows) {
        Map<String, List<String>> words = new HashMap<>();
        List<String> list = new ArrayList<>();
        for (String[] row : rows) {
            if (row[0].startsWith("[")) {
                String name = row[0].substring(1, row[0].indexOf(']'));
                list = words.computeIfAbsent(name, _ -> new ArrayList<>());
            } else {
                Collections.addAll(list, row);
            }
        }
        return words;
    }

    /// @param rows the forms of a verb, a colon, and what it takes
    private void enterVerbs(List<String[]> rows) {
        for (String[] row : rows) {
            List<String> cells = Arrays.asList(row);
            int colon = cells.indexOf(":");
            Verb verb = new Verb(row[0], cells.subList(colon + 1, row.length));
            for (String form : cells.subList(0, colon)) {
                enter(form, verb);
            }
        }
    }

    private void enter(String form, Verb verb) {
        if (!verb.particle().isEmpty()) {
            verbs.put(form + " " + verb.particle(), verb);
            withParticles.add(form);
        }
        verbs.putIfAbsent(form, verb);
    }

    /// Whether the word, in lower case, belongs to the list.
    boolean is(WordClass list, String lower) {
        return (classes(lower) & list.bit) != 0;
    }

    /// The lists that the word, in lower case, is in, as a sum of their bits.
    long classes(String lower) {
        return classes.getOrDefault(lower, 0L);
    }

    /// Whether the word is a given name.
    boolean isGiven(String lower) {
        return isGivenMale(lower) || isGivenFemale(lower) || isGivenOfEither(lower);
    }

    /// Whether the word is a given name of women and men alike.
    boolean isGivenOfEither(String lower) {
        return given.holds(lower);
    }

    boolean isGivenMale(String lower) {
        return is(WordClass.GIVEN_MALE, lower) || males.holds(lower);
    }

    boolean isGivenFemale(String lower) {
        return is(WordClass.GIVEN_FEMALE, lower) || females.holds(lower);
    }

    /// Whether the word is a form of a verb and nothing else: “pursue”, but not “report”.
    boolean isOnlyVerb(String lower) {
        return onlyVerbs.holds(lower);
    }

    /// Whether the word is a noun for a person of some calling or kind.
    boolean isPerson(String lower) {
        return persons.holds(lower);
    }

    /// Whether the word, as it stands in a report, tells somebody's office, calling or the like; a
    /// capital makes a name of all but an office.
    boolean isRole(String lower, boolean isCapital) {
        return is(WordClass.ROLES, lower)
                || !isCapital && isPerson(lower)
                || isSet(Setting.CAPITAL_NOUNS)
                        && (endsIn(WordClass.ROLES, lower) || isInflectedRole(lower));
    }

    /// “owners”, “lawyers”: several of whom the word for one tells a calling or the like.
    boolean areRoles(String lower) {
        if (!ends(lower, Setting.PLURAL)) {
            return false;
        }
        String one = lower.substring(0, lower.length() - setting(Setting.PLURAL).length());
        boolean isLonger = one.endsWith("e") && isRole(one.substring(0, one.length() - 1), false);
        return isLonger || isRole(one, false);
    }

    /// “des Bahnexperten”, “des Präsidenten”
    private boolean isInflectedRole(String lower) {
        if (!ends(lower, Setting.OBLIQUE)) {
            return false;
        }
        return isPlainRole(lower.substring(0, lower.length() - 1))
                || isPlainRole(
                        lower.substring(0, lower.length() - setting(Setting.OBLIQUE).length()));
    }

    private boolean isPlainRole(String lower) {
        return is(WordClass.ROLES, lower) || endsIn(WordClass.ROLES, lower);
    }

    /// Whether a compound ends in a word of the list: “Umweltministerin” is a “Ministerin”.
    private boolean endsIn(WordClass list, String lower) {
        for (int start = SHORTEST_PART; start <= lower.length() - SHORTEST_ROLE; start++) {
            if (is(list, lower.substring(start))) {
                return true;
            }
        }
        int dash = lower.lastIndexOf('-');
        return dash > 0 && is(list, lower.substring(dash + 1));
    }

    /// The words of a list that no [WordClass] stands for.
    Set<String> words(String list) {
        return wholes.getOrDefault(list, Set.of());
    }

    /// The office that a title or another word for it means: “doctor” for “dr.”; the word itself
    /// where the language states none.
    String office(String lower) {
        return offices.getOrDefault(lower.replace(".", ""), lower);
    }

    /// The verb of saying that the word is a form of; [Verb#NONE] for other words.
    Verb verb(String lower) {
        return verbs.getOrDefault(lower, Verb.NONE);
    }

    /// So many words behind a verb its particle may stand: where the language
    /// parts them, as many as
    /// a clause has; else, and of a verb without one, the next.
    int particleReach(String lower) {
        return isSet(Setting.INVERTS) && withParticles.contains(lower)
                ? ClauseStarts.FARTHEST_VERB
                : 1;
    }

    /// The verb that a word is with the word behind it: “called out” is not “called”.
    ///
    /// @param alone what it is without it
    Verb verb(String lower, Verb alone, String next) {
        return withParticles.contains(lower)
                ? verbs.getOrDefault(lower + " " + next, alone)
                : alone;
    }

    boolean isVerb(String lower) {
        return verbs.containsKey(lower);
    }

    /// Whether the word can attribute words to somebody: a sentence outside marks without such a
    /// word reports no speech.
    boolean mayCue(String lower) {
        return isVerb(lower) || is(WordClass.CUE_NOUNS, lower) || namesSource(lower);
    }

    /// Whether the word, no verb, names beside it whose words they are: “according to”, “laut”.
    boolean namesSource(String lower) {
        return lower.equals(setting(Setting.ACCORDING))
                || lower.equals(setting(Setting.ACCORDING_BEHIND))
                || lower.equals(setting(Setting.SO_SAID))
                || lower.equals(setting(Setting.PER));
    }

    String setting(Setting fact) {
        return settings[fact.ordinal()];
    }

    boolean isSet(Setting fact) {
        return setting(fact).equals("yes");
    }

    /// Whether the word ends as the language states, such as by [Setting#PARTICIPLE].
    boolean ends(String lower, Setting ending) {
        return lower.endsWith(setting(ending));
    }

    /// Whether a verb may stand in the mood of reported speech, as its ending tells.
    boolean mayTellByMood(String lower) {
        return ends(lower, Setting.MOOD) && !ends(lower, Setting.PAST);
    }

    /// The gender that a pronoun or a title shows.
    Name.Gender genderOf(String word) {
        if (is(WordClass.HE, word) || isCalling(WordClass.MALE, word)) {
            return Name.Gender.HE;
        }
        return is(WordClass.SHE, word) || isCalling(WordClass.FEMALE, word)
                ? Name.Gender.SHE
                : Name.Gender.UNKNOWN;
    }

    private boolean isCalling(WordClass list, String word) {
        return is(list, word) || isSet(Setting.CAPITAL_NOUNS) && endsIn(list, word);
    }

    /// Whether the word is a noun for whoever was told of: “the 44-year-old man”, “die
    /// SPD-Politikerin”.
    boolean isPersonNoun(String lower) {
        return is(WordClass.PERSON_NOUNS, lower.substring(lower.lastIndexOf('-') + 1));
    }
}
