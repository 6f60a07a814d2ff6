package org.crossread.segment;

import org.crossread.model.TextTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A resource file of sections: `[name]`, then lines; `#` begins a remark.
final class Tables {

    private final Map<String, List<String[]>> sections = new LinkedHashMap<>();

    private Tables() {}

    /// @param path from this package's resource folder, like `en/words.txt`
    static Tables read(String path) {
        var tables = new Tables();
        List<String[]> section = new ArrayList<>();
        for (String[] row : TextTable.rows(Tables.class, path)) {
            String first = row[0];
            if (row.length == 1 && first.startsWith("[") && first.endsWith("]")) {
                section = new ArrayList<>();
                tables.sections.put(first.substring(1, first.length() - 1), section);
            } else {
                section.add(row);
            }
        }
        return tables;
    }

    /// The lines of a section, each as its words.
    List<String[]> rows(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    List<String> lines(String section) {
        return rows(section).stream().map(row -> String.join(" ", row)).toList();
    }

    Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        for (String[] row : rows(section)) {
            Collections.addAll(words, row);
        }
        return Collections.unmodifiableSet(words);
    }
}
