package org.crossread.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Progress;
import org.crossread.quote.QuotationMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LikenessSearchTest {

    private static final int REPORTS = 60;

    private static final Signature.Maker MAKER = new Signature.Maker(new QuotationMarks());

    static IntStream seeds() {
        return IntStream.range(0, 4);
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 3000)
                .mapToObj(word -> "w" + Integer.toString(word * 7919, 36))
                .collect(Collectors.joining(" "));
    }

    private static void add(Archive archive, String text) {
        Entry entry = new Entry("r" + archive.size(), 0, 0, new Fingerprint(0, 0));
        archive.add(entry, MAKER.of(text));
    }

    /// Reports of random words, every third with a passage or quotation of an earlier one.
    private static Archive archive(Random random) {
        Archive archive = new Archive();
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            String own = words(random, 80 + random.nextInt(200));
            shared.add(words(random, 12 + random.nextInt(30)));
            String taken = i % 3 == 0 ? shared.get(random.nextInt(shared.size())) : "";
            String carried = i % 2 == 0 ? "“" + taken + "”" : taken;
            add(archive, own + ". " + shared.get(i) + " " + carried);
        }
        return archive;
    }

    private static int common(int[] one, int... other) {
        return (int)
                IntStream.of(one).filter(each -> Arrays.binarySearch(other, each) >= 0).count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPairIsFoundThatLookingAtAllPairsFinds(int seed) {
        Archive archive = archive(new Random(seed));
        List<String> expected = new ArrayList<>();
        TermWeights weights = new TermWeights(archive.terms());
        for (int second = 0; second < REPORTS; second++) {
            for (int first = 0; first < second; first++) {
                Signature one = archive.signature(first);
                Signature other = archive.signature(second);
                double product = 0;
                for (int term : one.terms()) {
                    boolean counts =
                            weights.leads(term) && common(new int[] {term}, other.terms()) == 1;
                    product += counts ? weights.of(term) * weights.of(term) : 0;
                }
                double event = product / weights.norm(one.terms()) / weights.norm(other.terms());
                if (common(one.passages(), other.passages()) >= 2
                        || common(one.quoted(), other.quoted()) >= 2
                        || event >= Likeness.SAME_EVENT) {
                    expected.add(first + "-" + second);
                }
            }
        }
        List<String> found =
                LikenessSearch.forPairs(archive).pairs(REPORTS * REPORTS, Progress.SILENT).stream()
                        .map(pair -> pair.first() + "-" + pair.second())
                        .toList();
        assertTrue(found.size() > REPORTS / 5, found.toString());
        assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFewestAskedForAreTheBestOfAll(int seed) {
        LikenessSearch search = LikenessSearch.forPairs(archive(new Random(seed)));
        List<Likeness> all = search.pairs(REPORTS * REPORTS, Progress.SILENT);
        assertEquals(all.subList(0, 7), search.pairs(7, Progress.SILENT));
    }

    @Test
    void aQuestionFindsWhoCarriesItsLightlyEditedPassage() {
        Random random = new Random(4);
        Archive archive = archive(random);
        String passage = words(random, 40);
        int carrier = archive.size();
        add(archive, words(random, 200) + " " + passage.replaceFirst("(\\S+ ){3}", "$1"));
        List<Likeness> answers = LikenessSearch.forQuestions(archive).answers(passage, 3);
        assertEquals(carrier, answers.getFirst().second());
        assertEquals(-1, answers.getFirst().first());
    }

    @Test
    void whatMoreThanAHundredReportsHaveMakesNoPair() {
        Random random = new Random(5);
        Archive archive = new Archive();
        String boilerplate = words(random, 60);
        for (int i = 0; i <= Postings.MOST; i++) {
            add(archive, words(random, 300) + " “" + boilerplate + "”");
        }
        LikenessSearch search = LikenessSearch.forPairs(archive);
        assertEquals(List.of(), search.pairs(10, Progress.SILENT));
    }
}
