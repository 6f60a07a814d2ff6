package org.crossread.ui.finding;

import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Tone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Selections of quotations.
public final class Selections {

    private Selections() {}

    /// The closest link of an entry; its first place where it has none.
    static Selection of(QuoteEntry entry) {
        return entry.links().isEmpty()
                ? alone(entry, entry.main())
                : linked(entry, entry.links().getFirst());
    }

    /// The entry by one of its places: its closest link from there.
    public static Selection at(QuoteEntry entry, Side side, Span place) {
        Optional<Link.Linked> link =
                entry.links().stream()
                        .filter(candidate -> candidate.quotation(side).span().equals(place))
                        .findFirst();
        return link.map(found -> linked(entry, found))
                .or(
                        () ->
                                entry.quotations(side).stream()
                                        .filter(quotation -> quotation.span().equals(place))
                                        .findFirst()
                                        .map(quotation -> without(entry, quotation, side)))
                .orElseGet(() -> of(entry));
    }

    private static Selection linked(QuoteEntry entry, Link.Linked link) {
        return new Selection(
                Topic.QUOTATIONS,
                entry.number() - 1,
                utterance(entry, Side.LEFT, link.left()),
                utterance(entry, Side.RIGHT, link.right()),
                entry.standing(link).tone());
    }

    private static Selection alone(QuoteEntry entry, Quotation quotation) {
        return without(entry, quotation, entry.side());
    }

    /// A place that has no link of its own: the other report's place of the entry stands for it.
    private static Selection without(QuoteEntry entry, Quotation quotation, Side side) {
        List<Span> here = utterance(entry, side, quotation);
        List<Span> there =
                entry.links().isEmpty()
                        ? List.of()
                        : List.of(entry.links().getFirst().quotation(side.other()).span());
        return new Selection(
                Topic.QUOTATIONS,
                entry.number() - 1,
                side.of(here, there),
                side.of(there, here),
                entry.links().isEmpty() ? Tone.ONLY_HERE : entry.standing().tone());
    }

    /// The place of a quotation, then the other stretches of what was said.
    private static List<Span> utterance(QuoteEntry entry, Side side, Quotation first) {
        return Stream.concat(Stream.of(first), entry.together(side, first).stream())
                .map(Quotation::span)
                .distinct()
                .toList();
    }
}
