package org.crossread.quote;

import org.crossread.model.NameVariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All names of one report and their forms: full, last name only, acronym in brackets, misspelled
/// by one letter.
final class NameTable {

    private static final int SHORTEST_MISSPELLED = 5;

    /// So many words make a name that is shortened to its initials.
    private static final int LONG = 3;

    private final Map<String, List<Name>> byLast = new HashMap<>();
    private final Map<String, Name> byFirst = new HashMap<>();
    private final Map<String, Name> byMiddle = new HashMap<>();
    private final Map<String, Name> byAcronym = new HashMap<>();
    private final Map<List<String>, Name> bySpelling = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<List<String>, Optional<Name>> found = new HashMap<>();

    /// Last names by their first letter, which no misspelling changes; indexed when first needed.
    private final Map<Character, List<String>> lasts = new HashMap<>();

    private final Map<String, List<Name>> byRole = new HashMap<>();
    private final Map<String, List<Name>> byWord = new HashMap<>();
    private boolean isIndexed;

    /// The name of these keys, counted once more.
    Optional<Name> seen(List<String> keys) {
        Name known = bySpelling.get(keys);
        if (known != null) {
            known.seen();
        }
        return Optional.ofNullable(known);
    }

    /// Enters a name that was not seen before.
    ///
    /// @param keys of the words, the same for all spellings
    Name enter(List<String> words, List<String> keys, Name.Looks looks) {
        var name = new Name(words, keys, looks);
        bySpelling.put(name.keys(), name);
        byLast.computeIfAbsent(name.lastKey(), _ -> new ArrayList<>(2)).add(name);
        if (words.size() > 1) {
            byFirst.putIfAbsent(keys.getFirst(), name);
        }
        if (words.size() == 3) {
            byMiddle.putIfAbsent(keys.get(1), name);
        }
        name.seen();
        return name;
    }

    private List<String> keys(List<String> words) {
        List<String> found = new ArrayList<>(words.size());
        for (String word : words) {
            found.add(keys.computeIfAbsent(word, NameVariants::key));
        }
        return found;
    }

    /// Whether the report names a person of that last name in full.
    boolean isSurname(String word) {
        String key = keys.computeIfAbsent(word, NameVariants::key);
        return byLast.getOrDefault(key, List.of()).stream()
                .anyMatch(
                        name ->
                                name.words().size() == 2
                                        && name.looks().bearer() == Name.Bearer.PERSON);
    }

    void acronym(String acronym, Name name) {
        byAcronym.putIfAbsent(NameVariants.key(acronym), name);
    }

    /// The fullest name that these words stand for; asked only when all names are entered.
    Optional<Name> find(List<String> words) {
        return words.isEmpty() ? Optional.empty() : findByKeys(keys(words));
    }

    private Optional<Name> findByKeys(List<String> keys) {
        return found.computeIfAbsent(keys, this::search);
    }

    private Optional<Name> search(List<String> keys) {
        if (keys.size() == 1 && byAcronym.containsKey(keys.getFirst())) {
            return Optional.of(byAcronym.get(keys.getFirst()));
        }
        Optional<Name> longest = longest(keys);
        boolean alone =
                keys.size() == 1 && longest.map(name -> name.words().size() == 1).orElse(true);
        if (alone) {
            return firstName(keys.getFirst())
                    .or(() -> middleName(keys.getFirst()))
                    .or(() -> longest.filter(name -> name.count() > 2))
                    .or(() -> misspelled(keys.getFirst()))
                    .or(() -> longest);
        }
        return longest;
    }

