package org.crossread.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The articles of the languages, in small letters: what may stand before a name and is no part of
/// it.
final class Articles {

    /// Read when the first is asked for.
    private static final List<String[]> ROWS = TextTable.rows(Articles.class, "articles.txt");

    private static final Set<String> ALL = read("");
    private static final Set<String> GERMAN = read("de");

    private Articles() {}

    private static Set<String> read(String language) {
        Set<String> words = new HashSet<>();
        for (String[] row : ROWS) {
            if (language.isEmpty() || row[0].equals(language)) {
                words.addAll(Arrays.asList(row).subList(1, row.length));
            }
        }
        return Set.copyOf(words);
    }

    /// Whether it is one in any language.
    static boolean isAny(String word) {
        return ALL.contains(word);
    }

    static boolean isGerman(String word) {
        return GERMAN.contains(word);
    }
}
