package org.crossread.align.wordnet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

class DictionaryTest {

    private static final WordNetTable TABLE = WordNetTable.load();
    private static final Dictionary DICTIONARY = Dictionary.load();
    private static final Predicate<String> KNOWN =
            word -> TABLE.entry(word) != WordNetTable.NOWHERE;

    @Test
    void everyWordIsFoundWithItsSynsetsInBothOrders() {
        for (int number = 0; number < TABLE.size(); number++) {
            String word = TABLE.word(number);
            int entry = DICTIONARY.entry(word);
            assertEquals(word, DICTIONARY.word(entry));
            int[] senses = senses(word);
            assertArrayEquals(senses, DICTIONARY.inOrder(entry), word);
            assertArrayEquals(
                    Arrays.stream(senses).sorted().toArray(),
                    DICTIONARY.meaning(entry).own(),
                    word);
            assertEquals(TABLE.isCapital(TABLE.entry(word)), DICTIONARY.isCapital(entry), word);
            assertArrayEquals(
                    TABLE.baseForms(TABLE.entry(word)).stream().filter(KNOWN).toArray(),
                    Arrays.stream(DICTIONARY.bases(entry)).mapToObj(DICTIONARY::word).toArray());
        }
    }

    @Test
    void whatIsNearAWordIsOneStepFromItsSynsets() {
        for (int number = 0; number < TABLE.size(); number += 7) {
            String word = TABLE.word(number);
            Meaning meaning = DICTIONARY.meaning(DICTIONARY.entry(word));
            TreeMap<Integer, Double> near = new TreeMap<>();
            TreeSet<Integer> opposites = new TreeSet<>();
            for (int synset : senses(word)) {
                TABLE.eachRelation(
                        synset,
                        (letter, other) -> {
                            if (letter == 'x') {
                                opposites.add(other);
                            } else {
                                near.merge(other, worth(letter), Math::max);
                            }
                        });
            }
            assertArrayEquals(
                    near.keySet().stream().mapToInt(Integer::intValue).toArray(), meaning.near());
            int[] places = {0};
            near.values().forEach(worth -> assertEquals(worth, meaning.worth(places[0]++), word));
            assertArrayEquals(
                    opposites.stream().mapToInt(Integer::intValue).toArray(), meaning.opposites());
        }
    }

    private static int[] senses(String word) {
        var senses = new java.util.ArrayList<Integer>();
        TABLE.eachSynset(TABLE.entry(word), (_, synset) -> senses.add(synset));
        return senses.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double worth(char relation) {
        return switch (relation) {
            case 'g' -> 0.9;
            case 's', 'd', 'e' -> 0.8;
            case 'h' -> 0.6;
            case 'w' -> 0.5;
            default -> throw new IllegalArgumentException("no relation " + relation);
        };
    }

    @Test
    void otherWordsAreNotFound() {
        for (String word : Set.of("", "qqqq", "citys", "ſ", "a".repeat(400), "Łódź")) {
            assertEquals(Dictionary.NOWHERE, DICTIONARY.entry(word), word);
        }
    }

    @Test
    void twoMeaningsTogetherAreThoseOfEither() {
        Meaning left = DICTIONARY.meaning(DICTIONARY.entry("left"));
        Meaning leave = DICTIONARY.meaning(DICTIONARY.entry("leave"));
        Meaning both = left.and(leave);
        assertArrayEquals(both.own(), leave.and(left).own());
        assertTrue(Arrays.stream(leave.own()).allMatch(both::isAt));
        assertTrue(Arrays.stream(left.near()).allMatch(both::isNear));
        assertArrayEquals(Arrays.stream(both.near()).sorted().distinct().toArray(), both.near());
        assertEquals(1, both.kinship(leave));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var bytes = new ByteArrayOutputStream();
        DICTIONARY.write(bytes);
        Dictionary again = Dictionary.read(new ByteArrayInputStream(bytes.toByteArray()));
        int entry = again.entry("metropolis");
        assertArrayEquals(DICTIONARY.meaning(entry).near(), again.meaning(entry).near());
        byte[] other = new byte[100];
        assertThrows(IOException.class, () -> Dictionary.read(new ByteArrayInputStream(other)));
    }
}
