package org.crossread.read;

import org.crossread.model.Report;

/// A report whose text is known: all of it takes longer than its beginning, which can be shown
/// meanwhile.
public interface OpenedReport {

    /// How long its text is, in UTF-16 code units.
    int length();

    /// All of its text and paragraphs, and of its sentences those of the first pages.
    Report beginning();

    /// All of it.
    ///
    /// @throws ReadException if it holds no words
    Report report() throws ReadException;

    /// One that has been read to its end.
    static OpenedReport of(Report report) {
        return new OpenedReport() {
            @Override
            public int length() {
                return report.text().length();
            }

            @Override
            public Report beginning() {
                return report;
            }

            @Override
            public Report report() {
                return report;
            }
        };
    }
}
