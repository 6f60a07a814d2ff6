package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.SentenceNumbers;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.Bond;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.Stubs;

import java.util.IntSummaryStatistics;
import java.util.List;

/// Places on the pages in words: at which sentence a page stands, and how many sentences away the
/// far end of a band is.
final class SentencePlaces implements Stubs.StubText {

    private static final SentenceNumbers NONE = new SentenceNumbers(PageContent.BLANK.report());

    private final FacingPages pages;
    private SentenceNumbers left = NONE;
    private SentenceNumbers right = NONE;

    SentencePlaces(FacingPages pages) {
        this.pages = pages;
    }

    /// Other reports are on the pages.
    void show(Report leftReport, Report rightReport) {
        left = new SentenceNumbers(leftReport);
        right = new SentenceNumbers(rightReport);
    }

    static String mapName(Side side) {
        return Messages.text("reader.map.name", Wording.side(side));
    }

    /// Which sentence of how many stands at the top of a page.
    String top(Side side) {
        SentenceNumbers numbers = side.of(left, right);
        int top = pages.page(side).topPosition();
        return Messages.text(
                "reader.map.place", numbers.at(new Span(top, top + 1)), numbers.count());
    }

    @Override
    public String of(List<Bond> bonds, Side side) {
        IntSummaryStatistics far =
                bonds.stream().mapToInt(bond -> distance(bond, side)).summaryStatistics();
        return far.getMin() == far.getMax()
                ? Messages.text("reader.stub", far.getMin())
                : Messages.text("reader.stub.range", far.getMin(), far.getMax());
    }

    @Override
    public String spoken(List<Bond> bonds, Side side, boolean below) {
        return Messages.text(
                below ? "reader.moved.down" : "reader.moved.up", distance(bonds.getFirst(), side));
    }

    private int distance(Bond bond, Side side) {
        SentenceNumbers numbers = side.of(left, right);
        int here = numbers.at(pages.page(side).inView());
        int there = numbers.at(bond.span(side));
        return Math.max(1, Math.abs(there - here));
    }
}
