package org.crossread.link;

import org.crossread.model.Folding;
import org.crossread.model.TextTable;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// A list of words from a resource: white space separates, lines that begin with `#` explain.
final class WordList {

    private WordList() {}

    static Set<String> folded(String name) {
        Set<String> words = new HashSet<>();
        for (String[] row : TextTable.rows(WordList.class, name)) {
            for (String word : row) {
                words.add(Folding.word(word));
            }
        }
        return Collections.unmodifiableSet(words);
    }
}
