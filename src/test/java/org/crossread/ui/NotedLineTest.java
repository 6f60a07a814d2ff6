package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.export.Marks;
import org.crossread.model.ByHand;
import org.crossread.model.HandChange;
import org.crossread.model.Link;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What the list says of a note.
class NotedLineTest {

    @Test
    void aNoteOfSeveralLinesStandsOnOneInTheList() {
        FoundPair found = new FoundPair("Zed said: “We wait.”", "Zed told us: “We wait.”");
        Quotation left = found.quote(Side.LEFT, "“We wait.”");
        Quotation right = found.quote(Side.RIGHT, "“We wait.”");
        found.link(new Link.Verbatim(left, right));
        var place = new Place.Across(left.span(), right.span());
        var hand =
                new ByHand(List.of(new HandChange.Noted(place, "who heard \n\n this\nand when")));
        Findings findings = Findings.of(found.comparison().with(hand), Marks.SHARED, Filter.ALL);
        assertEquals(
                "Speaker not named · Note: who heard this and when",
                findings.items().get(Topic.QUOTATIONS).getFirst().weak());
    }
}
