package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Comparison;
import org.crossread.model.Figures.Share;
import org.crossread.model.Link;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Progress.Step;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

class ComparerTest {

    private static final Comparer COMPARER = new Comparer();

    private static Report report(String text) {
        return new Segmenter().segment(Origin.UNKNOWN, text);
    }

    private static final Report LEFT =
            report(
                    """
                    The old bridge was closed on Monday after the storm.

                    “We will open it again in May,” Mayor Ann Holt said.
                    """);
    private static final Report RIGHT =
            report(
                    """
                    The old bridge was closed on Monday after the storm.

                    Mayor Ann Holt said: "We will open it again in May."
                    """);

    @Test
    void theStepsRunInTheirOrder() {
        List<Step> steps = new ArrayList<>();
        Progress progress =
                (step, _, _) -> {
                    if (steps.isEmpty() || steps.getLast() != step) {
                        steps.add(step);
                    }
                };
        COMPARER.compareLexically(LEFT, RIGHT, progress);
        assertEquals(Step.QUOTE, steps.getFirst());
        assertEquals(Step.WORDS, steps.getLast());
        assertEquals(steps.stream().sorted().toList(), steps);
    }

    @Test
    void everyStepStopsWhenAsked() {
        for (Step stop : List.of(Step.QUOTE, Step.ALIGN, Step.WORDS, Step.LINK)) {
            assertThrows(
                    CancellationException.class,
                    () ->
                            COMPARER.compareLexically(
                                    LEFT,
                                    RIGHT,
                                    (step, _, _) -> {
                                        if (step == stop) {
                                            throw new CancellationException();
                                        }
                                    }),
                    stop.name());
        }
    }

    @Test
    void theFirstComparisonSaysThatABetterOneFollows() {
        Comparison first = COMPARER.compareLexically(LEFT, RIGHT, Progress.SILENT);
        assertFalse(first.isFinal());
        Comparison last = COMPARER.refined(first, Progress.SILENT);
        assertTrue(last.isFinal());
        assertEquals(COMPARER.compare(LEFT, RIGHT, Progress.SILENT), last);
    }

    @Test
    void whatARewritingProgramLeftIsNotCounted() {
        Report clean = new Segmenter().segment(Origin.UNKNOWN, "News came: a missile had struck.");
        Report left =
                new Segmenter().segment(Origin.UNKNOWN, "News came: {that a} missile had struck.");
        Share share = COMPARER.compareLexically(left, clean, Progress.SILENT).figures().left();
        assertEquals(5, share.words());
        assertTrue(share.wordsShared() <= 5, share.toString());
    }

    @Test
    void figuresCountSentencesAndWordsThatBothHave() {
        Comparison comparison = COMPARER.compareLexically(LEFT, RIGHT, Progress.SILENT);
        Share left = comparison.figures().left();
        assertEquals(2, left.sentences());
        assertEquals(2, left.sentencesPaired());
        assertEquals(21, left.words());
        assertEquals(21, left.wordsShared());
    }

    @Test
    void aReportAgainstItselfSharesEverything() {
        Comparison comparison = COMPARER.compareLexically(LEFT, LEFT, Progress.SILENT);
        assertEquals(comparison.figures().left(), comparison.figures().right());
        assertEquals(
                comparison.figures().left().words(), comparison.figures().left().wordsShared());
        comparison.links().forEach(link -> assertInstanceOf(Link.Verbatim.class, link));
    }

    @Test
    void emptyReportsHaveNothingInCommon() {
        Comparison comparison = COMPARER.compareLexically(report(""), report(""), Progress.SILENT);
        assertEquals(new Share(0, 0, 0, 0), comparison.figures().left());
        assertEquals(List.of(), comparison.links());
    }
}
