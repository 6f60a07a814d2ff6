package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Where reported words end: before the main clause, not before what still belongs to them.
class MainClauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|After the judge told Ted Marsh he had a right to stay silent, the "
                        + "singer stood up and left.|judge|he had a right to stay silent",
                "en|After officers told the man to drop the knife, he ran into the "
                        + "yard.|officers|to drop the knife",
                "en|Saying that the council has a long record of waste, Ted Marsh left "
                        + "the room.|Ted Marsh|the council has a long record of waste",
                "en|According to Ann Reed, it never rained, they had a fine week.|Ann Reed|it "
                        + "never rained, they had a fine week",
                "en|They said she was ill in May, but was being treated at home.|They|she "
                        + "was ill in May, but was being treated at home",
                "en|He said a fund was set up in May, but not a cent had been spent on "
                        + "the pier.|He|a fund was set up in May, but not a cent had been spent on "
                        + "the pier",
                "en|He said the plan could lead to a far worse outcome: a flood.|He|the "
                        + "plan could lead to a far worse outcome: a flood",
                "de|Nora Beck machte klar, dass sie sich nicht auf die Partei verlassen "
                        + "könnte, müsste sie morgen abstimmen.|Nora Beck|sie sich nicht auf die "
                        + "Partei verlassen könnte, müsste sie morgen abstimmen",
                "de|Jan Holm meinte, wenn die Stadt so weitermache, sei das nicht in "
                        + "Ordnung.|Jan Holm|wenn die Stadt so weitermache, sei das nicht in "
                        + "Ordnung",
                "de|Die Anklage wirft dem Mann vor, das Haus am 27. November vergangenen Jahres"
                    + " angezündet zu haben.|Anklage|das Haus am 27. November vergangenen Jahres"
                    + " angezündet zu haben",
                "de|Jan Holm spricht davon, dass der Streit eskaliert sei.|Jan Holm|der "
                        + "Streit eskaliert sei",
                "de|„Es reicht“, sagte er. Kurz bevor der Wagen abbog, habe Jan Holm "
                        + "gebremst.|er|Kurz bevor der Wagen abbog, habe Jan Holm gebremst"
            })
    void wordsEndWhereTheyShould(String language, String text, String person, String words) {
        assertEquals(List.of(person, words), Quotations.last(text, language));
    }

    @Test
    void moodGoesOnBehindWordsInMarksWhereAParagraphBegins() {
        String text =
                """
                „Es reicht“, sagte Jan Holm.

                Beim Eintreffen der Feuerwehr habe das Haus bereits gebrannt.\
                """;
        assertEquals(
                List.of("Jan Holm", "Beim Eintreffen der Feuerwehr habe das Haus bereits gebrannt"),
                Quotations.last(text, "de"));
    }
}
