package org.crossread.align;

import org.crossread.model.Folding;
import org.crossread.model.TextTable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The package's tables: lines of text, `#` begins a comment, columns are parted by blanks.
final class Table {

    private Table() {}

    static List<String[]> rows(String name) {
        return TextTable.rows(Table.class, name);
    }

    /// The rows with every word folded, as the words of a report are when they are looked up.
    static List<String[]> folded(String name) {
        return rows(name).stream()
                .map(row -> Arrays.stream(row).map(Folding::word).toArray(String[]::new))
                .toList();
    }

    /// All words of the table.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String[] row : rows(name)) {
            words.addAll(List.of(row));
        }
        return words;
    }

    /// First column to second column.
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        rows(name).forEach(row -> pairs.put(row[0], row[1]));
        return Map.copyOf(pairs);
    }
}
