package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WordFileTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"persons", "given-male", "given-female", "given"})
    void everyWordOfAFileIsFoundAndNothingBesides(String name) {
        List<String> words =
                Resource.rows("en/" + name + ".txt").stream().map(row -> row[0]).toList();
        WordFile file = WordFile.of("en/" + name + ".txt");
        assertEquals(words.stream().sorted().distinct().toList(), words);
        for (String word : words) {
            assertTrue(file.holds(word), word);
            assertFalse(file.holds(word + "q"), word);
            assertFalse(file.holds("q" + word), word);
        }
        assertFalse(file.holds(""));
        assertFalse(file.holds("zzzz"));
    }

    @Test
    void aFileThatIsMissingHoldsNothing() {
        assertFalse(WordFile.of("en/none.txt").holds("word"));
    }
}
