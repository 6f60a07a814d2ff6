package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Match;
import org.crossread.model.Match.Evidence;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

class CoveredPartsTest {

    @Test
    void onlyTheClauseThatBothTellIsCovered() {
        assertCovered(
                "The mayor opened a hospital on Monday, while angry farmers blocked the harbour"
                        + " with tractors.",
                "Farmers blocked the harbour, and the ferry to the northern islands did not sail.",
                List.of("while angry farmers blocked the harbour with tractors"),
                List.of("Farmers blocked the harbour"));
    }

    @Test
    void otherWordsOfTheSameMeaningAreCovered() {
        assertCovered(
                "The firm purchased the shop, and nobody objected.",
                "In June the company bought the store.",
                List.of("The firm purchased the shop"),
                List.of("In June the company bought the store"));
    }

    @Test
    void whereNoWordIsSharedTheNearestClauseIs() {
        Match match = match("He smiled, but nobody cared.", "Rain fell.");
        assertEquals(1, match.leftCovered().size());
        assertEquals(1, match.rightCovered().size());
        assertEquals(List.of(Evidence.SAME_PLACE), match.evidence());
    }

    @Test
    void namesAndFiguresAreGivenAsEvidence() {
        Match match =
                match(
                        "In a long speech Mayor Quill promised 40 new houses by summer.",
                        "On Friday Quill had spoken of 40 flats for the poor and the old.");
        assertEquals(
                List.of(Evidence.SAME_NAMES, Evidence.SAME_FIGURES),
                match.evidence().stream()
                        .filter(e -> e == Evidence.SAME_NAMES || e == Evidence.SAME_FIGURES)
                        .toList());
    }

    private static void assertCovered(
            String left, String right, List<String> ofLeft, List<String> ofRight) {
        Match match = match(left, right);
        assertEquals(ofLeft, texts(left, match.leftCovered()));
        assertEquals(ofRight, texts(right, match.rightCovered()));
    }

    private static List<String> texts(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static Match match(String left, String right) {
        WordPair words =
                WordPair.of(
                        report(left), report(right), new Vocabulary(), new Pulse(Progress.SILENT));
        MeasuredPair pair = MeasuredPair.byWords(words, Progress.SILENT);
        double[] values = pair.table().features(0, 0);
        return new Explanation(pair).match(0, 0, Relation.PARTLY, 0.5, values);
    }

    private static Report report(String text) {
        return new Segmenter().segment(Origin.UNKNOWN, text);
    }
}
