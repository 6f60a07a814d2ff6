package org.crossread.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// What holds for every text, however odd.
class SegmenterInvariantsTest {

    private static final List<String> PIECES =
            List.of(
                    "the",
                    "President",
                    "said",
                    "U.S.",
                    "Dr.",
                    "3.5",
                    "1,000",
                    "No.",
                    "p.m.",
                    "…",
                    "...",
                    ". . .",
                    ".",
                    "?",
                    "!",
                    ",",
                    ":",
                    ";",
                    " ",
                    " ",
                    " ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "\u00a0",
                    "\u2028",
                    "\"",
                    "“",
                    "”",
                    "‘",
                    "’",
                    "'",
                    "«",
                    "»",
                    "„",
                    "‹",
                    "›",
                    "(",
                    ")",
                    "[",
                    "]",
                    "[12]",
                    "{that a}",
                    "%%x%%",
                    "•",
                    "- ",
                    "* ",
                    "1. ",
                    "–",
                    "—",
                    "date 2022-03-01",
                    "March 1, 2022",
                    "By Jane Doe",
                    "/Getty Images",
                    "via AFP",
                    "(Photo by",
                    "Image: ",
                    "Read more",
                    "😀",
                    "👩‍👩‍👧",
                    "🇺🇦",
                    "e\u0301",
                    "שלום",
                    "مرحبا.",
                    "\u202e",
                    "你好。",
                    "ひらがな",
                    "𝒜𝒷",
                    "\ud83d",
                    "\ude00",
                    "\u0000",
                    "\u0007",
                    "\ufeff",
                    "\u200b",
                    "\u200d",
                    "\u00ad",
                    "KYIV (Reuters) - ",
                    "https://a.b/c",
                    "x".repeat(150));

    private final Segmenter segmenter = new Segmenter();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTextIsCutWithoutLossOrOverlap(int seed) {
        String text = randomText(new Random(seed));
        Report report = segmenter.segment(Origin.UNKNOWN, text);
        assertEquals(text, report.text());
        assertEveryParagraphIsCovered(report);
        assertWordsStandInSentences(report);
        assertNoPairIsParted(report);
        // So short a text is all beginning.
        assertEquals(report, segmenter.uncut(text, Map.of(), List.of()).beginning(Origin.UNKNOWN));
    }

    @Test
    void theBeginningOfALongTextIsCutLikeAllOfIt() {
        String text =
                "Ferry sinks\n\nBy Jane Doe\n\n12 September 2025\n\n"
                        + "It sank at noon. “Nobody drowned,” Dr. Doe said.\n\n".repeat(2_000);
        UncutText uncut = segmenter.uncut(text, Map.of(), List.of());
        Report whole = uncut.report(Origin.UNKNOWN);
        Report beginning = uncut.beginning(Origin.UNKNOWN);
        int cut = beginning.sentences().size();
        assertEquals(whole.text(), beginning.text());
        assertEquals(whole.paragraphs(), beginning.paragraphs());
        assertEquals(whole.origin(), beginning.origin());
        assertEquals(whole.sentences().subList(0, cut), beginning.sentences());
        assertEquals(whole.words().subList(0, beginning.words().size()), beginning.words());
        int end = beginning.sentences().getLast().span().end();
        assertTrue(end >= 20_000 && end < 21_000, "ends at " + end);
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        int pieces = random.nextInt(200);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void assertEveryParagraphIsCovered(Report report) {
        boolean[] covered = new boolean[report.text().length()];
        for (Sentence sentence : report.sentences()) {
            Span span = sentence.span();
            assertEquals(span, Blanks.strip(report.text(), span.start(), span.end()));
            Arrays.fill(covered, span.start(), span.end(), true);
        }
        for (Span paragraph : report.paragraphs()) {
            int content = Bullets.contentStart(report.text(), paragraph.start(), paragraph.end());
            Arrays.fill(covered, paragraph.start(), content, true);
        }
        for (int at = 0; at < covered.length; at++) {
            int where = at;
            assertTrue(
                    covered[at] || Blanks.isBlank(report.text().charAt(at)),
                    () -> "not in a sentence: " + where);
        }
    }

    private static void assertWordsStandInSentences(Report report) {
        for (Span word : report.words()) {
            assertTrue(Character.isLetterOrDigit(report.text().codePointAt(word.start())));
            assertFalse(report.sentencesAt(word).isEmpty() && !isBulletNumber(report, word));
        }
    }

    private static boolean isBulletNumber(Report report, Span word) {
        return report.paragraphs().stream().anyMatch(span -> span.start() == word.start());
    }

    private static void assertNoPairIsParted(Report report) {
        report.words().forEach(span -> assertWhole(report, span));
        report.paragraphs().forEach(span -> assertWhole(report, span));
        report.sentences().forEach(sentence -> assertWhole(report, sentence.span()));
    }

    private static void assertWhole(Report report, Span span) {
        assertFalse(partsPair(report.text(), span.start()), span::toString);
        assertFalse(partsPair(report.text(), span.end()), span::toString);
    }

    private static boolean partsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "x",
                "\" ",
                "a.\" ",
                ".",
                ". ",
                "A. ",
                "a. \"(",
                "Abc\n",
                "\n",
                "a.B",
                "W? Abc ",
                "a.[1",
                "你好。",
                "😀",
                "{a",
                "%%",
                "- ",
                "1. ",
                "By A ",
                "March 1, 2022 ",
                "KYIV ",
                "“",
                "a\r"
            })
    void aMegabyteOfOnePatternIsNotQuadratic(String pattern) {
        String text = pattern.repeat(1_000_000 / pattern.length());
        assertTimeout(
                Patience.LONG,
                () -> assertEveryParagraphIsCovered(segmenter.segment(Origin.UNKNOWN, text)));
    }

    @Test
    void noWordIsLongerThanAHundredUnits() {
        Report report = segmenter.segment(Origin.UNKNOWN, "x".repeat(1001));
        assertEquals(11, report.words().size());
    }
}
