package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.crossread.encode.BundledEncoder;
import org.crossread.model.Alignment;
import org.crossread.model.Change;
import org.crossread.model.Match;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reports too long for holding every sentence against every other.
class LongReportsTest {

    private final PassageAligner aligner = new PassageAligner();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void editedAndMovedSentencesAreFoundAgain(int seed) {
        var random = new Random(seed);
        List<String> left = sentences(1500, random);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 1500).boxed().toList());
        Collections.rotate(order.subList(200, 500), 70);
        List<String> right = order.stream().map(k -> edited(left.get(k), random)).toList();
        Alignment alignment = align(left, right);
        int found = 0;
        int made = 0;
        for (Pair pair : alignment.pairs()) {
            for (Match match : pair.matches()) {
                made++;
                found += order.get(match.right()) == match.left() ? 1 : 0;
            }
        }
        assertTrue(found >= 1490, "found " + found);
        assertTrue(made <= 1520, "made " + made);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void swappingTheSidesMirrorsEveryPair(int seed) {
        var random = new Random(seed);
        List<String> left = sentences(300, random);
        List<String> right = left.reversed().stream().map(s -> edited(s, random)).toList();
        Set<List<Match>> back = new HashSet<>();
        align(right, left).pairs().forEach(pair -> back.add(pair.matches()));
        Set<List<Match>> there = new HashSet<>();
        align(left, right).pairs().forEach(pair -> there.add(pair.swapped().matches()));
        assertEquals(there, back);
    }

    @Test
    void aWordOfMillionsOfLettersIsPairedWithItself() {
        String endless = "x".repeat(8_000_000);
        Alignment alignment =
                assertTimeout(Patience.LONG, () -> align(List.of(endless), List.of(endless)));
        assertEquals(1, alignment.pairs().size());
    }

    @Test
    void whatTheWordsLeaveAloneIsFoundByItsMeaning() {
        List<String> left = new ArrayList<>(sentences(100, new Random(6)));
        List<String> right = new ArrayList<>(left);
        left.add(50, "The firm dismissed a third of its staff.");
        right.add(80, "Every third employee lost their job at the company.");
        right.add(20, "It rained all day in the mountains.");
        var byMeaning = new PassageAligner(BundledEncoder::get);
        List<Pair> pairs = byMeaning.align(report(left), report(right), Progress.SILENT).pairs();
        assertEquals(100, align(left, right).pairs().size());
        assertEquals(101, pairs.size());
        assertTrue(
                pairs.stream()
                        .anyMatch(
                                pair ->
                                        pair.left().equals(List.of(50))
                                                && pair.right().equals(List.of(81))));
    }

    @Test
    void aLongReportAgainstItselfPairsEverySentenceWithItself() {
        List<String> sentences = new ArrayList<>(sentences(400, new Random(5)));
        sentences.addAll(sentences.subList(0, 100));
        for (Pair pair : align(sentences, sentences).pairs()) {
            assertEquals(pair.left(), pair.right());
        }
        assertEquals(500, align(sentences, sentences).pairs().size());
    }

    @Test
    void manyEqualSentencesArePairedInOrder() {
        List<String> left = Collections.nCopies(10_000, "The same sentence was said again.");
        Alignment alignment =
                assertTimeout(Patience.LONG, () -> align(left, left.subList(0, 9_000)));
        assertEquals(9_000, alignment.pairs().size());
    }

    @Test
    void aSentenceWithoutEndIsPairedWithItself() {
        String endless = "word and another number of words ".repeat(30_000);
        Alignment alignment =
                assertTimeout(
                        Patience.LONG, () -> align(List.of(endless), List.of(endless + "more")));
        assertEquals(1, alignment.pairs().size());
    }

    @Test
    void aSentenceWithoutEndIsComparedToItsLastWord() {
        var random = new Random(9);
        String left = endless(12_000, random);
        String right = edited(left, random);
        Pair pair =
                assertTimeout(Patience.LONG, () -> align(List.of(left), List.of(right)))
                        .pairs()
                        .getFirst();
        for (Side side : Side.values()) {
            var covered = new BitSet();
            for (Change change : pair.changes()) {
                Span span = change.span(side);
                assertTrue(covered.get(span.start(), span.end()).isEmpty(), side + " " + span);
                covered.set(span.start(), span.end());
            }
            String text = side == Side.LEFT ? left : right;
            for (int at = 0; at < text.length(); at++) {
                assertTrue(text.charAt(at) == ' ' || covered.get(at), side + " " + at);
            }
        }
        assertTrue(pair.flags().size() > 100, pair.flags().size() + " flags");
    }

    /// Words with figures, denials and doubts among them, without a full stop.
    private static String endless(int words, Random random) {
        return IntStream.range(0, words)
                .mapToObj(
                        _ ->
                                switch (random.nextInt(12)) {
                                    case 0 -> Integer.toString(random.nextInt(900));
                                    case 1 -> "not";
                                    case 2 -> "may";
                                    default -> word(random.nextInt(3_000));
                                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void nothingInCommonIsNoPair() {
        List<String> left = sentences(2_000, new Random(1));
        List<String> right = left.stream().map(s -> s.replaceAll("([a-z]+)", "x$1q")).toList();
        Alignment alignment = assertTimeout(Patience.LONG, () -> align(left, right));
        assertEquals(List.of(), alignment.pairs());
    }

    @Test
    void oneSideEmptyIsNoPair() {
        assertEquals(List.of(), align(sentences(2_000, new Random(1)), List.of()).pairs());
    }

    @Test
    void theWorkStopsWhereverItIsAsked() {
        Report report = report(sentences(700, new Random(3)));
        Report other = report(sentences(700, new Random(4)));
        for (int after = 0; after < 20; after++) {
            int[] left = {after};
            Progress stop =
                    (_, _, _) -> {
                        if (left[0]-- == 0) {
                            throw new CancellationException();
                        }
                    };
            assertThrows(CancellationException.class, () -> aligner.align(report, other, stop));
        }
    }

    @Test
    void theWorkAsksWhetherToGoOnAtEveryStepOfTheWay() {
        int[] calls = new int[2];
        for (int k = 0; k < 2; k++) {
            int round = k;
            Report report = report(sentences(1_000 << 2 * k, new Random(3)));
            Report other = report(sentences(1_000 << 2 * k, new Random(3)));
            aligner.align(report, other, (_, _, _) -> calls[round]++);
        }
        assertTrue(calls[1] - calls[0] > 10 * 2 * 3_000 / 256, calls[0] + ", " + calls[1]);
    }

    private Alignment align(List<String> left, List<String> right) {
        return aligner.align(report(left), report(right), Progress.SILENT);
    }

    private static Report report(List<String> sentences) {
        return new Segmenter().ofSentences(sentences);
    }

    private static List<String> sentences(int count, Random random) {
        return IntStream.range(0, count).mapToObj(_ -> sentence(random)).toList();
    }

    private static String sentence(Random random) {
        var sentence = new StringBuilder("The");
        for (int k = 0; k < 9 + random.nextInt(6); k++) {
            sentence.append(' ').append(word((int) (Math.pow(random.nextDouble(), 2) * 3_000)));
        }
        return sentence + ".";
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number + 7; rest > 0; rest /= 12) {
            word.append("bdfgklmnprtv".charAt(rest % 12)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    /// With a third of the words replaced.
    private static String edited(String sentence, Random random) {
        String[] words = sentence.split(" ");
        for (int k = 1; k < words.length; k++) {
            if (random.nextInt(3) == 0) {
                words[k] = word(random.nextInt(3_000));
            }
        }
        return String.join(" ", words);
    }
}
