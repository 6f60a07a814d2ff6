package org.crossread.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Lists of words that a table holds: the first column of a row is the name of its list. A long
/// list may have several rows.
record WordLists(Map<String, Set<String>> lists) {

    static WordLists read(String table) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String[] row : Table.folded(table)) {
            lists.computeIfAbsent(row[0], _ -> new TreeSet<>())
                    .addAll(List.of(row).subList(1, row.length));
        }
        lists.replaceAll((_, words) -> Set.copyOf(words));
        return new WordLists(Map.copyOf(lists));
    }

    /// @throws IllegalArgumentException where the table has no such list
    Set<String> get(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return words;
    }
}
