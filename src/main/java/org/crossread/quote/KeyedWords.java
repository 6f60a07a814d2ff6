package org.crossread.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that belong to another one each.
final class KeyedWords {

    private final Map<String, List<String>> lists = new HashMap<>();

    /// @param lines of the form `key=word,word`
    KeyedWords(Set<String> lines) {
        for (String line : lines) {
            String[] words = line.split("[=,]");
            lists.put(words[0], Arrays.asList(words).subList(1, words.length));
        }
    }

    boolean has(String key) {
        return lists.containsKey(key);
    }

    /// None for a key that it does not have.
    List<String> of(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
