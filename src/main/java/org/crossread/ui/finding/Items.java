package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Pair;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lines of the lists.
public final class Items {

    private static final String DOT = " \u00b7 ";

    private final Comparison comparison;
    private final List<QuoteEntry> entries;
    private final Map<Place, CheckMark> checks;
    private final Corrected corrected;
    private final Map<Place, String> notes;
    private final Distances distances;
    private final ShortNames names;

    Items(Comparison comparison, List<QuoteEntry> entries) {
        this.comparison = comparison;
        this.entries = entries;
        this.checks = comparison.byHand().checks();
        this.corrected = Corrected.of(comparison);
        this.notes = comparison.byHand().notes();
        this.names = new ShortNames(comparison);
        this.distances = new Distances(comparison);
    }

    List<Item> of(Topic topic) {
        return switch (topic) {
            case QUOTATIONS -> entries.stream().map(this::quotation).toList();
            case PASSAGES -> passages();
            case FLAGS -> new FlagItems(comparison).items();
            case NOTES -> new NoteItems(comparison).items();
        };
    }

    /// The key of a relation's words.
    public static String relationKey(Relation relation) {
        return switch (relation) {
            case SAME -> "reader.passage.same";
            case REWORDED -> "reader.passage.reworded";
            case PARTLY -> "reader.passage.partly";
        };
    }

    /// Words that are the same but for one that turns their meaning are not shown as agreeing.
    static Tone tone(Pair pair) {
        if (pair.relation() != Relation.SAME) {
            return Tone.REPORTED;
        }
        return pair.flags().isEmpty() ? Tone.SAME : Tone.ALTERED;
    }

    private Item quotation(QuoteEntry entry) {
        Side side = entry.side();
        Quotation main = entry.main();
        boolean isOther = hasOtherSpeaker(entry);
        String strong = strong(entry, isOther);
        String weak =
                Stream.of(
                                weak(entry, isOther),
                                elsewhere(entry),
                                TranscriptWords.brief(comparison, entry),
                                byHand(corrected.is(entry)),
                                note(entry.place()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(DOT));
        String text = Wording.line(comparison.report(side), main.span());
        return new Item(
                Integer.toString(entry.number()),
                entry.tone(),
                text,
                strong,
                weak,
                Wording.spoken(entry, main, side) + ": " + text,
                entry.isInBoth() ? Item.Group.BOTH : only(side),
                FindingKind.of(entry.standing()),
                main.person(),
                checks.getOrDefault(entry.place(), CheckMark.OPEN),
                Selections.of(entry));
    }

    /// “elsewhere same words, shortened”.
    private static String elsewhere(QuoteEntry entry) {
        return entry.elsewhere()
                .map(Standing::briefKey)
                .map(key -> Messages.text("reader.list.elsewhere", Messages.text(key)))
                .orElse("");
    }

    private static String byHand(boolean is) {
        return is ? Messages.text("reader.by-hand") : "";
    }

    private String note(Place place) {
        String words = notes.getOrDefault(place, "");
        return words.isEmpty() ? "" : Messages.text("reader.list.note", words);
    }

    private static Item.Group only(Side side) {
        return side == Side.LEFT ? Item.Group.ONLY_LEFT : Item.Group.ONLY_RIGHT;
    }

    private static String strong(QuoteEntry entry, boolean isOther) {
        if (entry.isInBoth()) {
            String standing = Messages.text(entry.standing().key());
            return isOther ? Messages.text("reader.list.other-speaker", standing) : standing;
        }
        return entry.repeats().isEmpty()
                ? ""
                : Messages.text(
                        "reader.list.repeated",
                        Messages.text(Standing.of(entry.repeats().getFirst().link()).key()));
    }

    private boolean hasOtherSpeaker(QuoteEntry entry) {
        return entry.links().stream()
                .limit(1)
                .anyMatch(
                        link ->
                                OtherSpeakers.of(link, comparison.left(), comparison.right())
                                        .isPresent());
    }

    private String weak(QuoteEntry entry, boolean isOther) {
        Stream<String> parts = Stream.of(speaker(entry.main()));
        if (entry.isInBoth()) {
            Link.Linked link = entry.links().getFirst();
            if (isOther) {
                parts = Stream.of(speaker(link.left()) + Wording.VERSUS + speaker(link.right()));
            }
            parts =
                    Stream.concat(
                            parts,
                            Stream.of(Wording.cues(link, comparison.left(), comparison.right())));
        }
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
    }

    private String speaker(Quotation quotation) {
        return quotation.person().isEmpty()
                ? Wording.speaker(quotation)
                : names.of(quotation.person());
    }

    private List<Item> passages() {
        List<Item> items = new ArrayList<>();
        for (Pair pair : comparison.alignment().pairs()) {
            items.add(passage(pair, items.size()));
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

    private Item passage(Pair pair, int index) {
        String text = Wording.line(comparison.left(), span(Side.LEFT, pair.left().getFirst()));
        String strong = strong(pair);
        List<String> rest = new ArrayList<>();
        if (pair.left().size() + pair.right().size() > 2) {
            rest.add(
                    Messages.text(
                            "reader.passage.sentences", pair.left().size(), pair.right().size()));
        }
        rest.add(byHand(corrected.is(pair)));
        rest.add(
                note(
                        new Place.Across(
                                span(Side.LEFT, pair.left().getFirst()),
                                span(Side.RIGHT, pair.right().getFirst()))));
        rest.removeIf(String::isEmpty);
        if (pair.transposed()) {
            String by = distances.words(pair);
            rest.add(by.isEmpty() ? Messages.text("reader.passage.transposed") : by);
        }
        return new Item(
                Integer.toString(index + 1),
                tone(pair),
                text,
                strong,
                String.join(DOT, rest),
                strong + ": " + text,
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
                        Stream.of(Messages.text(relationKey(pair.relation()))),
                        pair.flags().stream()
                                .map(flag -> Differing.of(flag.kind()).words())
                                .distinct())
                .collect(Collectors.joining(DOT));
    }

    private Item single(Side side, int sentence, int index) {
        Report report = comparison.report(side);
        List<Span> place = List.of(span(side, sentence));
        String note = note(new Place.On(side, place.getFirst()));
        String text = Wording.line(report, place.getFirst());
        return new Item(
                Integer.toString(index + 1),
                Tone.ONLY_HERE,
                text,
                "",
                note,
                text,
                only(side),
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
