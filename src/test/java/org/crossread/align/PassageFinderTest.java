package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PassageFinderTest {

    private static final String COPIED =
            "The harbour master of the old town closed the eastern gate after the storm. Seven"
                + " fishing boats had torn loose in the night and drifted against the pier. Divers"
                + " searched the basin until noon, but found neither wreck nor cargo.";
    private static final String REWORDED =
            "After the storm, the eastern gate of the old town was closed by the harbour master. In"
                + " the night seven boats for fishing had torn loose, drifting against the pier."
                + " Until noon the basin was searched by divers, who found no wreck and no cargo.";

    private final Segmenter segmenter = new Segmenter();
    private final PassageAligner aligner = new PassageAligner();

    @Test
    void aCopiedPassageIsFoundToTheLetter() {
        String left = filler(1) + COPIED + " " + filler(2);
        String right = filler(3) + COPIED.replace(" the ", "\nthe ") + " " + filler(4);
        List<int[]> found = passages(left, right);
        assertEquals(1, found.size());
        assertEquals(COPIED, cut(left, found.getFirst()[0], found.getFirst()[1]));
        assertEquals(
                COPIED.replace(" the ", "\nthe "),
                cut(right, found.getFirst()[2], found.getFirst()[3]));
    }

    @Test
    void aRewordedPassageIsFound() {
        String left = filler(1) + COPIED + " " + filler(2);
        String right = filler(3) + REWORDED + " " + filler(4);
        List<int[]> found = passages(left, right);
        assertEquals(1, found.size());
        assertEquals(COPIED, cut(left, found.getFirst()[0], found.getFirst()[1]));
        assertEquals(REWORDED, cut(right, found.getFirst()[2], found.getFirst()[3]));
    }

    @Test
    void textsWithNothingInCommonHaveNoPassage() {
        assertEquals(0, passages(filler(1), filler(2)).size());
        assertEquals(0, passages("", COPIED).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void passagesLieInsideBothTextsAndDoNotOverlapAsPairs(int seed) {
        String left = filler(seed) + COPIED + filler(seed + 50) + REWORDED + filler(seed + 60);
        String right = filler(seed + 100) + COPIED + filler(seed + 50);
        for (int[] passage : passages(left, right)) {
            assertTrue(passage[0] >= 0 && passage[0] + passage[1] <= left.length());
            assertTrue(passage[2] >= 0 && passage[2] + passage[3] <= right.length());
            assertTrue(passage[1] >= 150 && passage[3] >= 150);
        }
    }

    @Test
    void theSearchStopsWhenItIsAsked() {
        Progress stop =
                (_, _, _) -> {
                    throw new CancellationException();
                };
        Report report = report(filler(1));
        assertThrows(CancellationException.class, () -> aligner.passages(report, report, stop));
    }

    @Test
    void tenThousandEqualSentencesEndSoon() {
        Report report = report("The council met on Monday and did nothing. ".repeat(10_000));
        assertTimeoutPreemptively(
                Patience.LONG, () -> aligner.passages(report, report, Progress.SILENT));
    }

    /// Some sentences of words that no other seed uses.
    private static String filler(int seed) {
        var random = new Random(seed);
        return IntStream.range(0, 30)
                .mapToObj(
                        _ ->
                                IntStream.range(0, 12)
                                                .mapToObj(_ -> word(random, seed))
                                                .collect(Collectors.joining(" ", "X", ""))
                                        + ". ")
                .collect(Collectors.joining());
    }

    private static String word(Random random, int seed) {
        return "f" + seed + "q" + (char) ('a' + random.nextInt(26)) + random.nextInt(40);
    }

    private static String cut(String text, int start, int length) {
        return text.substring(start, start + length);
    }

    private Report report(String text) {
        return segmenter.segment(Origin.UNKNOWN, text);
    }

    private List<int[]> passages(String left, String right) {
        return aligner.passages(report(left), report(right), Progress.SILENT);
    }
}
