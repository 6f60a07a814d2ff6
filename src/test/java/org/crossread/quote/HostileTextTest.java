package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Attribution;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

class HostileTextTest {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "\u201c",
                    "\u201d",
                    "\u201e",
                    "'",
                    "\u2018",
                    "\u2019",
                    "\u00ab",
                    "\u00bb",
                    "\u300c",
                    "\u300d",
                    "\u2039",
                    "\u203a",
                    " ",
                    " ",
                    " ",
                    "\n\n",
                    "\n",
                    ", ",
                    ". ",
                    ": ",
                    "; ",
                    "? ",
                    "\u2014 ",
                    "(",
                    ")",
                    "[",
                    "]",
                    "...",
                    "he said",
                    "said Smith",
                    "according to the army",
                    "told reporters",
                    "that",
                    "The mayor",
                    "Jane Doe",
                    "was ill",
                    "called it",
                    "a",
                    "to go",
                    "5",
                    "6\"",
                    "'90s",
                    "don't",
                    "\ud83d\ude00",
                    "\ud83d",
                    "\ude00",
                    "\u0000",
                    "\u05d0\u05de\u05e8",
                    "\u0642\u0627\u0644",
                    "\u200f",
                    "\u0301",
                    "\ufeff",
                    "\u00a0",
                    "Q: ",
                    "A: ",
                    "> ",
                    "- ",
                    "U.S.",
                    "urged them",
                    "\u0130",
                    "\u1e9e",
                    "x".repeat(300));

    private static final QuotationFinder FINDER = new QuotationFinder();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextHasQuotationsInOrder(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        int length = random.nextInt(1, 200);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) > 0 ? " " : "");
        }
        String language = seed % 4 == 0 ? "de" : "en";
        var origin = new Origin("", "", "", language, "", "", "");
        Report report = new Segmenter().segment(origin, text.toString());
        holds(report, FINDER.quotations(report, Progress.SILENT));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"",
                "\u201c",
                "\u201d",
                "'",
                "\u2018",
                "\u2019",
                "\u00ab",
                "\u300c",
                "\" ",
                "\u201c\u201d",
                "\"a",
                "said \"",
                "\u201cWe go, ",
                "Q: ",
                "\u2014 a.\n\n",
                "he said that ",
                "a:\n\n",
                "\u0130"
            })
    void thousandsOfTheSameHaveQuotationsInOrder(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        Report report = new Segmenter().segment(Origin.UNKNOWN, text);
        holds(report, FINDER.quotations(report, Progress.SILENT));
    }

    @Test
    void aLongReportCanBeStoppedOften() {
        String text = "\"We go,\" Smith said. He left. ".repeat(5_000);
        Report report = new Segmenter().segment(Origin.UNKNOWN, text);
        var calls = new AtomicInteger();
        FINDER.quotations(report, (_, _, _) -> calls.incrementAndGet());
        assertTrue(calls.get() > text.length() / 1_000, calls + " calls");
        Progress stop =
                (_, _, _) -> {
                    if (calls.decrementAndGet() == 20) {
                        throw new CancellationException();
                    }
                };
        assertThrows(CancellationException.class, () -> FINDER.quotations(report, stop));
    }

    private static void holds(Report report, List<Quotation> quotations) {
        Quotation marked = null;
        for (int i = 0; i < quotations.size(); i++) {
            Quotation each = quotations.get(i);
            assertEquals(i, each.id());
            assertTrue(each.span().end() <= report.text().length());
            assertTrue(i == 0 || quotations.get(i - 1).span().compareTo(each.span()) <= 0);
            assertTrue(each.utterance() <= i);
            int first = each.utterance();
            assertEquals(
                    first, quotations.get(first).utterance(), "an utterance has one beginning");
            if (each.kind() != QuotationKind.INDIRECT) {
                assertFalse(marked != null && marked.span().overlaps(each.span()), "marks overlap");
                marked = each;
            }
            if (each.attribution() instanceof Attribution.Attributed(var mention, _, var cue)) {
                assertTrue(mention.end() <= report.text().length());
                assertTrue(cue.end() <= report.text().length());
                assertTrue(each.kind().isSpeech());
            }
        }
    }
}
