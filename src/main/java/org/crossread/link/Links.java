package org.crossread.link;

import org.crossread.model.Link;
import org.crossread.model.Repeat;

import java.util.List;

/// What became of the quotations of two reports.
///
/// @param links at least one for each quotation that is speech, in the order of the left report,
///     then what only the right one has
/// @param repeats quotations that one report gives twice: those of the left report first
public record Links(List<Link> links, List<Repeat> repeats) {

    public Links {
        links = List.copyOf(links);
        repeats = List.copyOf(repeats);
    }
}
