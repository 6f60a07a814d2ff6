package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Place;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Passages as lines of the list: the pairs first, then what stands in one report alone.
final class PassageItems {

    private static final String DOT = " \u00b7 ";

    private final Comparison comparison;
    private final HandWords hand;
    private final Distances distances;

    PassageItems(Comparison comparison) {
        this.comparison = comparison;
        this.hand = new HandWords(comparison);
        this.distances = new Distances(comparison);
    }

    /// Words that are the same but for one that turns their meaning are not shown as agreeing.
    static Tone tone(Pair pair) {
        if (pair.relation() != Relation.SAME) {
            return Tone.REPORTED;
        }
        return pair.flags().isEmpty() ? Tone.SAME : Tone.ALTERED;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Pair pair : comparison.alignment().pairs()) {
            items.add(pair(pair, items.size()));
        }
        for (Side side : Side.values()) {
            for (int sentence : comparison.alignment().over(side)) {
                if (comparison.report(side).sentences().get(sentence).kind().isReportText()) {
                    items.add(single(side, sentence, items.size()));
                }
            }
        }
        return items;
    }

    private Item pair(Pair pair, int index) {
        Span first = span(Side.LEFT, pair.left().getFirst());
        String strong = strong(pair);
        List<String> rest = new ArrayList<>();
        if (pair.left().size() + pair.right().size() > 2) {
            rest.add(
                    Messages.text(
                            "reader.passage.sentences", pair.left().size(), pair.right().size()));
        }
        rest.add(hand.corrected(pair));
        rest.add(hand.note(new Place.Across(first, span(Side.RIGHT, pair.right().getFirst()))));
        rest.removeIf(String::isEmpty);
        if (pair.transposed()) {
            String by = distances.words(pair);
            rest.add(by.isEmpty() ? Messages.text("reader.passage.transposed") : by);
        }
        return new Item(
                Integer.toString(index + 1),
                tone(pair),
                Wording.whole(comparison.left(), first),
                strong,
                String.join(DOT, rest),
                strong,
                String.join(DOT, rest),
                Item.Group.BOTH,
                FindingKind.of(pair),
                "",
                CheckMark.OPEN,
                new Selection(
                        Topic.PASSAGES,
                        index,
                        spans(Side.LEFT, pair),
                        spans(Side.RIGHT, pair),
                        tone(pair)));
    }

    /// “Same words · Negation differs”.
    private static String strong(Pair pair) {
        return Stream.concat(
                        Stream.of(Messages.text(Wording.key(pair.relation()))),
                        pair.flags().stream()
                                .map(flag -> Differing.of(flag.kind()).words())
                                .distinct())
                .collect(Collectors.joining(DOT));
    }

    private Item single(Side side, int sentence, int index) {
        Report report = comparison.report(side);
        List<Span> place = List.of(span(side, sentence));
        String note = hand.note(new Place.On(side, place.getFirst()));
        return new Item(
                Integer.toString(index + 1),
                Tone.ONLY_HERE,
                Wording.whole(report, place.getFirst()),
                "",
                note,
                "",
                note,
                Item.Group.only(side),
                FindingKind.ALONE,
                "",
                CheckMark.OPEN,
                new Selection(
                        Topic.PASSAGES,
                        index,
                        side.of(place, List.of()),
                        side.of(List.of(), place),
                        Tone.ONLY_HERE));
    }

    private Span span(Side side, int sentence) {
        return comparison.report(side).sentences().get(sentence).span();
    }

    private List<Span> spans(Side side, Pair pair) {
        return pair.sentences(side).stream().map(sentence -> span(side, sentence)).toList();
    }
}
