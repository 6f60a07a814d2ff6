package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Words that the part-of-speech model takes for something else.
class RetaggingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|The mayor said neighbors reported people were sleeping in the "
                        + "barn.|neighbors|people were sleeping in the barn",
                "en|The lawyers had asked the judge to bar jurors from seeing the "
                        + "film.|lawyers|to bar jurors from seeing the film",
                "en|Ann Lee spoke, urging the board to pursue better answers for teacher "
                        + "pay.|Ann Lee|to pursue better answers for teacher pay",
                "en|The agency said the fire started at a barn and jumped to a "
                        + "house.|agency|the fire started at a barn and jumped to a house",
                "en|Ted Marsh has said the House will vote, but GOP aides on Monday say "
                        + "Labour will withhold support.|GOP aides|Labour will withhold support",
                "en|Ann Lee said Monday that work to finalize the bill won't be finished "
                        + "by May.|Ann Lee|work to finalize the bill won't be finished by May",
                "en|He said elected leaders should not back such calls.|He|elected "
                        + "leaders should not back such calls",
                "en|Ann Lee said blaming unions for the delay was unfair.|Ann Lee|blaming "
                        + "unions for the delay was unfair",
                "en|Eyewitnesses report that the parade ended in chaos.|Eyewitnesses|the "
                        + "parade ended in chaos"
            })
    void wordsAreReadForWhatTheyAre(String language, String text, String person, String words) {
        assertEquals(List.of(person, words), Quotations.last(text, language));
    }
}
