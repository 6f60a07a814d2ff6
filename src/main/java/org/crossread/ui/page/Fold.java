package org.crossread.ui.page;

import org.crossread.model.Span;

/// A stretch of a report that a page shows as one line.
///
/// @param words what the line says instead of the text
public record Fold(Span span, String words) {}
