package org.crossread.ui.page;

import org.crossread.model.Side;
import org.crossread.model.Span;

/// Two places, one on each page, that a band joins.
///
/// @param number of the quotation, 0 for a passage that is none
/// @param chosen whether the reader chose it
public record Bond(int number, Span left, Span right, Tone tone, boolean chosen) {

    public Span span(Side side) {
        return side.of(left, right);
    }
}
