package org.crossread.align.wordnet;

import java.util.Arrays;
import java.util.List;

/// The dictionary forms that an English word form may come from: `cities` from `city`.
///
/// The rules of detachment are those of WordNet's morphy (man page morphy(7WN)), without regard to
/// the part of speech; irregular forms stand in the dictionary itself.
final class BaseForms {

    private static final int[] NONE = {};
    private static final int SHORTEST_STEM = 2;

    private record Rule(String ending, String replacement) {}

    /// By the last letter of the endings.
    private static final List<List<Rule>> RULES = rules();

    private final Dictionary dictionary;
    private int[] entries = NONE;

    private BaseForms(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    private static List<List<Rule>> rules() {
        List<Rule> s =
                List.of(
                        new Rule("ches", "ch"),
                        new Rule("shes", "sh"),
                        new Rule("ses", "s"),
                        new Rule("xes", "x"),
                        new Rule("zes", "z"),
                        new Rule("ies", "y"),
                        new Rule("es", ""),
                        new Rule("s", ""));
        List<Rule> d = List.of(new Rule("ied", "y"), new Rule("ed", "e"), new Rule("ed", ""));
        List<Rule> r = List.of(new Rule("ier", "y"), new Rule("er", "e"), new Rule("er", ""));
        List<Rule> t = List.of(new Rule("iest", "y"), new Rule("est", "e"), new Rule("est", ""));
        List<Rule> n = List.of(new Rule("men", "man"));
        List<Rule> g = List.of(new Rule("ing", "e"), new Rule("ing", ""));
        return List.of(s, d, r, t, n, g);
    }

    private static List<Rule> rules(String word) {
        return switch (word.isEmpty() ? ' ' : word.charAt(word.length() - 1)) {
            case 's' -> RULES.get(0);
            case 'd' -> RULES.get(1);
            case 'r' -> RULES.get(2);
            case 't' -> RULES.get(3);
            case 'n' -> RULES.get(4);
            case 'g' -> RULES.get(5);
            default -> List.of();
        };
    }

    /// @param word folded
    /// @return entries of known forms, that of the word itself first where it is known
    static int[] of(String word, Dictionary dictionary) {
        var forms = new BaseForms(dictionary);
        String plain = withoutPossessive(word);
        forms.add(plain);
        for (Rule rule : rules(plain)) {
            forms.add(plain, rule);
        }
        for (int form : forms.entries) {
            for (int base : dictionary.bases(form)) {
                forms.add(base);
            }
        }
        return forms.entries;
    }

    private void add(String word, Rule rule) {
        int stem = word.length() - rule.ending.length();
        if (stem >= SHORTEST_STEM && word.endsWith(rule.ending)) {
            add(word.substring(0, stem).concat(rule.replacement));
            if (rule.replacement.isEmpty() && doubled(word, stem)) {
                add(word.substring(0, stem - 1));
            }
        }
    }

    private void add(String form) {
        int entry = dictionary.entry(form);
        if (entry != Dictionary.NOWHERE) {
            add(entry);
        }
    }

    private void add(int entry) {
        for (int known : entries) {
            if (known == entry) {
                return;
            }
        }
        entries = Arrays.copyOf(entries, entries.length + 1);
        entries[entries.length - 1] = entry;
    }

    private static boolean doubled(String word, int stem) {
        return stem > 3 && word.charAt(stem - 1) == word.charAt(stem - 2);
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
    }
}
