package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Surnames that the tagger takes for an adjective, a verb, a month: who stands beside a word of
/// saying speaks, and not whoever spoke before.
class NamesThatAreWordsTest {

    private static final String BEFORE =
            "Death at the station\n\nKhan stated that an enquiry was underway. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gough",
                "Long",
                "May",
                "Will",
                "Ardern",
                "Albanese",
                "Streeting",
                "Blunt",
                "Young",
                "Short",
                "Poor",
                "Bright",
                "March",
                "Day",
                "Frost"
            })
    void whoStandsBehindTheMarksSpeaks(String name) {
        String words = "“This is a tragic incident,”";
        assertEquals(name, last(BEFORE + words + " " + name + " said.").person());
        assertEquals(name, last(BEFORE + words + " " + name + " told reporters.").person());
        assertEquals(name, last(BEFORE + words + " said " + name + ".").person());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tuesday", "Monday"})
    void aTimeDoesNotSpeak(String time) {
        String words = "“This is a tragic incident,” police " + time + " said.";
        assertEquals("police", last(BEFORE + words).person());
    }

    @Test
    void aModalAndAMonthStayWhatTheyAre() {
        assertEquals(
                List.of("“It may rain in May,”", "Khan"),
                List.of(
                        last("Weather\n\n“It may rain in May,” Khan said in May.")
                                .span()
                                .in("Weather\n\n“It may rain in May,” Khan said in May."),
                        last("Weather\n\n“It may rain in May,” Khan said May 5.").person()));
    }

    private static Quotation last(String text) {
        return Quotations.of(text).getLast();
    }
}
