package org.crossread.archive;

import org.crossread.model.Span;

/// A run of words that both reports have.
///
/// @param words how many
/// @param text as it stands in the left report
public record SharedPassage(Span left, Span right, int words, String text) {}
