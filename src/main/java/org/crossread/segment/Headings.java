package org.crossread.segment;

import org.crossread.model.Span;

/// Recognises headlines and the headings inside a report: short, and without a final stop.
final class Headings {

    /// In code units.
    private static final int LONGEST_HEADLINE = 200;

    private static final int LONGEST_SUBHEADING = 80;

    private final String text;

    Headings(String text) {
        this.text = text;
    }

    /// @param atTop whether nothing of the report's own text stands above it
    boolean is(Span span, boolean atTop) {
        return span.length() <= (atTop ? LONGEST_HEADLINE : LONGEST_SUBHEADING)
                && !endsFinally(span, atTop)
                && (atTop || !Stop.opens(text.charAt(span.start())))
                && !isTurn(span);
    }

    /// `Q: What now`, `A: Nothing`: the turns of an interview.
    private boolean isTurn(Span span) {
        return span.length() > 1 && text.charAt(span.start() + 1) == ':';
    }

    /// A heading above the report may ask or end in quoted words; none has a full stop.
    private boolean endsFinally(Span span, boolean atTop) {
        int end = span.end();
        while (end > span.start() + 1 && isQuoteMark(text.charAt(end - 1))) {
            end--;
        }
        char last = text.charAt(end - 1);
        boolean closed = end < span.end();
        return ".,:;…".indexOf(last) >= 0
                || !atTop && (closed || Stop.isMark(last))
                || atTop && closed && Stop.opens(text.charAt(span.start())) && Stop.isMark(last);
    }

    private static boolean isQuoteMark(char c) {
        return Stop.closes(c) && ")]}）_*".indexOf(c) < 0;
    }
}
