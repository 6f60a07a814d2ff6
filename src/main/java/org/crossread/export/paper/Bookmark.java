package org.crossread.export.paper;

import java.util.List;

/// A line of the table of contents beside the pages.
///
/// @param target the name of an `Anchor`
public record Bookmark(String title, String target, List<Bookmark> below) {
    public Bookmark {
        below = List.copyOf(below);
    }
}
