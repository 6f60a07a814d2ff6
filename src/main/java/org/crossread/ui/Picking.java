package org.crossread.ui;

import org.crossread.model.Repeat;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Selections;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Note;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader means by a press on a place of the text.
final class Picking {

    private Picking() {}

    /// The shortest quotation there, else the passage.
    static Optional<Selection> at(Findings findings, Side side, int position) {
        Span here = new Span(position, position + 1);
        Optional<Note> note =
                findings.content(side).notes().in(here).stream()
                        .min(Comparator.comparingInt(found -> found.span().length()));
        return note.map(
                        found ->
                                Selections.at(
                                        findings.entries().get(found.number() - 1),
                                        side,
                                        found.span()))
                .or(() -> passage(findings, side, here));
    }

    /// What joins two places: a linked quotation, else a pair of passages.
    static Optional<Selection> joining(Findings findings, Span left, Span right) {
        return findings.entries().stream()
                .flatMap(
                        entry ->
                                entry.links().stream()
                                        .filter(link -> link.left().span().equals(left))
                                        .filter(link -> link.right().span().equals(right))
                                        .map(_ -> Selections.at(entry, Side.LEFT, left)))
                .findFirst()
                .or(
                        () ->
                                findings.items().get(Topic.PASSAGES).stream()
                                        .map(Item::selection)
                                        .filter(Selection::isOnBoth)
                                        .filter(
                                                item ->
                                                        item.left().stream()
                                                                        .anyMatch(left::overlaps)
                                                                && item.right().stream()
                                                                        .anyMatch(right::overlaps))
                                        .findFirst());
    }

    /// The passage of a selection: itself, or the one that a chosen change of meaning stands in.
    static Optional<Item> passage(Findings findings, Selection chosen) {
        List<Item> passages = findings.items().get(Topic.PASSAGES);
        return switch (chosen.topic()) {
            case PASSAGES -> Optional.of(passages.get(chosen.index()));
            case FLAGS ->
                    passages.stream()
                            .filter(item -> item.selection().isOnBoth())
                            .filter(item -> holds(item.selection(), chosen))
                            .findFirst();
            case QUOTATIONS, NOTES -> Optional.empty();
        };
    }

    /// The quotation that one report gives twice, where what is chosen differs between its places.
    static Optional<Selection> repeated(Findings findings, Selection chosen) {
        Side side = chosen.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        List<Span> places = chosen.places(side);
        if (chosen.topic() != Topic.FLAGS || chosen.isOnBoth() || places.size() < 2) {
            return Optional.empty();
        }
        return findings.entries().stream()
                .filter(
                        entry ->
                                entry.repeats().stream()
                                        .anyMatch(repeat -> isIn(repeat, side, places)))
                .findFirst()
                .map(entry -> Selections.at(entry, side, places.getFirst()));
    }

    private static boolean isIn(Repeat repeat, Side side, List<Span> places) {
        return repeat.side() == side
                && repeat.link().left().span().overlaps(places.getFirst())
                && repeat.link().right().span().overlaps(places.getLast());
    }

    private static boolean holds(Selection whole, Selection part) {
        return Stream.of(Side.values())
                .flatMap(
                        side ->
                                part.places(side).stream()
                                        .map(
                                                span ->
                                                        whole.places(side).stream()
                                                                .anyMatch(span::overlaps)))
                .allMatch(held -> held);
    }

    private static Optional<Selection> passage(Findings findings, Side side, Span here) {
        return findings.items().get(Topic.PASSAGES).stream()
                .map(Item::selection)
                .filter(Selection::isOnBoth)
                .filter(item -> item.places(side).stream().anyMatch(here::overlaps))
                .findFirst();
    }
}