    private Optional<Name> longest(List<String> keys) {
        Name best = null;
        for (Name name : byLast.getOrDefault(keys.getLast(), List.of())) {
            if (name.hasForm(keys) && (best == null || isBetter(name, best, keys.size()))) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Longer forms of one name win; among different people with one last name the first mentioned.
    private static boolean isBetter(Name name, Name best, int asked) {
        if (best.keys().size() == asked && name.keys().size() > asked) {
            return true;
        }
        return name.keys().size() > best.keys().size() && name.hasForm(best.keys());
    }

    private Optional<Name> firstName(String key) {
        return Optional.ofNullable(byFirst.get(key))
                .filter(name -> name.bearer() == Name.Bearer.PERSON);
    }

    /// “Rosselló” for Ricardo Rosselló Nevares: the first of two family names.
    private Optional<Name> middleName(String key) {
        return Optional.ofNullable(byMiddle.get(key))
                .filter(name -> name.bearer() == Name.Bearer.PERSON)
                .filter(name -> key.length() > 3);
    }

    private Optional<Name> misspelled(String key) {
        if (key.length() < SHORTEST_MISSPELLED || byLast.size() > 2000) {
            return Optional.empty();
        }
        if (lasts.isEmpty()) {
            indexLasts();
        }
        for (String last : lasts.getOrDefault(key.charAt(0), List.of())) {
            if (isOneLetterOff(key, last)) {
                for (Name name : byLast.get(last)) {
                    if (name.words().size() > 1 && name.bearer() == Name.Bearer.PERSON) {
                        return Optional.of(name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void indexLasts() {
        for (String last : byLast.keySet()) {
            if (last.length() >= SHORTEST_MISSPELLED - 1) {
                lasts.computeIfAbsent(last.charAt(0), _ -> new ArrayList<>()).add(last);
            }
        }
    }

    /// Whether one letter behind the first is missing, added, exchanged or swapped with its
    /// neighbour.
    static boolean isOneLetterOff(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || b.length() < SHORTEST_MISSPELLED - 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - start - end;
        int right = b.length() - start - end;
        boolean swapped =
                left == 2
                        && right == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
        boolean ends = end == 0 && left != right && endsOpen(a.length() > b.length() ? a : b);
        return start > 0 && !ends && (Math.max(left, right) <= 1 || swapped);
    }

    /// “Ferrero” beside “Ferrer” is another name, “Waters” beside “Water” a slip.
    private static boolean endsOpen(String word) {
        return "aeio".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /// Tells the longest form of each name what its shorter forms are known to be, and finds whose
    /// initials an acronym is that the report never explains: “NOFD”.
    void settle() {
        for (Name name : bySpelling.values()) {
            if (name.looks().bearer() == Name.Bearer.BODY && name.words().size() >= LONG) {
                explain(initials(name), name);
            }
        }
        for (Name name : bySpelling.values()) {
            findByKeys(name.keys())
                    .filter(longest -> longest != name)
                    .ifPresent(longest -> tell(name, longest));
        }
    }

    /// “Mr Holt” tells of Robin Holt that he is a man, unless the report names another man of that
    /// last name.
    private void tell(Name name, Name longest) {
        name.tell(longest);
        boolean isAnother =
                byLast.get(name.lastKey()).stream()
                        .filter(other -> other.words().size() > 1 && !longest.hasForm(other.keys()))
                        .anyMatch(other -> other.gender() == name.gender());
        if (!isAnother && longest.bearer() == Name.Bearer.PERSON) {
            longest.isA(name.gender());
        }
    }

    private void explain(String initials, Name name) {
        Name acronym = bySpelling.get(List.of(NameVariants.key(initials)));
        if (acronym != null && acronym.words().getFirst().equals(initials)) {
            acronym(initials, name);
        }
    }

    private static String initials(Name name) {
        var initials = new StringBuilder();
        for (String word : name.words()) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    Stream<Name> all() {
        return bySpelling.values().stream();
    }

    /// The names whose bearer the report gives an office, calling or kind.
    List<Name> bearers(String role) {
        index();
        return byRole.getOrDefault(role, List.of());
    }

    /// The names of several words that hold a word.
    ///
    /// @param key of the word
    List<Name> holding(String key) {
        index();
        return byWord.getOrDefault(key, List.of());
    }

    /// Sorts the names by what they are asked for; most short reports never ask.
    private void index() {
        if (isIndexed) {
            return;
        }
        isIndexed = true;
        for (Name name : bySpelling.values()) {
            for (String role : name.roles()) {
                byRole.computeIfAbsent(role, _ -> new ArrayList<>(1)).add(name);
            }
            for (String key : name.words().size() > 1 ? name.keys() : List.<String>of()) {
                byWord.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(name);
            }
        }
    }
}
