package org.crossread.align.wordnet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SynonymsTest {

    private final Synonyms synonyms = new Synonyms();

    @ParameterizedTest
    @CsvSource({
        "metropolis,city",
        "negotiations,talks",
        "guarantees,ensured",
        "centre,center",
        "youngsters,child",
        "buying,purchased",
        "halted,stopping",
        "men,man"
    })
    void wordsOfOneSynsetAreSynonymsInAnyForm(String left, String right) {
        assertTrue(synonyms.synonyms(left, right), left + ", " + right);
        assertEquals(1, synonyms.kinship(right, left));
    }

    @ParameterizedTest
    @CsvSource({"eastern,first", "rise,fall", "guilty,innocent", "qqqq,qqqq", "city,sanction"})
    void otherWordsAreNot(String left, String right) {
        assertFalse(synonyms.synonyms(left, right));
        assertEquals(0, synonyms.kinship(left, right), left + ", " + right);
    }

    @ParameterizedTest
    @CsvSource({"arms,weapons", "negotiate,talks", "huge,big", "murder,killed"})
    void relatedWordsAreNearButNotTheSame(String left, String right) {
        double kinship = synonyms.kinship(left, right);
        assertTrue(kinship > 0.3 && kinship <= 1, left + ", " + right + ": " + kinship);
        assertEquals(kinship, synonyms.kinship(right, left));
    }

    @ParameterizedTest
    @CsvSource({
        "put,off,postponed,1",
        "sped,up,accelerate,1",
        "prime,ministers,premier,1",
        "speeding,up,expedite,0.8",
        "carry,off,execute,0",
        "green,up,postpone,0"
    })
    void twoWordsMayMeanWhatAnotherDoes(String first, String second, String word, double kinship) {
        Meaning phrase = synonyms.phrase(synonyms.headwords(first), synonyms.headwords(second));
        assertEquals(kinship, phrase.kinship(synonyms.meaning(word)));
    }

    @Test
    void oppositesAreKnown() {
        Meaning rise = synonyms.meaning("rises");
        assertTrue(rise.opposes(synonyms.meaning("falling")));
        assertFalse(rise.opposes(synonyms.meaning("climb")));
    }

    @Test
    void irregularFormsComeBackToTheirBase() {
        assertTrue(synonyms.baseForms("went").contains("go"));
        assertEquals(List.of("city"), List.copyOf(synonyms.baseForms("cities")));
        assertTrue(synonyms.baseForms("company's").contains("company"));
    }

    @Test
    void aPhraseMayMeanWhatAWordDoes() {
        assertTrue(synonyms.phrase("carried", "out", "executed"));
        assertTrue(synonyms.phrase("united", "states", "america"));
        assertFalse(synonyms.phrase("carried", "on", "executed"));
    }

    @Test
    void onlyWordsAlwaysWrittenWithACapitalCanBeNames() {
        assertTrue(synonyms.canBeName("paris"));
        assertTrue(synonyms.canBeName("zelenskyy"));
        assertFalse(synonyms.canBeName("president"));
        assertFalse(synonyms.canBeName("presidents"));
    }

    /// WordNet lists `aphides` under a base form that it has no entry for.
    @Test
    void aFormWhoseBaseIsNotInTheDictionaryGoesByTheOthers() {
        assertArrayEquals(synonyms.meaning("aphid").own(), synonyms.meaning("aphides").own());
    }

    @Test
    void anUnknownWordHasNoSense() {
        assertArrayEquals(new int[0], synonyms.meaning("zelenskyy").own());
        assertArrayEquals(new int[0], synonyms.meaning("").own());
        assertArrayEquals(new int[0], synonyms.meaning("\uD83D\uDE00").own());
    }
}
