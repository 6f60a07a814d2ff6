package org.crossread.ui.page;

import org.crossread.model.Span;

/// Something that stands at a place of a report's text.
public interface Placed {
    Span span();
}
