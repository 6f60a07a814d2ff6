package org.crossread.ui;

import org.crossread.model.Report;
import org.crossread.ui.page.PageContent;

/// What one of the two pages holds.
sealed interface PageState {

    /// Nothing yet.
    record Blank() implements PageState {}

    /// A file that is being read.
    record Waiting(String fileName) implements PageState {}

    record Shown(Report report) implements PageState {}

    /// A file that could not be read.
    ///
    /// @param message what happened and what to do
    record Failed(String message) implements PageState {}

    /// The report; one without text where there is none.
    default Report report() {
        return this instanceof Shown(Report report) ? report : PageContent.BLANK.report();
    }

    default boolean isShown() {
        return this instanceof Shown;
    }
}
