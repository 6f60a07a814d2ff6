package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

class WhoWordsTest {

    private static final Report OTHER =
            new Segmenter().ofSentences(List.of("Nothing else happened there."));

    @Test
    void aNameWithItsOfficeSaysWho() {
        assertEquals(
                "medical director Dr Fergal Quill told reporters",
                whoWords("The pipe leaked, medical director Dr Fergal Quill told reporters."));
    }

    @Test
    void soDoesADescriptionBetweenCommas() {
        assertEquals(
                "said Marianne Oster the group's chief executive",
                whoWords("No one likes it, said Marianne Oster, the group's chief executive."));
        assertEquals(
                "station's coxswain Jenny Pascoe said",
                whoWords("The station's coxswain, Jenny Pascoe, said that crews had gone out."));
    }

    @Test
    void aPartOfAFullNameSaysWhoWhereverItStands() {
        assertEquals(
                "Norvia Airways Norvia",
                whoWords(
                        "A Norvia Airways jet turned back.",
                        "It was repaired by Norvia at night."));
    }

    @Test
    void aVerbBeforeANameSaysWhat() {
        assertEquals(
                "Southmere Water", whoWords("The agency accused Southmere Water of a breach."));
    }

    @Test
    void oneWordWithACapitalIsTold() {
        assertEquals("", whoWords("On Tuesday NATO rejected what Ukraine had asked for."));
        assertEquals("", whoWords("Am Dienstag lehnte die Opposition das Gesetz ab."));
    }

    @Test
    void germanOfficesAndNamesSayWho() {
        assertEquals(
                "Kreisbrandrat J\u00fcrgen Malz mitteilte",
                whoWords(
                        "Messungen ergaben nichts, wie Kreisbrandrat J\u00fcrgen Malz mitteilte,"
                                + " und das Feuer ist aus.",
                        "Das war gegen elf."));
    }

    @Test
    void aHeadlineInCapitalsNamesNobody() {
        assertEquals("", whoWords("Bumblebees Possess Capability Of Instructing Companions"));
    }

    private static String whoWords(String... sentences) {
        Report report = new Segmenter().segment(Origin.UNKNOWN, String.join("\n\n", sentences));
        var pair = WordPair.of(report, OTHER, new Vocabulary(), new Pulse(Progress.SILENT));
        Reading reading = pair.leftReading(pair.fullNames());
        BitSet who = reading.who;
        return who.stream()
                .mapToObj(token -> reading.tokens.word(report.text(), token))
                .collect(Collectors.joining(" "));
    }
}
