package org.crossread.ui;

import org.crossread.export.Marks;
import org.crossread.model.Alignment;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Side;

import java.util.List;

/// All that the window shows at one time.
///
/// @param isCompared whether the findings are a comparison's, lexical or final
record Reading(PageState left, PageState right, Findings findings, boolean isCompared) {

    static final Reading BLANK = of(new PageState.Blank(), new PageState.Blank(), Marks.SHARED);

    PageState page(Side side) {
        return side.of(left, right);
    }

    boolean isBlank() {
        return left instanceof PageState.Blank && right instanceof PageState.Blank;
    }

    /// Both pages before anything is known of their texts.
    static Reading of(PageState left, PageState right, Marks show) {
        return new Reading(left, right, Findings.of(unknown(left, right), show), false);
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
        return new Reading(left, right, Findings.of(comparison, show), true);
    }

    /// The same with other words marked.
    Reading showing(Marks show) {
        return new Reading(left, right, Findings.of(findings.comparison(), show), isCompared);
    }
}
