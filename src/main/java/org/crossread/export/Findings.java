package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A comparison, arranged for people: what all readable exports share.
final class Findings {

    private final Comparison comparison;
    private final View view;
    private final List<QuotationGroup> groups;
    private final ShownText shown;
    private final Remarks remarks;
    private final Map<Place, QuotationGroup> groupOf = new HashMap<>();
    private final Map<Place, Link> linkOf = new HashMap<>();

    /// One quotation of one side.
    private record Place(Side side, int id) {

        /// As of every record; written out for the reason that `Span` gives.
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && side == place.side && id == place.id;
        }

        @Override
        public int hashCode() {
            return 2 * id + side.ordinal();
        }
    }

    /// All of the comparison.
    Findings(Comparison comparison) {
        this(comparison, View.PLAIN);
    }

    Findings(Comparison comparison, View view) {
        this.comparison = comparison;
        this.view = view;
        List<QuotationGroup> all = QuotationGroup.of(comparison);
        this.shown = ShownText.of(comparison, all, view.part());
        this.remarks = new Remarks(comparison, all);
        this.groups = all.stream().filter(shown::shows).toList();
        for (QuotationGroup group : groups) {
            for (Side side : Side.values()) {
                group.quotations(side)
                        .forEach(one -> groupOf.put(new Place(side, one.id()), group));
            }
        }
        comparison.links().forEach(this::keepCloser);
    }

    private void keepCloser(Link link) {
        if (link instanceof Link.OnlyHere(var side, var quotation)) {
            linkOf.putIfAbsent(new Place(side, quotation.id()), link);
        } else if (link instanceof Link.Linked linked) {
            for (Side side : Side.values()) {
                var place = new Place(side, linked.quotation(side).id());
                boolean isCloser =
                        !(linkOf.get(place) instanceof Link.Linked known)
                                || Terms.rank(linked) < Terms.rank(known);
                if (isCloser) {
                    linkOf.put(place, linked);
                }
            }
        }
    }

    Comparison comparison() {
        return comparison;
    }

    Report report(Side side) {
        return comparison.report(side);
    }

    View view() {
        return view;
    }

    /// What a person noted and ticked.
    Remarks remarks() {
        return remarks;
    }

    /// Groups that the file carries, in the order of their numbers.
    List<QuotationGroup> groups() {
        return groups;
    }

    /// Whether the file carries the quotation; a marked term never counts as one.
    boolean isShown(Side side, Quotation quotation) {
        return groupOf.containsKey(new Place(side, quotation.id()));
    }

    /// Paragraphs that the file carries, in reading order.
    List<Span> paragraphs(Side side) {
        return comparison.report(side).paragraphs().stream()
                .filter(paragraph -> shown.shows(side, paragraph))
                .toList();
    }

    /// Rows that the file carries; pairs keep the numbers that they have in the whole.
    List<Row> rows() {
        return Row.of(comparison).stream().filter(shown::shows).toList();
    }

    /// The group of a quotation that is shown.
    QuotationGroup group(Side side, Quotation quotation) {
        return groupOf.get(new Place(side, quotation.id()));
    }

    /// The closest link of a quotation that is speech.
    Link link(Side side, Quotation quotation) {
        return linkOf.getOrDefault(
                new Place(side, quotation.id()), new Link.OnlyHere(side, quotation));
    }

    private MeaningChange across(Flag flag) {
        return MeaningChange.across(flag.told(comparison.left(), comparison.right()));
    }

    /// The places where a meaning changed, each once: other speakers of the same words, those of
    /// the pairs, then those of quotations.
    Set<MeaningChange> meaningChanges() {
        Set<MeaningChange> found = new LinkedHashSet<>();
        OtherSpeakers.of(comparison).forEach(flag -> found.add(MeaningChange.speaker(flag)));
        for (Pair pair : comparison.alignment().pairs()) {
            pair.flags().forEach(flag -> found.add(across(flag)));
        }
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked linked) {
                linked.flags().forEach(flag -> found.add(across(flag)));
            }
        }
        comparison
                .repeats()
                .forEach(
                        repeat ->
                                repeat.link()
                                        .flags()
                                        .forEach(
                                                flag ->
                                                        found.add(
                                                                MeaningChange.within(
                                                                        repeat.side(), flag))));
        found.removeIf(
                change ->
                        !shown.shows(change.first(), change.flag().left())
                                || !shown.shows(change.second(), change.flag().right()));
        return found;
    }

    /// Sentences of report text that stand on this side only.
    Set<Integer> alone(Side side) {
        List<Integer> over = new ArrayList<>(comparison.alignment().over(side));
        over.removeIf(sentence -> !report(side).sentences().get(sentence).kind().isReportText());
        return Set.copyOf(over);
    }
}
