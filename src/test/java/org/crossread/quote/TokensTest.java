package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// The words of a report spare a look at their characters, and change no token.
class TokensTest {

    private static final Set<String> ABBREVIATIONS = Set.of("mr.", "dr.", "inc.");

    private static final List<String> PIECES =
            List.of(
                    "a", "Kyiv", "don", "t", "s", "12", "5", "é", "ß", "Mr", "Inc", "U", "S", "'",
                    "’", "-", "‑", ".", "..", ",", ":", "/", "&", "_", " ", " ", " ", "“", "”",
                    "\"", "(", "%", "\u200b", "😀", "\n", "日", "\u0301");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said: “We don’t know, Mr. Smith.” Then nothing.",
                "foo_bar and AT&T, up 3.5%, 1,000/2,000 or 10:30 a.m. in the U.S. today",
                "It’s Kurdi's, a 44-year-old, and/or x_y_z.",
            })
    void wordsOfTheReportChangeNoToken(String text) {
        requireSameTokens(text);
    }

    @Test
    void wordsOfTheReportChangeNoTokenOfAnyText() {
        IntStream.range(0, 500).forEach(seed -> requireSameTokens(text(new Random(seed))));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void requireSameTokens(String text) {
        Report report = new Segmenter().segment(Origin.UNKNOWN, text);
        var tokens = new Tokens(report.text(), ABBREVIATIONS, Set.of("no."), true);
        for (Sentence sentence : report.sentences()) {
            Span span = sentence.span();
            List<Span> expected = new ArrayList<>();
            tokens.cut(
                    span.start(), span.end(), (start, end) -> expected.add(new Span(start, end)));
            List<Span> found = new ArrayList<>();
            tokens.cut(
                    span,
                    report.words(),
                    report.forms(),
                    (start, end) -> found.add(new Span(start, end)));
            assertEquals(expected, found, text);
        }
    }
}
