package org.crossread.ui.page;

import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Spans;

import java.util.List;

/// What one page shows: a report, its marks and what stands in its margin.
public record PageContent(Report report, Places<Mark> marks, Places<Note> notes) {

    /// A page without text.
    public static final PageContent BLANK =
            plain(
                    new Report(
                            Origin.UNKNOWN, "", List.of(), List.of(), new Spans.Builder().build()));

    /// A report nothing is known of yet.
    public static PageContent plain(Report report) {
        return new PageContent(report, new Places<>(List.of()), new Places<>(List.of()));
    }
}
