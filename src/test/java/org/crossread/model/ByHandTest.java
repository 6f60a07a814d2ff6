package org.crossread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ByHandTest {

    private static final Span OLD = new Span(10, 30);
    private static final Span NEW = new Span(12, 40);
    private static final Span THERE = new Span(5, 9);

    @Test
    void theLastTickOfAPlaceCounts() {
        Place place = new Place.On(Side.LEFT, OLD);
        ByHand work =
                ByHand.NONE
                        .with(new HandChange.Checked(place, CheckMark.CHECKED))
                        .with(new HandChange.Checked(place, CheckMark.DOUBTFUL));
        assertEquals(Map.of(place, CheckMark.DOUBTFUL), work.checks());
        assertEquals(Map.of(), work.with(new HandChange.Checked(place, CheckMark.OPEN)).checks());
    }

    @Test
    void ticksAndNotesFollowAQuotationToItsNewBounds() {
        Place across = new Place.Across(OLD, THERE);
        ByHand work =
                ByHand.NONE
                        .with(new HandChange.Checked(across, CheckMark.CHECKED))
                        .with(new HandChange.Noted(new Place.On(Side.RIGHT, OLD), "stays"))
                        .with(new HandChange.BoundsChanged(Side.LEFT, OLD, NEW));
        assertEquals(Map.of(new Place.Across(NEW, THERE), CheckMark.CHECKED), work.checks());
        assertEquals(Map.of(new Place.On(Side.RIGHT, OLD), "stays"), work.notes());
    }

    @Test
    void aNoteWithoutWordsTakesTheNoteAway() {
        Place place = new Place.Across(OLD, THERE);
        ByHand work = ByHand.NONE.with(new HandChange.Noted(place, "ask the desk"));
        assertEquals(Map.of(place, "ask the desk"), work.notes());
        assertEquals(Map.of(), work.with(new HandChange.Noted(place, " ")).notes());
    }

    @Test
    void changingSidesTwiceChangesNothing() {
        ByHand work =
                new ByHand(
                        List.of(
                                new HandChange.Linked(OLD, THERE),
                                new HandChange.FactsChanged(
                                        Side.LEFT, "Title", "Outlet", "", "2022-03-01"),
                                new HandChange.Unlinked(OLD, THERE),
                                new HandChange.RelationChanged(OLD, THERE, LinkKind.TRIMMED),
                                new HandChange.PassageChanged(OLD, THERE, Relation.PARTLY),
                                new HandChange.SpeakerChanged(Side.LEFT, OLD, "Ann"),
                                new HandChange.KindChanged(Side.RIGHT, THERE, QuotationKind.SCARE),
                                new HandChange.BoundsChanged(Side.LEFT, OLD, NEW),
                                new HandChange.Added(
                                        Side.RIGHT, NEW, QuotationKind.INDIRECT, "Ann"),
                                new HandChange.Noted(new Place.On(Side.LEFT, OLD), "why"),
                                new HandChange.Checked(
                                        new Place.Across(OLD, THERE), CheckMark.CHECKED)));
        assertEquals(work, work.swapped().swapped());
        assertEquals(new HandChange.Linked(THERE, OLD), work.swapped().changes().getFirst());
        assertEquals(
                new Place.On(Side.RIGHT, OLD), work.swapped().notes().keySet().iterator().next());
    }
}
