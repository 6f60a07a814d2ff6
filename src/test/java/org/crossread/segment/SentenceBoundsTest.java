package org.crossread.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Scores the bounds of sentences on paragraphs that were marked by hand.
class SentenceBoundsTest {

    private static final char END = '¦';

    private final List<String> wrong = new ArrayList<>();
    private int right;
    private int extra;
    private int missing;

    @ParameterizedTest
    @CsvSource({"en, 0.98", "de, 0.95", "fr, 0.95"})
    void sentencesEndWhereAReaderEndsThem(String language, double floor) throws IOException {
        for (String line : paragraphs(language)) {
            score(line, Language.read(language));
        }
        double f1 = 2.0 * right / (2.0 * right + extra + missing);
        assertTrue(f1 >= floor, () -> "F1 " + f1 + "\n" + String.join("\n", wrong));
    }

    @Test
    void theEnglishSetHasMoreThanTwoHundredSentences() throws IOException {
        long sentences =
                paragraphs("en").stream()
                        .mapToLong(line -> 1 + line.chars().filter(c -> c == END).count())
                        .sum();
        assertTrue(sentences > 200, () -> sentences + " sentences");
    }

    private static List<String> paragraphs(String language) throws IOException {
        return Files.readAllLines(
                        Path.of("src/test/resources/segment/sentences-" + language + ".txt"))
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private void score(String line, Language language) {
        var expected = new TreeSet<Integer>();
        var text = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (c == END) {
                expected.add(text.length());
            } else {
                text.append(c);
            }
        }
        var found = new TreeSet<Integer>();
        Sentences.of(text.toString(), language, 0, text.length())
                .forEach(sentence -> found.add(sentence.end()));
        assertEquals(text.length(), found.removeLast(), line);
        count(expected, found, line);
    }

    private void count(TreeSet<Integer> expected, TreeSet<Integer> found, String line) {
        int both = (int) expected.stream().filter(found::contains).count();
        right += both;
        extra += found.size() - both;
        missing += expected.size() - both;
        if (!expected.equals(found)) {
            wrong.add(line + "\n    expected " + expected + ", found " + found);
        }
    }
}
