package org.crossread.ui.finding;

import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Place;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reader's notes, as lines of the list: what was written, and below it what it was written to.
final class NoteItems {

    private final Comparison comparison;

    NoteItems(Comparison comparison) {
        this.comparison = comparison;
    }

    /// In the order of the left report, then those of the right alone.
    List<Item> items() {
        Comparator<Map.Entry<Place, String>> order =
                Comparator.comparing(note -> start(note.getKey()));
        List<Item> items = new ArrayList<>();
        comparison.byHand().notes().entrySet().stream()
                .filter(note -> isInText(note.getKey()))
                .sorted(order)
                .forEach(note -> items.add(item(note.getKey(), note.getValue(), items.size())));
        return items;
    }

    /// While other reports come, the work by hand is still that of the old ones for a moment.
    private boolean isInText(Place place) {
        return Stream.of(Side.values())
                .allMatch(
                        side ->
                                spans(place, side).stream()
                                        .allMatch(
                                                span ->
                                                        span.end()
                                                                <= comparison
                                                                        .report(side)
                                                                        .text()
                                                                        .length()));
    }

    private static int start(Place place) {
        return switch (place) {
            case Place.Across(Span left, _) -> left.start();
            case Place.On(Side side, Span span) ->
                    side == Side.LEFT ? span.start() : Integer.MAX_VALUE / 2 + span.start() / 2;
        };
    }

    private Item item(Place place, String note, int index) {
        List<Span> left = spans(place, Side.LEFT);
        List<Span> right = spans(place, Side.RIGHT);
        return new Item(
                Integer.toString(index + 1),
                Tone.ONLY_HERE,
                note.strip().replaceAll("\\s+", " "),
                "",
                noted(left, right, !left.isEmpty() && !right.isEmpty()),
                "",
                noted(left, right, false),
                group(place),
                FindingKind.NOTE,
                "",
                CheckMark.OPEN,
                new Selection(Topic.NOTES, index, left, right, Tone.SAME));
    }

    private static List<Span> spans(Place place, Side of) {
        return switch (place) {
            case Place.Across(Span left, Span right) -> List.of(of.of(left, right));
            case Place.On(Side side, Span span) -> side == of ? List.of(span) : List.of();
        };
    }

    /// @param brief of two wordings on a line, neither leaves no room for the other
    private String noted(List<Span> left, List<Span> right, boolean brief) {
        return Stream.of(words(Side.LEFT, left, brief), words(Side.RIGHT, right, brief))
                .flatMap(Optional::stream)
                .map(Wording::cited)
                .collect(Collectors.joining(Wording.VERSUS));
    }

    private Optional<String> words(Side side, List<Span> spans, boolean brief) {
        Report report = comparison.report(side);
        return spans.stream()
                .map(span -> brief ? Wording.half(report, span) : Wording.whole(report, span))
                .findFirst();
    }

    private static Item.Group group(Place place) {
        return switch (place) {
            case Place.Across _ -> Item.Group.NOTED_PAIR;
            case Place.On(Side side, _) ->
                    side == Side.LEFT ? Item.Group.NOTED_LEFT : Item.Group.NOTED_RIGHT;
        };
    }
}
