package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Alignment;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PassageAlignerTest {

    private final PassageAligner aligner = new PassageAligner();

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everySentenceIsPairedOrLeftOverOnce(int seed) {
        Report left = report(seed);
        Report right = report(seed + 1000);
        Alignment alignment = aligner.align(left, right, Progress.SILENT);
        assertEquals(
                numbers(left),
                sorted(alignment.pairs().stream().map(Pair::left), alignment.leftOver()));
        assertEquals(
                numbers(right),
                sorted(alignment.pairs().stream().map(Pair::right), alignment.rightOver()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void swappingTheSidesMirrorsEveryPair(int seed) {
        Report left = report(seed);
        Report right = report(seed + 1000);
        Alignment there = aligner.align(left, right, Progress.SILENT);
        Alignment back = aligner.align(right, left, Progress.SILENT);
        assertEquals(there.leftOver(), back.rightOver());
        assertEquals(there.rightOver(), back.leftOver());
        assertEquals(there.pairs().size(), back.pairs().size());
        assertTrue(
                withoutWords(back.pairs().stream())
                        .containsAll(withoutWords(there.pairs().stream().map(Pair::swapped))));
    }

    /// Word changes stand in the order of the left, so they do not mirror one by one.
    private static List<Pair> withoutWords(Stream<Pair> pairs) {
        return pairs.map(
                        pair ->
                                new Pair(
                                        pair.left(),
                                        pair.right(),
                                        pair.matches(),
                                        pair.relation(),
                                        pair.similarity(),
                                        pair.transposed(),
                                        List.of(),
                                        List.of()))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aReportAgainstItselfPairsEverySentenceWithItself(int seed) {
        Report report = report(seed);
        Alignment alignment = aligner.align(report, report, Progress.SILENT);
        assertEquals(
                numbers(report).stream().map(List::of).toList(),
                alignment.pairs().stream().map(Pair::left).toList());
        for (Pair pair : alignment.pairs()) {
            assertEquals(pair.left(), pair.right());
            assertEquals(Relation.SAME, pair.relation());
            assertEquals(1, pair.similarity());
        }
    }

    @Test
    void aHeadlineMayBelongToASentenceThatStandsInBothReports() {
        String lead =
                "Harbour pilot Hannes Quist, who guided ships into Torrick for 40 years, died on"
                        + " Monday at the age of 81.";
        Report left =
                new Segmenter()
                        .ofSentences(
                                List.of(
                                        "Torrick mourns",
                                        lead,
                                        "Flags flew at half mast in the port.",
                                        "He retired in 1999."));
        Report right =
                new Segmenter()
                        .ofSentences(
                                List.of(
                                        "Harbour pilot Hannes Quist died at 81",
                                        lead,
                                        "A service will be held on Friday.",
                                        "Quist retired in 1999."));
        List<String> matches =
                aligner.align(left, right, Progress.SILENT).pairs().stream()
                        .flatMap(pair -> pair.matches().stream())
                        .map(match -> match.left() + "-" + match.right())
                        .toList();
        assertTrue(matches.contains("1-1"), matches.toString());
        assertTrue(matches.contains("1-0"), matches.toString());
    }

    @Test
    void oneSideEmptyLeavesEverythingOver() {
        Report empty = new Segmenter().ofSentences(List.of());
        Alignment alignment = aligner.align(report(1), empty, Progress.SILENT);
        assertEquals(List.of(), alignment.pairs());
        assertEquals(numbers(report(1)), alignment.leftOver());
    }

    @Test
    void theWorkStopsWhenItIsAsked() {
        Progress stop =
                (_, _, _) -> {
                    throw new CancellationException();
                };
        assertThrows(CancellationException.class, () -> aligner.align(report(1), report(2), stop));
    }

    private static List<Integer> numbers(Report report) {
        return IntStream.range(0, report.sentences().size()).boxed().toList();
    }

    private static List<Integer> sorted(Stream<List<Integer>> paired, List<Integer> over) {
        List<Integer> all = new ArrayList<>(paired.flatMap(List::stream).toList());
        all.addAll(over);
        return all.stream().sorted().toList();
    }

    /// Sentences of few different words, so that many are alike or the same.
    private static Report report(int seed) {
        var random = new Random(seed);
        List<String> words = List.of(WORDS.split(" "));
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            var sentence = new StringBuilder();
            for (int k = 0; k < 1 + random.nextInt(9); k++) {
                sentence.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            sentences.add(sentence.toString().strip() + ".");
        }
        return new Segmenter().ofSentences(sentences);
    }

    private static final String WORDS =
            "the police arrested two men after Friday night fire in London council said Smith, who"
                    + " flood \"was warned\" mayor 44 hundred minister closed bridge";
}
