package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class GermanWordsTest {

    @ParameterizedTest
    @CsvSource({
        "vorläufigen, vorläufige, false",
        "sitzen, sitze, true",
        "ergebnisses, ergebnis, true",
        "kindern, kinder, true",
        "parteien, partei, true",
        "schwerer, schweres, false"
    })
    void formsOfAWordHaveOneStem(String one, String other, boolean isNoun) {
        assertEquals(GermanStem.of(one, isNoun), GermanStem.of(other, isNoun));
    }

    @ParameterizedTest
    @CsvSource({"spieler, spiel, true", "leben, leber, true", "fahrer, fahrt, true"})
    void whatEndsOtherwiseIsAnotherWord(String one, String other, boolean isNoun) {
        assertTrue(!GermanStem.of(one, isNoun).equals(GermanStem.of(other, isNoun)));
    }

    @Test
    void endingsOfAdjectivesAndNounsAreInflected() {
        assertEquals(
                List.of(
                        "SAME Nach|Nach",
                        "INFLECTED dem|den",
                        "INFLECTED vorläufigen|vorläufige",
                        "INFLECTED Ergebnis|Ergebnisse",
                        "SAME bleibt es dabei|bleibt es dabei"),
                steps(
                        "Nach dem vorläufigen Ergebnis bleibt es dabei.",
                        "Nach den vorläufige Ergebnisse bleibt es dabei."));
    }

    @Test
    void anArticleOfAnotherNounIsNoForm() {
        List<String> steps =
                steps(
                        "Der Vorsitzende hält nach langem Streit an dem Flugblatt fest.",
                        "Exemplare des Flugblatts lagen in der Tasche.");
        assertTrue(steps.stream().noneMatch(step -> step.contains("Der|des")), steps::toString);
        assertTrue(steps.contains("INFLECTED Flugblatt|Flugblatts"), steps::toString);
    }

    private static List<String> steps(String leftText, String rightText) {
        Report left = report(leftText);
        Report right = report(rightText);
        return new WordAligner()
                .compare(left, List.of(0), right, List.of(0), List.of()).changes().stream()
                        .map(
                                change ->
                                        change.kind()
                                                + " "
                                                + left.text(change.left())
                                                + "|"
                                                + right.text(change.right()))
                        .toList();
    }

    private static Report report(String sentence) {
        return new Segmenter()
                .ofSentences(List.of(sentence))
                .with(new Origin("", "", "", "de", "", "", ""));
    }
}
