package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Pair;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The changes of meaning: a number, name, date, negation or the like that differs.
final class FlagItems {

    private final Comparison comparison;

    FlagItems(Comparison comparison) {
        this.comparison = comparison;
    }

    /// A flag and what it is called.
    private record Told(Flag flag, Differing kind) {}

    List<Item> items() {
        Set<Told> flags = new LinkedHashSet<>();
        OtherSpeakers.of(comparison).forEach(flag -> flags.add(new Told(flag, Differing.SPEAKER)));
        for (Pair pair : comparison.alignment().pairs()) {
            pair.flags().forEach(flag -> flags.add(told(flag)));
        }
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked linked) {
                linked.flags().forEach(flag -> flags.add(told(flag)));
            }
        }
        List<Item> items = new ArrayList<>();
        flags.stream()
                .sorted(Comparator.comparing(told -> told.flag.left()))
                .forEach(told -> items.add(item(told, items.size())));
        for (Repeat repeat : comparison.repeats()) {
            repeat.link()
                    .flags()
                    .forEach(flag -> items.add(within(repeat.side(), flag, items.size())));
        }
        new OddItems(comparison).addTo(items);
        return items;
    }

    /// What differs between two places of one report that give the same words.
    private Item within(Side side, Flag flag, int index) {
        Report report = comparison.report(side);
        String kind = Messages.text("reader.list.repeated", Differing.of(flag.kind()).words());
        List<Span> places = List.of(grown(flag.left(), report), grown(flag.right(), report));
        return item(
                index,
                words(flag.left(), report) + Wording.VERSUS + words(flag.right(), report),
                kind,
                context(flag.left().isEmpty() ? flag.right() : flag.left(), report),
                Item.Group.only(side),
                flag.kind(),
                side.of(places, List.of()),
                side.of(List.of(), places));
    }

    private Told told(Flag flag) {
        return new Told(
                flag.told(comparison.left(), comparison.right()), Differing.of(flag.kind()));
    }

    private Item item(Told told, int index) {
        Flag flag = told.flag;
        Report left = comparison.left();
        Report right = comparison.right();
        return item(
                index,
                words(flag.left(), left) + Wording.VERSUS + words(flag.right(), right),
                told.kind.words(),
                flag.left().isEmpty() ? context(flag.right(), right) : context(flag.left(), left),
                Item.Group.BOTH,
                flag.kind(),
                List.of(grown(flag.left(), left)),
                List.of(grown(flag.right(), right)));
    }

    private static Item item(
            int index,
            String text,
            String kind,
            String context,
            Item.Group group,
            Flag.Kind flagged,
            List<Span> left,
            List<Span> right) {
        return new Item(
                Integer.toString(index + 1),
                Tone.ALTERED,
                text,
                kind,
                context,
                kind,
                "",
                group,
                FindingKind.of(flagged),
                "",
                CheckMark.OPEN,
                new Selection(Topic.FLAGS, index, left, right, Tone.ALTERED));
    }

    private static String words(Span span, Report report) {
        return span.isEmpty() ? Messages.text("reader.flag.missing") : Wording.whole(report, span);
    }

    /// The sentence that words stand in.
    private static String context(Span words, Report report) {
        var range = report.sentencesAt(grown(words, report));
        return range.isEmpty()
                ? ""
                : Wording.whole(report, report.sentences().get(range.first()).span());
    }

    /// The flagged words; the word behind the place where they are missing.
    private static Span grown(Span span, Report report) {
        if (!span.isEmpty()) {
            return span;
        }
        int end = Math.min(report.text().length(), span.start() + 1);
        return new Span(Math.min(span.start(), Math.max(0, end - 1)), end);
    }
}
