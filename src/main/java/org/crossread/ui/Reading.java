package org.crossread.ui;

import org.crossread.export.Marks;
import org.crossread.model.Alignment;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Origin;
import org.crossread.model.Side;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Findings;

import java.util.List;
import java.util.Objects;

/// All that the window shows at one time.
///
/// @param found the comparison as the program found it, with nothing changed by hand
/// @param isCompared whether the findings are a comparison's, lexical or final
record Reading(
        PageState left, PageState right, Comparison found, Findings findings, boolean isCompared) {

    static final Reading BLANK = of(new PageState.Blank(), new PageState.Blank(), Marks.SHARED);

    /// Whether it is the very same: what two readings hold is never compared, it may be a book.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    PageState page(Side side) {
        return side.of(left, right);
    }

    /// Where a report comes from, as it was read or put right by hand.
    Origin origin(Side side) {
        return (isCompared ? findings.comparison().report(side) : page(side).report()).origin();
    }

    boolean isBlank() {
        return left instanceof PageState.Blank && right instanceof PageState.Blank;
    }

    /// Whether a page waits for a report.
    boolean hasBlank() {
        return left instanceof PageState.Blank || right instanceof PageState.Blank;
    }

    /// Whether a report is still on its way to a page.
    boolean isComing() {
        return left.isComing() || right.isComing();
    }

    /// Both pages before anything is known of their texts.
    static Reading of(PageState left, PageState right, Marks show) {
        Comparison nothing = unknown(left, right);
        return new Reading(left, right, nothing, Findings.of(nothing, show, Filter.ALL), false);
    }

    private static Comparison unknown(PageState left, PageState right) {
        Figures.Share none = new Figures.Share(0, 0, 0, 0);
        return new Comparison(
                left.report(),
                right.report(),
                List.of(),
                List.of(),
                new Alignment(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                new Figures(none, none),
                false);
    }

    Reading with(Comparison comparison, Marks show) {
        return new Reading(
                left, right, comparison, Findings.of(comparison, show, Filter.ALL), true);
    }

    /// The same with other words marked, other findings shown, or other work by hand in it.
    Reading showing(Comparison comparison, Marks show, Filter filter) {
        boolean isSame =
                findings.show() == show
                        && Objects.equals(findings.filter(), filter)
                        && findings.comparison() == comparison;
        return isSame
                ? this
                : new Reading(
                        left, right, found, Findings.of(comparison, show, filter), isCompared);
    }
}
