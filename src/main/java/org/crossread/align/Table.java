package org.crossread.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The package's tables: lines of text, `#` begins a comment, columns are parted by blanks.
final class Table {

    private Table() {}

    static List<String[]> rows(String name) {
        InputStream stream = Table.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no table " + name);
        }
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All words of the table.
    static List<String> words(String name) {
        return rows(name).stream().flatMap(java.util.Arrays::stream).toList();
    }

    /// First column to second column.
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        rows(name).forEach(row -> pairs.put(row[0], row[1]));
        return Map.copyOf(pairs);
    }
}
