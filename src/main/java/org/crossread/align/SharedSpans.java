package org.crossread.align;

import org.crossread.model.Span;

import java.util.List;

/// The parts of two sentences that say the same.
///
/// @param left in reading order, in UTF-16 code units
/// @param right likewise
public record SharedSpans(List<Span> left, List<Span> right) {

    public SharedSpans {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
