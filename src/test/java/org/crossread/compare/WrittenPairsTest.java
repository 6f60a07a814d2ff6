package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.compare.WrittenPair.LinkedQuotation;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Match;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Holds the final comparison to written floors on pairs of reports made up for it: two newsrooms
/// that share an event and few words. The first half was looked at while rules were made, the
/// second once those were made; then the fresh ones were written.
class WrittenPairsTest {

    private static final Comparer COMPARER = new Comparer();

    private static final List<String> FIRST =
            List.of(
                    "01-court",
                    "02-city",
                    "03-flood",
                    "04-strike",
                    "05-results",
                    "06-science-spun",
                    "07-football",
                    "08-bahn");
    private static final List<String> SECOND =
            List.of(
                    "09-police",
                    "10-school",
                    "11-health",
                    "12-concert-spun",
                    "13-ship",
                    "14-election",
                    "15-spenden",
                    "16-landtag");
    private static final List<String> FRESH =
            List.of("17-jet", "18-water", "19-brand", "20-bear", "21-minister", "22-windrad");
    private static final Map<String, List<String>> PAIRS =
            Map.of("first half", FIRST, "second half", SECOND, "fresh", FRESH);

    /// What was found of what is there.
    private static final class Tally {
        private int right;
        private int given;
        private int wanted;
        private int found;

        double precision() {
            return (double) right / given;
        }

        double recall() {
            return (double) found / wanted;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f (%d of %d) recall %.3f (%d of %d)",
                    precision(),
                    right,
                    given,
                    recall(),
                    found,
                    wanted);
        }
    }

    private final Tally sentences = new Tally();
    private final Tally quotations = new Tally();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "first half, 0.90, 0.46, 0.94, 0.62",
        "second half, 0.92, 0.50, 0.95, 0.60",
        "fresh, 0.89, 0.40, 0.95, 0.55"
    })
    void linksStayAboveTheFloor(
            String pairs,
            double sentencePrecision,
            double sentenceRecall,
            double quotationPrecision,
            double quotationRecall)
            throws IOException {
        for (String name : PAIRS.get(pairs)) {
            score(WrittenPair.read(name));
        }
        String figures = "sentences: " + sentences + "\nquotations: " + quotations;
        assertTrue(sentences.precision() >= sentencePrecision, figures);
        assertTrue(sentences.recall() >= sentenceRecall, figures);
        assertTrue(quotations.precision() >= quotationPrecision, figures);
        assertTrue(quotations.recall() >= quotationRecall, figures);
    }

    @Test
    void reportsOfTwoEventsShareNothing() throws IOException {
        int links = 0;
        int linkedQuotations = 0;
        for (int k = 0; k < FIRST.size(); k++) {
            Report left = WrittenPair.read(FIRST.get(k)).left().report();
            Report right = WrittenPair.read(SECOND.get(k)).right().report();
            Comparison comparison = COMPARER.compare(left, right, Progress.SILENT);
            links += comparison.alignment().pairs().size();
            linkedQuotations += linked(comparison).size();
        }
        assertTrue(links <= 1, links + " passages of two events called the same");
        assertTrue(linkedQuotations == 0, linkedQuotations + " quotations of two events linked");
    }

    private void score(WrittenPair pair) {
        Comparison comparison =
                COMPARER.compare(pair.left().report(), pair.right().report(), Progress.SILENT);
        Set<List<Integer>> found = new HashSet<>();
        for (Pair one : comparison.alignment().pairs()) {
            one.matches().forEach(match -> found.add(sentences(pair, match)));
        }
        sentences.given += found.size();
        sentences.wanted += pair.links().size();
        found.retainAll(pair.links());
        sentences.right += found.size();
        sentences.found += found.size();
        score(pair.quotations(), linked(comparison));
    }

    private void score(List<LinkedQuotation> wanted, List<Link.Linked> given) {
        quotations.given += given.size();
        quotations.wanted += wanted.size();
        for (Link.Linked link : given) {
            quotations.right += wanted.stream().anyMatch(one -> isAt(one, link)) ? 1 : 0;
        }
        for (LinkedQuotation one : wanted) {
            quotations.found += given.stream().anyMatch(link -> isAt(one, link)) ? 1 : 0;
        }
    }

    private static boolean isAt(LinkedQuotation wanted, Link.Linked link) {
        return wanted.isAt(link.left().span(), link.right().span());
    }

    private static List<Link.Linked> linked(Comparison comparison) {
        List<Link.Linked> linked = new ArrayList<>();
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked one) {
                linked.add(one);
            }
        }
        return linked;
    }

    private static List<Integer> sentences(WrittenPair pair, Match match) {
        Report left = pair.left().report();
        Report right = pair.right().report();
        return List.of(
                pair.left().sentenceAt(left.sentences().get(match.left()).span()),
                pair.right().sentenceAt(right.sentences().get(match.right()).span()));
    }
}
