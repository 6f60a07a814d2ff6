package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Who speaks, where other nouns stand nearer to the word of saying.
class SubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|Ted Marsh said the report was an attempt to “stir up a row,” adding "
                        + "that the photos were old.|Ted Marsh|the photos were old",
                "en|Deputy Lindsey Cook, with the Lauben County Sheriff's Office "
                        + "explains, “A father called.”|Lindsey Cook|“A father called.”",
                "en|Senator Ted Marsh while addressing students in Lauben, said the "
                        + "mayor, like every other citizen, was free.|Ted Marsh|the mayor, like "
                        + "every other citizen, was free",
                "en|The plan passed despite the loud opposition of many Democrats who say "
                        + "it is “a trap”.|Democrats|“a trap”",
                "en|Ann Lee asked a question, arguing that Tom Cook was calling for them "
                        + "to leave. “So what is wrong?”|Ann Lee|“So what is wrong?”",
                "en|United will be without two half-backs in the north on Friday but Carl "
                        + "Voss otherwise reported a clean bill of health, saying: “We are "
                        + "ready.”|Carl Voss|“We are ready.”",
                "en|Though her aide said it was open, Ann Lee signed off by saying, “See "
                        + "you tonight.”|Ann Lee|“See you tonight.”",
                "de|Endlich mal jemand, der sich vorbereitet habe, rief eine "
                        + "Zuschauerin.|Zuschauerin|Endlich mal jemand, der sich vorbereitet habe",
                "de|Nach einem Bericht des Senders soll die Firma Geld verloren "
                        + "haben.|Senders|soll die Firma Geld verloren haben"
            })
    void subjectIsFound(String language, String text, String person, String words) {
        assertEquals(List.of(person, words), Quotations.last(text, language));
    }
}
