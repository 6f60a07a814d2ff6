package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

class SharedPartsTest {

    private static final String LEFT =
            "The harbour was closed after the storm, the mayor said in a long radio interview.";
    private static final String RIGHT =
            "While schools opened as usual on the island, the storm shut the harbour.";

    private final PassageAligner aligner = new PassageAligner();

    @Test
    void partsOfTheSameContentAreShared() {
        SharedSpans spans = aligner.spans(report(LEFT), report(RIGHT));
        assertEquals(
                List.of("The harbour was closed after the storm"),
                spans.left().stream().map(span -> span.in(LEFT)).toList());
        assertEquals(
                List.of("the storm shut the harbour."),
                spans.right().stream().map(span -> span.in(RIGHT)).toList());
    }

    @Test
    void aSentenceSharesAllOfItselfAndNothingOfAForeignOne() {
        SharedSpans whole = aligner.spans(report(LEFT), report(LEFT));
        assertEquals(List.of(LEFT), whole.left().stream().map(span -> span.in(LEFT)).toList());
        assertEquals(whole.left(), whole.right());
        SharedSpans none = aligner.spans(report(LEFT), report("Goats graze quietly."));
        assertEquals(new SharedSpans(List.of(), List.of()), none);
    }

    @Test
    void aPartHasTheMarksAtTheEndsOfItsSentenceAndTheSignOfItsNumber() {
        String left = "“Turnout fell to 40%, while goats graze quietly on distant islands.”";
        String right = "While every mayor slept badly that winter, turnout fell to 40%.";
        SharedSpans spans = aligner.spans(report(left), report(right));
        assertEquals(
                List.of("“Turnout fell to 40%"),
                spans.left().stream().map(span -> span.in(left)).toList());
        assertEquals(
                List.of("turnout fell to 40%."),
                spans.right().stream().map(span -> span.in(right)).toList());
    }

    @Test
    void swappedSidesMirror() {
        SharedSpans there = aligner.spans(report(LEFT), report(RIGHT));
        SharedSpans back = aligner.spans(report(RIGHT), report(LEFT));
        assertEquals(there, new SharedSpans(back.right(), back.left()));
    }

    private static Report report(String sentence) {
        return new Segmenter().ofSentences(List.of(sentence));
    }
}
