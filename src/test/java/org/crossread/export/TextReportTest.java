package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.IntStream;

class TextReportTest {

    private final String harbour = text(HarbourPair.comparison(), Marks.SHARED);

    @Test
    void aQuotationStandsWithItsPartnersAndTheWordsThatDiffer() {
        assertTrue(
                harbour.contains(
                        """
                         1  Changed words · Ida Quill · said ↔ told reporters
                            Left    “We waited for this day with great patience,”
                            Right   "We waited for this day,"
                            Right   "We waited for this happy day,"
                                    “happy” only right
                                    “with great patience” only left
                                    Given twice in this report, once shortened.
                                    “happy” only the second time
                        """),
                harbour);
    }

    @Test
    void oneIsNotCountedAsMany() {
        var one = new Figures.Share(1, 1, 1, 1);
        assertEquals("1 of 1 sentence has a counterpart", Wording.sentencesShared(one));
        assertEquals("100 % of 1 word shared", Wording.wordsShared(one));
        var none = new Figures.Share(0, 0, 0, 0);
        assertEquals("0 of 0 sentences have a counterpart", Wording.sentencesShared(none));
        assertEquals("0 % of 0 words shared", Wording.wordsShared(none));
        var some = new Figures.Share(13, 1, 380, 12);
        assertEquals("1 of 13 sentences has a counterpart", Wording.sentencesShared(some));
    }

    @Test
    void aMissingNegationIsSaid() {
        assertTrue(
                harbour.contains(
                        """
                         Negation
                            Left    She said the ferries would *not* sail before Friday.
                            Right   The ferries would (no words here) sail before Friday, \
                        according to
                                    Quill.
                        """),
                harbour);
    }

    @Test
    void passagesStandBesideEachOther() {
        assertTrue(
                harbour.contains(
                        """
                        The harbour of Elmstead reopened on       Elmstead's harbour reopened on \
                        Monday,
                        Tuesday, five days after the storm.       5 days after the storm.
                        """),
                harbour);
        assertFalse(harbour.contains("≠"));
    }

    @Test
    void differencesOfPassagesAreSaidOnRequest() {
        String both = text(HarbourPair.comparison(), Marks.BOTH);
        assertTrue(both.contains("≠ “The” ↔ “Elmstead's”; “of Elmstead” only left"), both);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsWiderThanATerminalNorSteersIt(long seed) {
        String text = text(new RandomComparison(seed).comparison(), Marks.BOTH);
        for (String line : text.split("\n")) {
            assertTrue(Columns.width(line) <= PlainPage.WIDTH, line);
            assertEquals(line.stripTrailing(), line);
            assertFalse(line.chars().anyMatch(Character::isISOControl), line);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void wideAndCombiningCharactersCountAsATerminalDrawsThem() {
        assertEquals(4, Columns.width("和平"));
        assertEquals(4, Columns.width("e\u0301tat"));
        assertEquals(2, Columns.width("😀"));
        assertEquals(List.of("和平和", "平"), Columns.wrapped("和平和平", 7));
    }

    private static String text(Comparison comparison, Marks show) {
        Sink text = Sink.toText();
        new TextReport(new Findings(comparison, View.of(show)), "1", text).write();
        return text.toString();
    }
}
