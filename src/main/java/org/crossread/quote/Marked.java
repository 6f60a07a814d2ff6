package org.crossread.quote;

import org.crossread.model.Span;

/// A stretch of a report in quotation marks, or one that stands apart as if it were.
///
/// @param span with both marks where it has marks
/// @param paragraph index of its paragraph
/// @param form how it is set apart
record Marked(Span span, int paragraph, Form form) {

    /// How words are set apart as somebody's.
    enum Form {
        /// Between two marks.
        CLOSED,
        /// Between two single marks where the report quotes in double ones: mostly a name or a
        /// term.
        MINOR,
        /// Opened and not closed before the paragraph ends.
        OPEN,
        /// Goes on with what was opened in a paragraph before, and into the next one.
        GOES_ON,
        /// Goes on likewise, up to the mark that closes it.
        ENDED,
        /// A paragraph without marks that a colon announces, or an indented one.
        BLOCK,
        /// A turn of a dialogue: after a dash, a name or `Q:`.
        TURN
    }

    boolean hasMarks() {
        return isClosed() || form == Form.OPEN;
    }

    boolean isClosed() {
        return form == Form.CLOSED || form == Form.MINOR;
    }
}
