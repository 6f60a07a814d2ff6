package org.crossread.ui.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.compare.Comparer;
import org.crossread.export.Marks;
import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.HandChange;
import org.crossread.model.Naming;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Progress;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// The same words, given to somebody else.
class OtherSpeakersTest {

    private static final String HALE = "“We failed the people of this town,” said Mark Hale.";
    private static final String PEEL =
            "“We failed the people of this town,” council leader Joan Peel said on Tuesday.";

    private static final Comparer COMPARER = new Comparer();

    @Test
    void listFlagsCardAndPageTellThem() {
        Comparison comparison = comparison(HALE, PEEL);
        Findings findings = Findings.of(comparison, Marks.SHARED, Filter.ALL);
        Item quotation = findings.items().get(Topic.QUOTATIONS).getFirst();
        assertEquals("Same words, other speaker", quotation.strong());
        assertTrue(quotation.weak().startsWith("Mark Hale ↔ Joan Peel"), quotation::weak);
        Item flag = findings.items().get(Topic.FLAGS).getFirst();
        assertEquals("Speaker differs", flag.strong());
        assertEquals("Mark Hale ↔ Joan Peel", flag.text());
        CardPage card = CardPage.of(findings.entries().getFirst()).getFirst();
        assertEquals(
                List.of("Speaker differs"),
                new Differences(comparison, card).lines().stream().map(CardFact::name).toList());
        assertEquals(
                List.of("Mark Hale"),
                findings.left().marks().in(new Span(0, comparison.left().text().length())).stream()
                        .filter(mark -> mark.look() == Look.FLAGGED)
                        .map(Mark::span)
                        .map(comparison.left()::text)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We failed the people of this town,” Hale said.",
                "“We failed the people of this town,” said Chief Mark Hale.",
                "“We failed the people of this town,” the police chief said.",
                "Joan Peel came. “We failed the people of this town,” she said.",
                "Joan Peel said that they had failed the people of this town."
            })
    void whoMayBeTheSameIsNotTold(String right) {
        assertEquals(List.of(), OtherSpeakers.of(comparison(HALE, right)));
    }

    @Test
    void namesThatAPersonCallsOneAreOne() {
        Comparison found = comparison(HALE, PEEL);
        Flag flag = OtherSpeakers.of(found).getFirst();
        assertEquals("Joan Peel", found.right().text(flag.right()));
        var one = new HandChange.NamesJudged("Mark Hale", "Joan Peel", Naming.ONE);
        Comparison joined = COMPARER.withHand(found, new ByHand(List.of(one)));
        assertEquals(List.of(), OtherSpeakers.of(joined));
    }

    private static Comparison comparison(String left, String right) {
        var reader = new ReportReader();
        return COMPARER.compareLexically(
                reader.ofText("Blame\n\n" + left),
                reader.ofText("Blame\n\n" + right),
                Progress.SILENT);
    }
}
