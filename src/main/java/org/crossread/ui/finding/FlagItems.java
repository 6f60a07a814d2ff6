package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Pair;
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
        new OddItems(comparison).addTo(items);
        return items;
    }

    private Told told(Flag flag) {
        return new Told(
                flag.told(comparison.left(), comparison.right()), Differing.of(flag.kind()));
    }

    private Item item(Told told, int index) {
        Flag flag = told.flag;
        String text = words(flag, Side.LEFT) + Wording.VERSUS + words(flag, Side.RIGHT);
        String kind = told.kind.words();
        return new Item(
                Integer.toString(index + 1),
                Tone.ALTERED,
                text,
                kind,
                context(flag),
                kind,
                "",
                Item.Group.BOTH,
                FindingKind.of(flag.kind()),
                "",
                CheckMark.OPEN,
                new Selection(
                        Topic.FLAGS,
                        index,
                        List.of(place(flag, Side.LEFT)),
                        List.of(place(flag, Side.RIGHT)),
                        Tone.ALTERED));
    }

    private String words(Flag flag, Side side) {
        Span span = flag.span(side);
        return span.isEmpty()
                ? Messages.text("reader.flag.missing")
                : Wording.whole(comparison.report(side), span);
    }

    /// The sentence it stands in, on the left where it stands there.
    private String context(Flag flag) {
        Side side = flag.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        Report report = comparison.report(side);
        var range = report.sentencesAt(grown(flag.span(side), report));
        return range.isEmpty()
                ? ""
                : Wording.whole(report, report.sentences().get(range.first()).span());
    }

    /// The flagged words; the word behind the place where they are missing.
    private Span place(Flag flag, Side side) {
        return grown(flag.span(side), comparison.report(side));
    }

    private static Span grown(Span span, Report report) {
        if (!span.isEmpty()) {
            return span;
        }
        int end = Math.min(report.text().length(), span.start() + 1);
        return new Span(Math.min(span.start(), Math.max(0, end - 1)), end);
    }
}
