package org.crossread.ui.page;

import org.crossread.model.Span;

/// What stands in the margin beside a quotation: a bar and a numbered badge.
///
/// @param number of the quotation in the list, from 1
/// @param byHand whether a person linked or corrected it
/// @param spoken what a screen reader says of it
public record Note(int number, Span span, Tone tone, boolean byHand, String spoken)
        implements Placed {}
