package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.export.Marks;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class FindingsTest {

    private final FoundPair found =
            new FoundPair(
                    "“Stay,” he said. “Or go.” Then “Never mind” was heard.",
                    "“Never mind” was heard. “Stay,” she said.");
    private Quotation stay;
    private Quotation mind;

    @BeforeEach
    void linkTwoAndLeaveOne() {
        stay = found.quote(Side.LEFT, "“Stay,”");
        Quotation go = found.quote(Side.LEFT, "“Or go.”");
        mind = found.quote(Side.LEFT, "“Never mind”");
        Quotation rightMind = found.quote(Side.RIGHT, "“Never mind”");
        Quotation rightStay = found.quote(Side.RIGHT, "“Stay,”");
        found.link(new Link.Verbatim(stay, rightStay));
        found.link(new Link.Verbatim(mind, rightMind));
        found.link(new Link.OnlyHere(Side.LEFT, go));
    }

    private Findings findings() {
        return Findings.of(found.comparison(), Marks.SHARED, Filter.ALL);
    }

    @Test
    void theListBeginsWithWhatBothHaveAndIsNumberedThrough() {
        List<Item> items = findings().items().get(Topic.QUOTATIONS);
        assertEquals(
                List.of("1 “Stay,”", "2 “Never mind”", "3 “Or go.”"),
                items.stream().map(item -> item.badge() + " " + item.text()).toList());
        assertEquals(
                List.of(Item.Group.BOTH, Item.Group.BOTH, Item.Group.ONLY_LEFT),
                items.stream().map(Item::group).toList());
    }

    @Test
    void aScreenReaderHearsAllOfALongQuotation() {
        String words =
                "“We shall mend the bridge before the winter comes, whatever that costs the town,"
                        + " and no lorry will be let across until the last bolt is in its place,”";
        FoundPair pair = new FoundPair(words + " the mayor said.", "Nobody was told.");
        pair.link(new Link.OnlyHere(Side.LEFT, pair.quote(Side.LEFT, words)));
        Item item =
                Findings.of(pair.comparison(), Marks.SHARED, Filter.ALL)
                        .items()
                        .get(Topic.QUOTATIONS)
                        .getFirst();
        assertTrue(item.spoken().contains(words), item.spoken());
        assertTrue(item.spoken().endsWith(item.weak()), item.spoken());
    }

    @Test
    void marginsCarryTheNumbersOfTheList() {
        assertEquals(
                List.of(2, 1),
                findings().right().notes().all().stream().map(note -> note.number()).toList());
    }

    @Test
    void aPressInAQuotationChoosesItWithItsPartner() {
        Selection chosen =
                Picking.at(findings(), Side.RIGHT, found.right("Stay").start()).orElseThrow();
        assertEquals(List.of(stay.span()), chosen.left());
        assertEquals(List.of(found.right("“Stay,”")), chosen.right());
        assertEquals(0, chosen.index());
    }

    @Test
    void aPressBetweenPassagesChoosesNothing() {
        assertTrue(Picking.at(findings(), Side.LEFT, found.left("Then").start()).isEmpty());
    }

    @Test
    void bandsJoinEveryLinkedPair() {
        assertEquals(
                List.of(stay.span(), mind.span()),
                findings().bonds().stream().map(bond -> bond.left()).toList());
    }

    @Test
    void nextGoesRoundTheListAndSaysSo() {
        ReaderState state = new ReaderState();
        state.setReading(
                new Reading(
                        new PageState.Shown(found.left),
                        new PageState.Shown(found.right),
                        found.comparison(),
                        findings(),
                        true));
        state.steps().step(-1);
        assertEquals(2, state.selection().index());
        state.steps().step(1);
        assertEquals(0, state.selection().index());
        assertEquals("on from the start", state.notices().wordsProperty().get());
        state.visits().back();
        assertEquals(2, state.selection().index());
    }

    @Test
    void aBetterComparisonOfTheSameTextsKeepsTheChoice() {
        ReaderState state = new ReaderState();
        Reading reading =
                new Reading(
                        new PageState.Shown(found.left),
                        new PageState.Shown(found.right),
                        found.comparison(),
                        findings(),
                        true);
        state.setReading(reading);
        state.steps().step(1);
        state.steps().step(1);
        Visit before = state.visitProperty().get();
        state.setReading(reading.showing(found.comparison(), Marks.SHARED, Filter.ALL));
        assertEquals(before.selection(), state.selection());
        assertEquals(false, state.visitProperty().get().moves());
    }
}
