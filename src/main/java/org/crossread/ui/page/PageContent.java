package org.crossread.ui.page;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.List;

/// What one page shows: a report, its marks and what stands in its margin.
///
/// @param folds stretches that are folded away, in reading order, apart from each other
public record PageContent(Report report, Places<Mark> marks, Places<Note> notes, List<Fold> folds) {

    public PageContent {
        folds = List.copyOf(folds);
    }

    /// With all of the text in view.
    public PageContent(Report report, Places<Mark> marks, Places<Note> notes) {
        this(report, marks, notes, List.of());
    }

    /// A page without text.
    public static final PageContent BLANK =
            plain(
                    new Report(
                            Origin.UNKNOWN, "", List.of(), List.of(), new Spans.Builder().build()));

    /// A report nothing is known of yet.
    public static PageContent plain(Report report) {
        return new PageContent(report, new Places<>(List.of()), new Places<>(List.of()));
    }

    /// Whether a position is folded away.
    public boolean isFolded(int position) {
        return folds.stream()
                .anyMatch(fold -> fold.span().overlaps(new Span(position, position + 1)));
    }

    /// The same with these stretches folded away.
    public PageContent folding(List<Fold> away) {
        return new PageContent(report, marks, notes, away);
    }
}
