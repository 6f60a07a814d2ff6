package org.crossread.model;

import java.util.List;

/// What both quotations of a link carry, on one side: the words that are not left out by the other.
/// Two links that carry other words of one quotation complete each other: one report gives whole
/// what the other gives in parts.
///
/// @param spans in reading order
public record Carried(List<Span> spans) {

    public Carried {
        spans = List.copyOf(spans);
    }

    public static Carried of(Link.Linked link, Side side) {
        return link instanceof Link.Verbatim
                ? new Carried(List.of(link.quotation(side).span()))
                : new Carried(
                        link.changes().stream()
                                .filter(change -> !change.left().isEmpty())
                                .filter(change -> !change.right().isEmpty())
                                .map(change -> change.span(side))
                                .sorted()
                                .toList());
    }

    /// Where it begins, in UTF-16 code units.
    ///
    /// @throws java.util.NoSuchElementException if nothing is carried
    public int start() {
        return spans.getFirst().start();
    }

    /// Whether both carry words, and none in common.
    public boolean completes(Carried other) {
        return !spans.isEmpty()
                && !other.spans.isEmpty()
                && spans.stream().noneMatch(one -> other.spans.stream().anyMatch(one::overlaps));
    }
}
