package org.crossread.ui;

import org.crossread.model.Report;
import org.crossread.read.OpenedReport;
import org.crossread.ui.page.PageContent;

/// What one of the two pages holds.
sealed interface PageState {

    /// Nothing yet.
    record Blank() implements PageState {}

    /// A file that is being read.
    record Waiting(String fileName) implements PageState {}

    /// A long report: its text is shown while its sentences are still found.
    ///
    /// @param beginning all of its text, and what is known of its first pages
    record Begun(OpenedReport opened, Report beginning) implements PageState {}

    record Shown(Report report) implements PageState {}

    /// A file that could not be read.
    ///
    /// @param message what happened and what to do
    record Failed(String message) implements PageState {}

    /// The report; one without text where there is none.
    default Report report() {
        return switch (this) {
            case Shown(Report report) -> report;
            case Begun(_, Report beginning) -> beginning;
            case Blank _, Waiting _, Failed _ -> PageContent.BLANK.report();
        };
    }

    /// Whether all of a report is known.
    default boolean isShown() {
        return this instanceof Shown;
    }

    /// Whether a report is still on its way.
    default boolean isComing() {
        return this instanceof Waiting || this instanceof Begun;
    }

    /// Whether it is a report that says nothing.
    default boolean isEmpty() {
        return this instanceof Shown(Report report) && report.text().isBlank();
    }

    /// Whether there is a report to read.
    default boolean hasText() {
        return this instanceof Shown || this instanceof Begun;
    }
}
