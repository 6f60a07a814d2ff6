package org.crossread.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads the lists of words that pages are made of.
final class Words {

    private Words() {}

    /// The lines of a list, without its remarks.
    static List<String> lines(String file) {
        var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words under each `[heading]` of a list.
    static Map<String, Set<String>> groups(String file) {
        Map<String, Set<String>> groups = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                current = new HashSet<>();
                groups.put(line.substring(1, line.length() - 1), current);
            } else {
                current.addAll(List.of(line.strip().split(" +")));
            }
        }
        return groups;
    }
}
