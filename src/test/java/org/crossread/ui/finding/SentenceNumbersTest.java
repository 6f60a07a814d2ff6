package org.crossread.ui.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;

/// Sentences go by the numbers that the figures count.
class SentenceNumbersTest {

    private final Report report =
            new ReportReader()
                    .ofText(
                            """
                            Published 2 March 2022

                            The ferry was late. Nobody was told why.

                            Read the original article on Harbour News
                            """);
    private final SentenceNumbers numbers = new SentenceNumbers(report);

    private Span span(String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void whatIsNoTextOfTheReportHasNoNumber() {
        assertEquals(2, numbers.count());
        assertEquals(span("The ferry was late."), numbers.place(1));
        assertEquals(span("Nobody was told why."), numbers.place(2));
    }

    @Test
    void aPlaceIsNamedByItsSentenceOrByTheNearestThatCounts() {
        assertEquals(1, numbers.at(span("Published")));
        assertEquals(1, numbers.at(span("late")));
        assertEquals(2, numbers.at(span("told")));
        assertEquals(2, numbers.at(span("Read the")));
    }

    @Test
    void aReportWithoutTextHasNoNumbers() {
        assertEquals(0, new SentenceNumbers(new ReportReader().ofText("")).count());
    }
}
