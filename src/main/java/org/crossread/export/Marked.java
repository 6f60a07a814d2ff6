package org.crossread.export;

import org.crossread.model.Span;

/// Words that are set off.
///
/// @param note what to say of them beside their look; empty where the look says all
record Marked(Span span, Look look, String note) {}
