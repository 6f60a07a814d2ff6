package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class FinderTest {

    @ParameterizedTest
    @CsvSource({
        "He spoke in KYIV., kyiv",
        "The café was full., cafe",
        "The café was full., CAFÉ",
        "It’s necessary to stop., it's necessary",
        "'“No,” she said.', '\"no,\" she'",
        "«No» she said., '\"no\"'",
        "a large‑scale war, large-scale",
        "NATO … because Russia, NATO ... because",
        "the ﬁrst of May, first",
        "ten\u00a0million people, ten million"
    })
    void caseAccentsAndKindsOfMarksDoNotMatter(String text, String query) {
        assertEquals(1, new Finder(text).places(query).size());
    }

    @Test
    void aPlaceCoversTheCharactersOfTheTextItself() {
        String text = "A “ﬁrst” word";
        Span place = new Finder(text).places("\"first\"").getFirst();
        assertEquals("“ﬁrst”", place.in(text));
    }

    @Test
    void wordsAreFoundAcrossTheEndOfALine() {
        String text = "a no-fly\n  zone";
        assertEquals("no-fly\n  zone", new Finder(text).places("no-fly zone").getFirst().in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void aBlankQueryFindsNothing(String query) {
        assertEquals(List.of(), new Finder("some text").places(query));
    }

    @Test
    void placesLieInsideTheTextInOrderWithoutOverlap() {
        String letters = "aAbÉé’'“\" …\u0301ﬁ\ud83d\ude00";
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int from = random.nextInt(50);
            String query = text.substring(from, from + 1 + random.nextInt(4));
            int end = 0;
            for (Span place : new Finder(text.toString()).places(query)) {
                assertTrue(place.start() >= end && place.end() > place.start(), "seed " + seed);
                assertTrue(place.end() <= text.length(), "seed " + seed);
                end = place.end();
            }
        }
    }
}
