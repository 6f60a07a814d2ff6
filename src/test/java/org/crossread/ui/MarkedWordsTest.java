package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.Places;
import org.junit.jupiter.api.Test;

import java.util.List;

class MarkedWordsTest {

    private static final Span OLD = new Span(4, 7);
    private static final Span FELL = new Span(15, 19);

    private static PageContent page(Span... marked) {
        return new PageContent(
                new ReportReader().ofText("The old bridge fell on Monday."),
                new Places<>(
                        List.of(marked).stream().map(span -> new Mark(span, Look.SAME)).toList()),
                new Places<>(List.of()));
    }

    @Test
    void nextAndPreviousGoFromMarkToMarkAndRoundTheEnds() {
        PageContent page = page(OLD, FELL);
        assertEquals(
                new MarkedWords.Step(OLD, false),
                MarkedWords.step(page, new Span(0, 0), 1).orElseThrow());
        assertEquals(
                new MarkedWords.Step(FELL, false), MarkedWords.step(page, OLD, 1).orElseThrow());
        assertEquals(
                new MarkedWords.Step(OLD, true), MarkedWords.step(page, FELL, 1).orElseThrow());
        assertEquals(
                new MarkedWords.Step(OLD, false), MarkedWords.step(page, FELL, -1).orElseThrow());
        assertEquals(
                new MarkedWords.Step(FELL, true), MarkedWords.step(page, OLD, -1).orElseThrow());
    }

    @Test
    void aPageWithoutMarksHasNoStep() {
        assertTrue(MarkedWords.step(page(), new Span(0, 0), 1).isEmpty());
    }
}
