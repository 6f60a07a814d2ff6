package org.crossread.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the finder knows about one language: its words of saying and its word lists. Read from the
/// folder of the language; never changes.
final class Lexicon {

    private static final String WITH = "with-";

    private final Map<String, Set<String>> words;

    /// For each word the lists it is in.
    private final Map<String, List<String>> lists = new HashMap<>();

    private final Map<String, Verb> verbs;
    private final Map<String, String> settings;

    private final WordFile persons;
    private final WordFile males;
    private final WordFile females;
    private final WordFile given;

    private Lexicon(String folder, Map<String, String> settings) {
        this.settings = settings;
        words = words(Resource.lines(folder + "/words.txt"));
        verbs = verbs(Resource.lines(folder + "/cues.txt"));
        persons = WordFile.of(folder + "/persons.txt");
        males = WordFile.of(folder + "/given-male.txt");
        females = WordFile.of(folder + "/given-female.txt");
        given = WordFile.of(folder + "/given.txt");
        words.forEach(
                (list, members) ->
                        members.forEach(
                                member ->
                                        lists.computeIfAbsent(member, _ -> new ArrayList<>(1))
                                                .add(list)));
    }

    /// @param language a folder name beside this class
    static Lexicon of(String language) {
        Map<String, String> settings = new HashMap<>();
        for (String line : Resource.lines(language + "/settings.txt")) {
            String[] parts = line.split(":", 2);
            settings.put(parts[0].strip(), parts[1].strip());
        }
        return new Lexicon(language, settings);
    }

    private static Map<String, Set<String>> words(List<String> lines) {
        Map<String, Set<String>> words = new HashMap<>();
        Set<String> category = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.indexOf(']'));
                category = words.computeIfAbsent(name, _ -> new HashSet<>());
            } else {
                category.addAll(Resource.cells(line));
            }
        }
        return words;
    }

    private static Map<String, Verb> verbs(List<String> lines) {
        Map<String, Verb> verbs = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            List<String> forms = Resource.cells(line.substring(0, colon));
            Set<String> traits = Set.copyOf(Resource.cells(line.substring(colon + 1)));
            Verb verb = new Verb(forms.getFirst(), traits);
            forms.forEach(form -> enter(verbs, form, verb));
        }
        return verbs;
    }

    private static void enter(Map<String, Verb> verbs, String form, Verb verb) {
        String particle = particle(verb);
        if (!particle.isEmpty()) {
            verbs.put(form + " " + particle, verb);
        }
        verbs.putIfAbsent(form, verb);
    }

    /// Whether the word, in lower case, belongs to the list.
    boolean is(String list, String lower) {
        List<String> found = lists.get(lower);
        return found != null && found.contains(list);
    }

    /// Whether the word is a given name.
    boolean isGiven(String lower) {
        return isGivenMale(lower) || isGivenFemale(lower) || given.holds(lower);
    }

    boolean isGivenMale(String lower) {
        return is("given-male", lower) || males.holds(lower);
    }

    boolean isGivenFemale(String lower) {
        return is("given-female", lower) || females.holds(lower);
    }

    /// Whether the word is a noun for a person of some calling or kind.
    boolean isPerson(String lower) {
        return persons.holds(lower);
    }

    /// Whether the word, as it stands in a report, tells somebody's office, calling or the like; a
    /// capital makes a name of all but an office.
    boolean isRole(String lower, boolean isCapital) {
        return is("roles", lower) || !isCapital && isPerson(lower);
    }

    Set<String> words(String list) {
        return words.getOrDefault(list, Set.of());
    }

    Optional<Verb> verb(String lower) {
        return Optional.ofNullable(verbs.get(lower));
    }

    /// The verb that a word is with the word behind it: “called out” is not “called”.
    Optional<Verb> verb(String lower, String next) {
        Optional<Verb> alone = verb(lower);
        return alone.isPresent() ? verb(lower + " " + next).or(() -> alone) : alone;
    }

    boolean isVerb(String lower) {
        return verbs.containsKey(lower);
    }

    /// Whether the word can attribute words to somebody: a sentence outside marks
    /// without such a word
    /// reports no speech.
    boolean mayCue(String lower) {
        return isVerb(lower) || is("cue-nouns", lower) || lower.equals(setting("according"));
    }

    /// A single fact about the language.
    ///
    /// @throws IllegalArgumentException if the language does not state it
    String setting(String name) {
        String value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("unknown setting " + name);
        }
        return value;
    }

    boolean isSet(String name) {
        return setting(name).equals("yes");
    }

    /// Whether the word ends as the language states under a name, such as `participle`.
    boolean ends(String lower, String name) {
        return lower.endsWith(setting(name));
    }

    /// The word that must follow the verb for it to speak, as in “pointed out”; empty for most.
    static String particle(Verb verb) {
        for (String trait : verb.traits()) {
            if (trait.startsWith(WITH)) {
                return trait.substring(WITH.length());
            }
        }
        return "";
    }
}
