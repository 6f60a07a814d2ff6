package org.crossread.read.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What tells the writing of a language in bytes of an unknown encoding.
///
/// @param letters beyond a to z, in lower case, with how much each speaks for the language
/// @param words common ones of plain ASCII letters
record Tongue(String code, Map<Character, Double> letters, Set<String> words) {

    private static final double[] WEIGHTS = {1, 0.8, 0.4};

    /// What a letter that the language does not have says against it.
    private static final double FOREIGN = -0.7;

    double weight(char letter) {
        return letters.getOrDefault(Character.toLowerCase(letter), FOREIGN);
    }

    static List<Tongue> all() {
        var in = Objects.requireNonNull(Tongue.class.getResourceAsStream("languages.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Tongue::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tongue of(String line) {
        String[] cells = line.split(" *\\| *", -1);
        Map<Character, Double> letters = new HashMap<>();
        for (int group = 0; group < WEIGHTS.length; group++) {
            for (char letter : cells[group + 1].toCharArray()) {
                letters.putIfAbsent(letter, WEIGHTS[group]);
            }
        }
        Set<String> words = cells[4].isBlank() ? Set.of() : Set.of(cells[4].strip().split(" +"));
        return new Tongue(cells[0], letters, words);
    }
}
