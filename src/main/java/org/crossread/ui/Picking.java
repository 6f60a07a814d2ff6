package org.crossread.ui;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Note;

import java.util.Comparator;
import java.util.Optional;

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

    private static Optional<Selection> passage(Findings findings, Side side, Span here) {
        return findings.items().get(Topic.PASSAGES).stream()
                .map(Item::selection)
                .filter(Selection::isOnBoth)
                .filter(item -> item.places(side).stream().anyMatch(here::overlaps))
                .findFirst();
    }
}
