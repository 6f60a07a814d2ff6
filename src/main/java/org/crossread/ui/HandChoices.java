package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Side;
import org.crossread.ui.finding.QuoteEntry;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Standing;
import org.crossread.ui.finding.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader may say of the chosen places instead of the program: how they relate, and how each
/// report gives the words.
final class HandChoices {

    private final ReaderState state;
    private final HandEdits edits;

    /// @param isNow whether it is so already
    record Option(String id, String words, boolean isNow, Runnable choose) {}

    record Group(String heading, List<Option> options) {
        Group {
            options = List.copyOf(options);
        }
    }

    HandChoices(ReaderState state, HandEdits edits) {
        this.state = state;
        this.edits = edits;
    }

    /// Empty where nothing is chosen that could be otherwise.
    List<Group> groups() {
        Selection chosen = state.selection();
        if (chosen.isNothing()) {
            return List.of();
        }
        return switch (chosen.topic()) {
            case QUOTATIONS -> quotation(chosen);
            case PASSAGES -> passages(chosen);
            case FLAGS, NOTES -> List.of();
        };
    }

    private List<Group> passages(Selection chosen) {
        var pairs = state.reading().findings().comparison().alignment().pairs();
        if (!chosen.isOnBoth() || chosen.index() >= pairs.size()) {
            return List.of();
        }
        Relation now = pairs.get(chosen.index()).relation();
        List<Option> options =
                Stream.of(Relation.values())
                        .map(
                                relation ->
                                        new Option(
                                                id("relation", relation),
                                                Messages.text(Wording.key(relation)),
                                                relation == now,
                                                () -> edits.relate(relation)))
                        .toList();
        return List.of(new Group(Messages.text("reader.choice.passages"), options));
    }

    private List<Group> quotation(Selection chosen) {
        QuoteEntry entry = edits.entry().orElseThrow();
        List<Group> groups = new ArrayList<>();
        link(entry, chosen)
                .ifPresent(
                        link ->
                                groups.add(
                                        new Group(
                                                Messages.text("reader.choice.relation"),
                                                relations(link))));
        for (Side side : Side.values()) {
            entry.quotations(side).stream()
                    .filter(one -> chosen.places(side).contains(one.span()))
                    .findFirst()
                    .ifPresent(
                            one ->
                                    groups.add(
                                            new Group(
                                                    Messages.text(
                                                            "reader.choice.kind",
                                                            Wording.side(side)),
                                                    kinds(side, one))));
        }
        return groups;
    }

    private static Optional<Link.Linked> link(QuoteEntry entry, Selection chosen) {
        return entry.links().stream()
                .filter(link -> chosen.left().contains(link.left().span()))
                .filter(link -> chosen.right().contains(link.right().span()))
                .findFirst();
    }

    private List<Option> relations(Link.Linked link) {
        return Stream.of(LinkKind.values())
                .map(
                        kind ->
                                new Option(
                                        id("relation", kind),
                                        Standing.words(kind),
                                        kind == link.kind(),
                                        () -> edits.relate(link, kind)))
                .toList();
    }

    private List<Option> kinds(Side side, Quotation quotation) {
        return Stream.of(QuotationKind.values())
                .map(
                        kind ->
                                new Option(
                                        id(side == Side.LEFT ? "left" : "right", kind),
                                        Wording.kind(kind),
                                        kind == quotation.kind(),
                                        () -> edits.give(side, quotation, kind)))
                .toList();
    }

    private static String id(String begin, Enum<?> value) {
        return begin + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
