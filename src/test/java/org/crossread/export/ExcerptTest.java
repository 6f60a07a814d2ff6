package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "0, '(here) all these troops.'",
        "3, 'all (here) these troops.'",
        "4, 'all (here) these troops.'",
        "16, 'all these troops (here).'"
    })
    void aNoteBetweenWordsIsSetApart(int place, String expected) {
        Report report = new Segmenter().segment(Origin.UNKNOWN, "all these troops.");
        String text = report.text();
        assertEquals(
                expected,
                text.substring(0, place)
                        + Excerpt.apart("(here)", report, place)
                        + text.substring(place));
    }
}
