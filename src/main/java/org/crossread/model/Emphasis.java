package org.crossread.model;

/// Words that a report sets off from the rest, as its file tells: bold, italic or both.
///
/// @param span in UTF-16 code units of the report's text
public record Emphasis(Span span, boolean bold, boolean italic) {

    public Emphasis {
        if (span.isEmpty() || !bold && !italic) {
            throw new IllegalArgumentException("nothing is set off at " + span);
        }
    }
}
