package org.crossread.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that a person changed by hand in a comparison.
///
/// @param changes in the order in which they were made; each holds for what the ones before it left
public record ByHand(List<HandChange> changes) {

    public static final ByHand NONE = new ByHand(List.of());

    public ByHand {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public ByHand with(HandChange change) {
        List<HandChange> more = new ArrayList<>(changes);
        more.add(change);
        return new ByHand(more);
    }

    /// The same when left and right change sides.
    public ByHand swapped() {
        return new ByHand(changes.stream().map(HandChange::swapped).toList());
    }

    /// The same for reports whose text is new. What stands at words that are gone is left out.
    public ByHand moved(Report oldLeft, Report oldRight, Report newLeft, Report newRight) {
        return new Reanchoring(oldLeft, oldRight, newLeft, newRight).of(this);
    }

    /// The ticks by their places as they are now, in the order in which they were first set.
    public Map<Place, CheckMark> checks() {
        Map<Place, CheckMark> checks = new LinkedHashMap<>();
        for (HandChange change : changes) {
            if (change instanceof HandChange.Checked(Place place, CheckMark mark)) {
                checks.put(place, mark);
            } else if (change instanceof HandChange.BoundsChanged bounds) {
                move(checks, bounds);
            }
        }
        checks.values().removeIf(mark -> mark == CheckMark.OPEN);
        return checks;
    }

    /// The notes by their places as they are now, in the order in which they were first written.
    public Map<Place, String> notes() {
        Map<Place, String> notes = new LinkedHashMap<>();
        for (HandChange change : changes) {
            if (change instanceof HandChange.Noted(Place place, String words)) {
                notes.put(place, words);
            } else if (change instanceof HandChange.BoundsChanged bounds) {
                move(notes, bounds);
            }
        }
        notes.values().removeIf(String::isBlank);
        return notes;
    }

    /// The places that a person linked, unlinked or corrected, as they are now.
    public Set<Place> corrected() {
        Map<Place, Boolean> places = new LinkedHashMap<>();
        for (HandChange change : changes) {
            switch (change) {
                case HandChange.Linked(Span left, Span right) ->
                        places.put(new Place.Across(left, right), true);
                case HandChange.Unlinked(Span left, Span right) ->
                        places.remove(new Place.Across(left, right));
                case HandChange.RelationChanged(Span left, Span right, _) ->
                        places.put(new Place.Across(left, right), true);
                case HandChange.PassageChanged(Span left, Span right, _) ->
                        places.put(new Place.Across(left, right), true);
                case HandChange.SpeakerChanged(Side side, Span quotation, _) ->
                        places.put(new Place.On(side, quotation), true);
                case HandChange.KindChanged(Side side, Span quotation, _) ->
                        places.put(new Place.On(side, quotation), true);
                case HandChange.Added(Side side, Span quotation, _, _) ->
                        places.put(new Place.On(side, quotation), true);
                case HandChange.BoundsChanged bounds -> {
                    move(places, bounds);
                    places.put(new Place.On(bounds.side(), bounds.bounds()), true);
                }
                case HandChange.Noted _,
                        HandChange.Checked _,
                        HandChange.FactsChanged _,
                        HandChange.NamesJudged _ -> {}
            }
        }
        return new LinkedHashSet<>(places.keySet());
    }

    /// What the person said of names.
    public HandNames names() {
        return HandNames.of(changes);
    }

    /// Where a report comes from, as a person put it right.
    public Origin origin(Side side, Origin read) {
        Origin origin = read;
        for (HandChange change : changes) {
            if (change instanceof HandChange.FactsChanged facts && facts.side() == side) {
                origin = facts.of(origin);
            }
        }
        return origin;
    }

    private static <T> void move(Map<Place, T> all, HandChange.BoundsChanged change) {
        Map<Place, T> moved = new LinkedHashMap<>();
        all.forEach(
                (place, value) ->
                        moved.put(
                                place.moved(change.side(), change.quotation(), change.bounds()),
                                value));
        all.clear();
        all.putAll(moved);
    }
}
