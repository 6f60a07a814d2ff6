package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;

class RunOnTest {

    private static final String CUT =
            "The club's manager was brief. \"We are disappointed,\" Ann Smith said. \"We take this"
                + " seriously.\n\n"
                + "Nobody here is above the rules.\n\n"
                + "We will watch what happens.\" Training goes on \"as planned\", the club said.";

    @Test
    void paragraphsBetweenTheMarksBelongToTheQuotation() {
        assertEquals(
                List.of(
                        "DIRECT \"We are disappointed,\" Ann Smith <- said",
                        "DIRECT \"We take this seriously. Ann Smith <- said",
                        "DIRECT Nobody here is above the rules. Ann Smith <- said",
                        "DIRECT We will watch what happens.\" Ann Smith <- said"),
                Quotations.in(CUT).subList(0, 4));
        assertEquals(5, Quotations.in(CUT).size());
        assertEquals("\"as planned\"", Quotations.of(CUT).getLast().span().in(CUT));
    }

    @Test
    void theyAreOneUtterance() {
        List<Quotation> quotations = Quotations.of(CUT).subList(0, 4);
        assertEquals(
                Collections.nCopies(4, 0), quotations.stream().map(Quotation::utterance).toList());
    }

    @Test
    void whoSpeaksMayBeToldBehindTheLastOne() {
        assertEquals(
                List.of(
                        "DIRECT \u201cWe lost the first game. Tom Fox <- said",
                        "DIRECT We will win the next one,\u201d Tom Fox <- said"),
                Quotations.in(
                        "\u201cWe lost the first game.\n\n"
                                + "We will win the next one,\u201d Tom Fox said."));
    }

    /// What is never closed ends with its paragraph; a mark that opens closes nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We won.\n\nNobody left.\n\nThe hall was full.",
                "\"We won.\n\nNobody left the hall. \"Yes\", it was full.",
                "\"We won.\n\nA \"golden\" day began.",
                "\"We won.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\""
            })
    void otherwiseItEndsWithItsParagraph(String text) {
        assertEquals("\"We won.", Quotations.of(text).getFirst().span().in(text));
        assertEquals(
                0,
                Quotations.of(text).stream()
                        .filter(each -> each.span().in(text).startsWith("Nobody"))
                        .count());
    }
}
