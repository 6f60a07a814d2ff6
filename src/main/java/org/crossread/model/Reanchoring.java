package org.crossread.model;

import java.util.List;
import java.util.Optional;

/// Carries what a person changed by hand over to reports whose text has changed since: each place
/// is looked for by its words, the nearest one where there are several.
final class Reanchoring {

    private final Report oldLeft;
    private final Report oldRight;
    private final Report newLeft;
    private final Report newRight;

    Reanchoring(Report oldLeft, Report oldRight, Report newLeft, Report newRight) {
        this.oldLeft = oldLeft;
        this.oldRight = oldRight;
        this.newLeft = newLeft;
        this.newRight = newRight;
    }

    /// What still has a place; the rest is left out.
    ByHand of(ByHand work) {
        List<HandChange> found =
                work.changes().stream().flatMap(change -> of(change).stream()).toList();
        return new ByHand(found);
    }

    private Optional<HandChange> of(HandChange change) {
        return switch (change) {
            case HandChange.Linked(Span left, Span right) ->
                    across(left, right).map(at -> new HandChange.Linked(at.left(), at.right()));
            case HandChange.Unlinked(Span left, Span right) ->
                    across(left, right).map(at -> new HandChange.Unlinked(at.left(), at.right()));
            case HandChange.RelationChanged(Span left, Span right, LinkKind kind) ->
                    across(left, right)
                            .map(at -> new HandChange.RelationChanged(at.left(), at.right(), kind));
            case HandChange.PassageChanged(Span left, Span right, Relation relation) ->
                    across(left, right)
                            .map(
                                    at ->
                                            new HandChange.PassageChanged(
                                                    at.left(), at.right(), relation));
            case HandChange.SpeakerChanged(Side side, Span span, String person) ->
                    on(side, span).map(at -> new HandChange.SpeakerChanged(side, at, person));
            case HandChange.KindChanged(Side side, Span span, QuotationKind kind) ->
                    on(side, span).map(at -> new HandChange.KindChanged(side, at, kind));
            case HandChange.Added(Side side, Span span, QuotationKind kind, String person) ->
                    on(side, span).map(at -> new HandChange.Added(side, at, kind, person));
            case HandChange.BoundsChanged(Side side, Span span, Span bounds) ->
                    on(side, span)
                            .flatMap(
                                    at ->
                                            on(side, bounds)
                                                    .map(
                                                            to ->
                                                                    new HandChange.BoundsChanged(
                                                                            side, at, to)));
            case HandChange.Noted(Place place, String words) ->
                    of(place).map(at -> new HandChange.Noted(at, words));
            case HandChange.Checked(Place place, CheckMark mark) ->
                    of(place).map(at -> new HandChange.Checked(at, mark));
            case HandChange.FactsChanged facts -> Optional.of(facts);
            case HandChange.NamesJudged names -> Optional.of(names);
        };
    }

    private Optional<Place> of(Place place) {
        return switch (place) {
            case Place.On(Side side, Span span) -> on(side, span).map(at -> new Place.On(side, at));
            case Place.Across(Span left, Span right) -> across(left, right).map(at -> at);
        };
    }

    private Optional<Place.Across> across(Span left, Span right) {
        return on(Side.LEFT, left)
                .flatMap(one -> on(Side.RIGHT, right).map(other -> new Place.Across(one, other)));
    }

    private Optional<Span> on(Side side, Span span) {
        String words = side.of(oldLeft, oldRight).text(span);
        String text = side.of(newLeft, newRight).text();
        int behind = text.indexOf(words, span.start());
        int before = text.lastIndexOf(words, span.start());
        if (behind < 0 && before < 0) {
            return Optional.empty();
        }
        boolean nearer = before < 0 || behind >= 0 && behind - span.start() < span.start() - before;
        int start = nearer ? behind : before;
        return Optional.of(new Span(start, start + span.length()));
    }
}
