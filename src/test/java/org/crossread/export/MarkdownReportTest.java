package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.IntStream;

class MarkdownReportTest {

    @Test
    void sharedWordsAreBoldAndChangedMeaningsMore() {
        String text = text(HarbourPair.comparison(), Marks.SHARED);
        assertTrue(
                text.contains(
                        "| She said **the ferries would** ***not*** **sail before Friday**. |"
                                + " **The ferries would sail before Friday**, according to Quill."
                                + " |"),
                text);
    }

    @Test
    void textOfAReportNeverBecomesMarkup() {
        assertEquals(
                "a \\*b\\* \\[c\\](d) \\<script\\> \\| \\# e\\_f",
                Markdown.line("a *b* [c](d)\n<script> | # e_f"));
        assertEquals("\\- not a list", Markdown.line("- not a list"));
        assertEquals("1\\. not a list", Markdown.line("1. not a list"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRowOfATableHasThreeCells(long seed) {
        var comparison = new RandomComparison(seed).comparison();
        text(comparison, Marks.BOTH)
                .lines()
                .filter(line -> line.startsWith("| "))
                .forEach(line -> assertEquals(4, line.split("(?<!\\\\)\\|", -1).length - 1, line));
    }

    private static String text(Comparison comparison, Marks show) {
        Sink text = Sink.toText();
        new MarkdownReport(new Findings(comparison, View.of(show)), "1", text).write();
        return text.toString();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }
}
