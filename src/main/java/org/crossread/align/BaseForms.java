package org.crossread.align;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/// The dictionary forms that an English word form may come from: `cities` from `city`.
///
/// The rules of detachment are those of WordNet's morphy (man page morphy(7WN)), without regard to
/// the part of speech; irregular forms stand in the table itself.
final class BaseForms {

    private record Rule(String ending, String replacement) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule("ches", "ch"),
                    new Rule("shes", "sh"),
                    new Rule("ses", "s"),
                    new Rule("xes", "x"),
                    new Rule("zes", "z"),
                    new Rule("ies", "y"),
                    new Rule("ied", "y"),
                    new Rule("ier", "y"),
                    new Rule("iest", "y"),
                    new Rule("men", "man"),
                    new Rule("es", ""),
                    new Rule("s", ""),
                    new Rule("ed", "e"),
                    new Rule("ed", ""),
                    new Rule("ing", "e"),
                    new Rule("ing", ""),
                    new Rule("er", "e"),
                    new Rule("er", ""),
                    new Rule("est", "e"),
                    new Rule("est", ""));

    private BaseForms() {}

    /// @param word folded
    /// @param known whether a form stands in the dictionary
    /// @return known forms, the word itself first where it is known
    static Collection<String> of(String word, Predicate<String> known) {
        String plain = withoutPossessive(word);
        var forms = new LinkedHashSet<String>();
        add(plain, known, forms);
        for (Rule rule : RULES) {
            int stem = plain.length() - rule.ending.length();
            if (stem >= 2 && plain.endsWith(rule.ending)) {
                add(plain.substring(0, stem) + rule.replacement, known, forms);
                if (rule.replacement.isEmpty() && doubled(plain, stem)) {
                    add(plain.substring(0, stem - 1), known, forms);
                }
            }
        }
        return forms;
    }

    private static void add(String form, Predicate<String> known, Collection<String> forms) {
        if (known.test(form)) {
            forms.add(form);
        }
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
