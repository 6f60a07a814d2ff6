package org.crossread.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Words of grammar, by class.
///
/// @param classes the classes that a word belongs to
/// @param forms the word that another is a form of
record FunctionWords(Map<String, Set<String>> classes, Map<String, String> forms) {

    static FunctionWords load(String list) {
        Map<String, Set<String>> classes = new HashMap<>();
        Map<String, String> forms = new HashMap<>();
        for (String[] row : Table.rows(list)) {
            boolean oneWord = row[1].startsWith("=");
            for (int i = 1; i < row.length; i++) {
                String word = i == 1 && oneWord ? row[1].substring(1) : row[i];
                classes.computeIfAbsent(word, _ -> new HashSet<>()).add(row[0]);
                if (oneWord) {
                    forms.put(word, row[1].substring(1));
                }
            }
        }
        return new FunctionWords(Map.copyOf(classes), Map.copyOf(forms));
    }

    boolean contain(String folded) {
        return classes.containsKey(folded);
    }

    /// The word that this is a form of, or itself.
    String form(String folded) {
        return forms.getOrDefault(folded, folded);
    }

    boolean shareClass(String one, String other) {
        Set<String> others = classes.getOrDefault(other, Set.of());
        return classes.getOrDefault(one, Set.of()).stream().anyMatch(others::contains);
    }
}
