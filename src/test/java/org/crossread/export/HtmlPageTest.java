package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Comparison;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class HtmlPageTest {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"]*\")*)>");
    private static final Set<String> ALONE = Set.of("meta", "br");

    private final String harbour = page(HarbourPair.comparison(), Marks.SHARED);

    @Test
    void aNumberLeadsToItsPartnerAndBack() {
        assertTrue(harbour.contains("id=\"left-q3\""));
        assertTrue(linkAt("left-q3").contains("href=\"#right-q0\""), linkAt("left-q3"));
        assertTrue(linkAt("right-q0").contains("href=\"#left-q3\""), linkAt("right-q0"));
    }

    @Test
    void aNumberSaysRelationAndSpeaker() {
        assertTrue(
                linkAt("right-q0").contains("aria-label=\"Quotation 3: Same words, Ida Quill\""));
    }

    @Test
    void aQuotationOfOneReportIsANumberWithoutALink() {
        assertTrue(linkAt("left-q2").startsWith("<span class=\"number only-here\""));
        assertTrue(
                linkAt("left-q2").contains("[Quotation 5: Only in the left report, a fisherman]"));
    }

    /// As minimum widths go, only `anywhere` lets a table or a grid become narrower than a word.
    @Test
    void aWordLongerThanItsLineWidensNoPartOfThePage() {
        assertTrue(harbour.contains("body { margin: 0; overflow-wrap: anywhere; }"));
        assertFalse(harbour.contains("overflow-wrap: break-word"));
    }

    private String linkAt(String id) {
        String from = harbour.substring(harbour.indexOf("id=\"" + id + "\""));
        return from.substring(from.indexOf('>') + 1, from.indexOf('>') + 300);
    }

    @Test
    void sharedWordsAreMarkedAndAVerbatimQuotationWithItsMarks() {
        assertTrue(harbour.contains("<mark class=\"same\">\"The quay is as good as new\"</mark>"));
        assertFalse(harbour.contains("class=\"variant\""));
    }

    @Test
    void differentWordsAreMarkedOnRequestAndSharedOnesThenNot() {
        String page = page(HarbourPair.comparison(), Marks.DIFFERENT);
        assertTrue(page.contains("<ins class=\"variant\">Elmstead's</ins>"));
        String prose = page.substring(page.indexOf("<main>"), page.indexOf("class=\"legend\""));
        assertFalse(prose.contains("<mark"));
    }

    @Test
    void aChangedMeaningSaysWhatTheOtherReportHas() {
        assertTrue(
                harbour.contains(
                        "<del class=\"flagged\">Tuesday<span class=\"spoken\"> [Date changed; the"
                                + " other place has “Monday”] </span></del>"));
    }

    @Test
    void sourceDataAreComplete() {
        for (String value :
                List.of(
                        "The Coast Courier",
                        "3 March 2026",
                        "courier.txt",
                        "a".repeat(64),
                        "windows-1252",
                        "Crossread 1.2.3")) {
            assertTrue(harbour.contains(value), value);
        }
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        for (String call :
                List.of("http:", "https:", "src=", "url(", "@import", "<script", "<link")) {
            assertFalse(harbour.contains(call), call);
        }
        assertTrue(harbour.contains("default-src 'none'"));
    }

    @Test
    void textOfAReportNeverBecomesMarkup() {
        String hostile = "a <b>\"&' \u0000 \ud83d \u202e </style><script>alert(1)</script> 😀";
        assertEquals(
                "<p title=\"a &lt;b&gt;&quot;&amp;' � � � &lt;/style&gt;&lt;script&gt;alert(1)"
                        + "&lt;/script&gt; 😀\"></p>",
                html(html -> html.open("p", "title", hostile).close()));
        assertEquals(
                "<p>a &lt;b&gt;\"&amp;' � � � &lt;/style&gt;&lt;script&gt;alert(1)"
                        + "&lt;/script&gt; 😀</p>",
                html(html -> html.element("p", hostile)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPageOfAnyComparisonIsWellFormed(long seed) {
        Comparison comparison = new RandomComparison(seed).comparison();
        String page = page(comparison, Marks.values()[(int) (seed % 3)]);
        requireBalance(page);
        Set<String> ids = new HashSet<>();
        matches(page, " id=\"([^\"]+)\"").forEach(id -> assertTrue(ids.add(id), id));
        matches(page, " href=\"#([^\"]+)\"").forEach(id -> assertTrue(ids.contains(id), id));
        for (Side side : Side.values()) {
            for (Quotation quotation : comparison.quotations(side)) {
                assertEquals(
                        quotation.kind().isSpeech(),
                        ids.contains(HtmlMargin.id(side, quotation)),
                        quotation.toString());
            }
        }
        assertFalse(page.contains("<script"));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static void requireBalance(String page) {
        List<String> open = new ArrayList<>();
        String body = page.replaceAll("(?s)<style>.*?</style>", "").replace("<!doctype html>", "");
        TAG.matcher(body)
                .results()
                .filter(tag -> !ALONE.contains(tag.group(2)))
                .forEach(
                        tag -> {
                            if (tag.group(1).isEmpty()) {
                                open.add(tag.group(2));
                            } else {
                                assertEquals(open.removeLast(), tag.group(2));
                            }
                        });
        assertEquals(List.of(), open);
        assertFalse(TAG.matcher(body).replaceAll("").contains("<"));
    }

    private static List<String> matches(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(one -> one.group(1)).toList();
    }

    private static String page(Comparison comparison, Marks show) {
        Sink page = Sink.toText();
        new HtmlPage(new Findings(comparison, View.of(show)), "1.2.3", page).write();
        return page.toString();
    }

    private static String html(Consumer<Html> writing) {
        Sink out = Sink.toText();
        writing.accept(new Html(out));
        return out.toString();
    }
}
