package org.crossread.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A resource file of sections: `[name]`, then lines; `#` begins a remark.
final class Tables {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private Tables() {}

    /// @param path from this package's resource folder, like `en/words.txt`
    static Tables read(String path) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(path), path);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var tables = new Tables();
            List<String> section = new ArrayList<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = new ArrayList<>();
                    tables.sections.put(line.substring(1, line.length() - 1), section);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line.strip());
                }
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        lines(section).forEach(line -> words.addAll(List.of(line.split(" +"))));
        return Set.copyOf(words);
    }
}
