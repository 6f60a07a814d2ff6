package org.crossread.archive;

import org.crossread.model.Span;

/// Words that both reports have in quotation marks, the marks included.
///
/// @param leftText as it stands in the left report
/// @param rightText as it stands in the right report
public record SharedQuotation(Span left, Span right, Kind kind, String leftText, String rightText) {

    /// How the one stands to the other.
    public enum Kind {
        /// Word for word.
        SAME,
        /// One of them leaves words out at its beginning or end.
        SHORTENED,
        /// Words differ inside.
        CHANGED
    }
}
