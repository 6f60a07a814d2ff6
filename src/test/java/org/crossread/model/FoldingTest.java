package org.crossread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Don\u2019t,don't",
                "DON`T,don't",
                "\u2018Tis,'tis",
                "well\u2010known,well-known",
                "well\u2011known,well-known",
                "Zelenskyy\u2019s,zelenskyy's",
                "Caf\u00e9\u2019s,cafe's",
                "cafe\u0301,cafe",
                "\ufb01ve,five",
                "plain,plain",
                "\u02bcAyn,'ayn"
            })
    void caseAccentsLigaturesAndKindsOfMarksFall(String word, String folded) {
        assertEquals(folded, Folding.word(word));
    }

    @Test
    void aFoldedWordStaysAsItIs() {
        for (String word : new String[] {"don't", "well-known", "stra\u00dfe", "\u0444"}) {
            assertEquals(Folding.word(word), Folding.word(Folding.word(word)));
        }
    }
}
