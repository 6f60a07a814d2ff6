package org.crossread.ui.finding;

import org.crossread.l10n.InMarks;
import org.crossread.l10n.Messages;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What differs between two wordings, said in words: changes of meaning, then of words, then of
/// signs.
public final class Differences {

    private static final int MOST = 6;

    private final CardPage page;
    private final Report one;
    private final Report other;

    /// One place that differs.
    ///
    /// @param words of both, or of the one that has them
    private record Place(Differing kind, String words) {}

    public Differences(Comparison comparison, CardPage page) {
        this.page = page;
        one = comparison.report(page.versions().getFirst().side());
        other = comparison.report(page.versions().getLast().side());
    }

    /// At most some lines; the last one then says how many more there are.
    public List<CardFact> lines() {
        List<Place> places = places(Wording.WHOLE);
        List<CardFact> lines =
                new ArrayList<>(
                        places.stream()
                                .limit(MOST)
                                .map(place -> new CardFact(place.kind.words(), place.words))
                                .toList());
        if (places.size() > MOST) {
            lines.add(new CardFact("", Messages.text("reader.card.more", places.size() - MOST)));
        }
        return lines;
    }

    /// The same in brief, kind by kind: how many places, and the words of the first.
    List<String> inBrief() {
        Map<Differing, List<Place>> kinds = new EnumMap<>(Differing.class);
        for (Place place : places(Wording.BRIEF)) {
            kinds.computeIfAbsent(place.kind, _ -> new ArrayList<>()).add(place);
        }
        List<String> told = new ArrayList<>();
        kinds.forEach((kind, same) -> told.add(kind.counted(same.size(), same.getFirst().words)));
        return told;
    }

    /// @param longest length of the words of either side that are shown
    private List<Place> places(int longest) {
        return page.link().map(link -> places(link, longest)).orElse(List.of());
    }

    private List<Place> places(Link.Linked link, int longest) {
        List<Place> places = new ArrayList<>();
        if (page.across()) {
            OtherSpeakers.of(link, one, other)
                    .map(flag -> both(Differing.SPEAKER, flag.left(), flag.right(), longest))
                    .ifPresent(places::add);
        }
        List<Flag> flags = link.flags().stream().map(flag -> flag.told(one, other)).toList();
        for (Flag flag : flags) {
            places.add(both(Differing.of(flag.kind()), flag.left(), flag.right(), longest));
        }
        if (page.isQuoted()) {
            link.changes().stream()
                    .filter(
                            change ->
                                    !change.kind().agrees() || change.kind() == Change.Kind.SYNONYM)
                    .filter(change -> flags.stream().noneMatch(flag -> covers(flag, change)))
                    .map(change -> changed(change, longest))
                    .forEach(places::add);
            SignChange.of(link, one, other)
                    .forEach(sign -> places.add(new Place(Differing.SIGN, sign.words())));
        }
        return places;
    }

    private static boolean covers(Flag flag, Change change) {
        return flag.left().overlaps(change.left()) || flag.right().overlaps(change.right());
    }

    private Place changed(Change change, int longest) {
        return switch (change.kind()) {
            case SAME, INFLECTED, SYNONYM ->
                    both(Differing.SYNONYM, change.left(), change.right(), longest);
            case REPLACED -> both(Differing.REPLACED, change.left(), change.right(), longest);
            case REMOVED -> new Place(only(0), words(one, change.left(), longest));
            case ADDED -> new Place(only(1), words(other, change.right(), longest));
        };
    }

    private Place both(Differing kind, Span left, Span right, int longest) {
        return new Place(
                kind, words(one, left, longest) + Wording.VERSUS + words(other, right, longest));
    }

    private Differing only(int version) {
        if (!page.across()) {
            return version == 0 ? Differing.ONLY_FIRST : Differing.ONLY_SECOND;
        }
        return page.versions().get(version).side() == Side.LEFT
                ? Differing.ONLY_LEFT
                : Differing.ONLY_RIGHT;
    }

    private static String words(Report report, Span span, int longest) {
        return span.isEmpty()
                ? Messages.text("reader.card.missing")
                : InMarks.of(Wording.line(report, span, longest));
    }
}
