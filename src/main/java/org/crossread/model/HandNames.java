package org.crossread.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person said of names: which are one, and which are not. Case, accents, articles and
/// possessive endings of names do not count here.
///
/// @param all at most one for any two names, in the order in which they were first judged
public record HandNames(List<HandChange.NamesJudged> all) {

    public HandNames {
        all = List.copyOf(all);
    }

    static HandNames of(List<HandChange> changes) {
        List<HandChange.NamesJudged> judged = new ArrayList<>();
        for (HandChange change : changes) {
            if (change instanceof HandChange.NamesJudged now) {
                judged.removeIf(old -> isOf(old, now.one(), now.other()));
                judged.add(now);
            }
        }
        judged.removeIf(one -> one.naming() == Naming.AS_FOUND);
        return new HandNames(judged);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<HandChange.NamesJudged> all(Naming naming) {
        return all.stream().filter(one -> one.naming() == naming).toList();
    }

    /// What was said of two names, whichever comes first.
    public Optional<Naming> of(String one, String other) {
        return all.stream()
                .filter(judged -> isOf(judged, one, other))
                .map(HandChange.NamesJudged::naming)
                .findFirst();
    }

    private static boolean isOf(HandChange.NamesJudged judged, String one, String other) {
        return isSame(judged.one(), one) && isSame(judged.other(), other)
                || isSame(judged.one(), other) && isSame(judged.other(), one);
    }

    /// The words of a name as they are compared.
    public static List<String> words(String name) {
        List<String> words =
                Stream.of(name.strip().split("\\s+"))
                        .map(Folding::word)
                        .map(
                                word ->
                                        word.endsWith("'s")
                                                ? word.substring(0, word.length() - 2)
                                                : word)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return words.size() > 1 && Articles.isAny(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }

    /// Whether two names are spelled alike.
    public static boolean isSame(String one, String other) {
        return words(one).equals(words(other));
    }

    /// Whether a name is another one, or the shorter form of it: “Zelensky” of “Volodymyr
    /// Zelensky”, in any spelling.
    public static boolean isPartOf(String name, String whole) {
        return keys(whole).containsAll(keys(name));
    }

    private static List<String> keys(String name) {
        return words(name).stream().map(NameVariants::key).toList();
    }

    /// The same for all spellings of one name, unless a person said that they are not one.
    public String key(String name) {
        boolean apart =
                all(Naming.TWO).stream()
                        .anyMatch(one -> isSame(one.one(), name) || isSame(one.other(), name));
        return apart
                ? String.join(" ", words(name))
                : Stream.of(name.strip().split("\\s+"))
                        .map(NameVariants::key)
                        .collect(Collectors.joining(" "));
    }
}
