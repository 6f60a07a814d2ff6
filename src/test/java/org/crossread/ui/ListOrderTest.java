package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.export.Marks;
import org.crossread.model.ByHand;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class ListOrderTest {

    private final FoundPair found =
            new FoundPair("“One.” “Two.” “Three.”", "“Three.” “Two!” “Four.”");

    @BeforeEach
    void linkTwo() {
        Quotation one = found.quote(Side.LEFT, "“One.”");
        Quotation two = found.quote(Side.LEFT, "“Two.”");
        Quotation three = found.quote(Side.LEFT, "“Three.”");
        Quotation rightThree = found.quote(Side.RIGHT, "“Three.”");
        Quotation rightTwo = found.quote(Side.RIGHT, "“Two!”");
        Quotation four = found.quote(Side.RIGHT, "“Four.”");
        found.link(new Link.Altered(two, rightTwo, List.of(), List.of()));
        found.link(new Link.Verbatim(three, rightThree));
        found.link(new Link.OnlyHere(Side.LEFT, one));
        found.link(new Link.OnlyHere(Side.RIGHT, four));
    }

    private List<String> lines(Grouping grouping) {
        List<Item> items =
                Findings.of(found.comparison(), Marks.SHARED, Filter.ALL)
                        .items()
                        .get(Topic.QUOTATIONS);
        return ListOrder.parts(items, grouping, ByHand.NONE.names()).stream()
                .map(part -> part.heading() + part.items().stream().map(Item::text).toList())
                .toList();
    }

    @Test
    void theListShowsFirstWhatBothReportsHave() {
        assertEquals(
                List.of(
                        "IN BOTH REPORTS[“Two.”, “Three.”]",
                        "ONLY LEFT[“One.”]",
                        "ONLY RIGHT[“Four.”]"),
                lines(Grouping.REPORTS));
    }

    @Test
    void byRelationTheClosestComesFirst() {
        assertEquals(
                List.of("SAME[“Three.”]", "CHANGED[“Two.”]", "ONLY HERE[“One.”, “Four.”]"),
                lines(Grouping.RELATION));
    }

    @Test
    void inTheOrderOfOneReportWhatItLacksComesLast() {
        assertEquals(
                List.of("IN THE LEFT REPORT[“One.”, “Two.”, “Three.”]", "ONLY RIGHT[“Four.”]"),
                lines(Grouping.LEFT_ORDER));
        assertEquals(
                List.of("IN THE RIGHT REPORT[“Three.”, “Two.”, “Four.”]", "ONLY LEFT[“One.”]"),
                lines(Grouping.RIGHT_ORDER));
    }

    @Test
    void whoIsNotNamedComesUnderOneHeading() {
        assertEquals(
                List.of("Speaker not named[“Two.”, “Three.”, “One.”, “Four.”]"),
                lines(Grouping.SPEAKER));
    }
}
