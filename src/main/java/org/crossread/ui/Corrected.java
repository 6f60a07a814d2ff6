package org.crossread.ui;

import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Pair;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.Set;

/// Which findings a person linked or corrected by hand.
final class Corrected {

    private final Comparison comparison;
    private final Set<Place> places;

    private Corrected(Comparison comparison) {
        this.comparison = comparison;
        this.places = comparison.byHand().corrected();
    }

    static Corrected of(Comparison comparison) {
        return new Corrected(comparison);
    }

    boolean is(QuoteEntry entry) {
        if (places.isEmpty()) {
            return false;
        }
        for (Side side : Side.values()) {
            for (Quotation quotation : entry.quotations(side)) {
                if (places.contains(new Place.On(side, quotation.span()))) {
                    return true;
                }
            }
        }
        return entry.links().stream().anyMatch(this::is);
    }

    boolean is(Link.Linked link) {
        return places.contains(new Place.Across(link.left().span(), link.right().span()));
    }

    boolean is(Pair pair) {
        return places.stream()
                .anyMatch(
                        place ->
                                place instanceof Place.Across(Span left, Span right)
                                        && touches(comparison.left(), pair.left(), left)
                                        && touches(comparison.right(), pair.right(), right));
    }

    private static boolean touches(Report report, List<Integer> sentences, Span span) {
        return sentences.stream()
                .anyMatch(index -> report.sentences().get(index).span().overlaps(span));
    }
}
