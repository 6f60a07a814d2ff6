package org.crossread.ui.page;

import org.crossread.model.Span;

/// Words of a page that are set off.
public record Mark(Span span, Look look) implements Placed {}
