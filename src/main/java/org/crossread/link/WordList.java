package org.crossread.link;

import org.crossread.model.Folding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of words from a resource: white space separates, lines that begin with `#` explain.
final class WordList {

    private WordList() {}

    static Set<String> folded(String name) {
        try (InputStream stream =
                        Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
                var lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .map(Folding::word)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
