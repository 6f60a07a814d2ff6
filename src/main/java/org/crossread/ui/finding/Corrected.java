package org.crossread.ui.finding;

import org.crossread.model.Attribution;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.HandChange;
import org.crossread.model.HandNames;
import org.crossread.model.Link;
import org.crossread.model.Pair;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.Set;

/// Which findings a person linked or corrected by hand.
public final class Corrected {

    private final Comparison comparison;
    private final Set<Place> places;
    private final HandNames names;

    private Corrected(Comparison comparison) {
        this.comparison = comparison;
        this.places = comparison.byHand().corrected();
        this.names = comparison.byHand().names();
    }

    public static Corrected of(Comparison comparison) {
        return new Corrected(comparison);
    }

    public boolean is(QuoteEntry entry) {
        if (places.isEmpty() && names.isEmpty()) {
            return false;
        }
        for (Side side : Side.values()) {
            for (Quotation quotation : entry.quotations(side)) {
                if (places.contains(new Place.On(side, quotation.span()))
                        || isNamed(side, quotation)) {
                    return true;
                }
            }
        }
        return entry.links().stream().anyMatch(this::is);
    }

    /// Whether the speaker is who it is because the reader judged what it is called.
    private boolean isNamed(Side side, Quotation quotation) {
        return !names.isEmpty()
                && quotation.attribution()
                        instanceof Attribution.Attributed(var mention, var person, _)
                && names.all().stream()
                        .anyMatch(
                                one -> isNamed(one, comparison.report(side).text(mention), person));
    }

    private static boolean isNamed(HandChange.NamesJudged judged, String called, String person) {
        boolean first = HandNames.isSame(judged.one(), called);
        if (!first && !HandNames.isSame(judged.other(), called)) {
            return false;
        }
        String other = first ? judged.other() : judged.one();
        return switch (judged.naming()) {
            case ONE -> !HandNames.isPartOf(called, person) && HandNames.isPartOf(other, person);
            case TWO -> HandNames.isSame(called, person);
            case AS_FOUND -> false;
        };
    }

    public boolean is(Link.Linked link) {
        return places.contains(new Place.Across(link.left().span(), link.right().span()));
    }

    public boolean is(Pair pair) {
        return !names.isEmpty() && pair.changes().stream().anyMatch(this::isJudged)
                || isCorrected(pair);
    }

    private boolean isJudged(Change change) {
        return !change.left().isEmpty()
                && !change.right().isEmpty()
                && names.of(
                                comparison.left().text(change.left()),
                                comparison.right().text(change.right()))
                        .isPresent();
    }

    private boolean isCorrected(Pair pair) {
        return places.stream()
                .anyMatch(
                        place ->
                                place instanceof Place.Across(Span left, Span right)
                                        && comparison.left().touches(pair.left(), left)
                                        && comparison.right().touches(pair.right(), right));
    }
}
