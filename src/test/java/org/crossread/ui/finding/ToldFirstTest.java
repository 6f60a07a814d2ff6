package org.crossread.ui.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.compare.Comparer;
import org.crossread.export.Marks;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.Tone;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What turns the meaning is told first: nothing beside it lets it pass for the same.
class ToldFirstTest {

    private static final String COURT =
            "Treasurer jailed\n\n"
                + "Judge Alan Frome told her: \"You were trusted by people at the most vulnerable"
                + " moment of their lives, and you betrayed that trust month after month. Only an"
                + " immediate custodial sentence can be justified.\"\n\n"
                + "The hospice will publish a report within six weeks of the hearing.\n\n"
                + "Families were told \"that we could not take their mother or their father, and we"
                + " did not know why we were so poor\", Joan Sethi said.";
    private static final String TABLOID =
            "Hospice thief locked up\n\n"
                + "A judge told her she had \"betrayed that trust month after month\".\n\n"
                + "Judge Alan Frome said: \"You were trusted by people at the most vulnerable"
                + " moment of their lives, and you betrayed that trust month after month. Only an"
                + " immediate custodial sentence cannot be justified.\"\n\n"
                + "The hospice will publish a report within six months of the hearing.\n\n"
                + "The treasurer pleaded guilty in December to seven counts of fraud between April"
                + " 2018 and October 2023, the court heard.\n\n"
                + "Families were told \"that we could not take their mother or their father\", Joan"
                + " Sethi said.";

    private final Findings findings = findings(COURT, TABLOID);
    private final Comparison comparison = findings.comparison();

    private static Findings findings(String left, String right) {
        ReportReader reader = new ReportReader();
        Comparison compared =
                new Comparer()
                        .compareLexically(
                                reader.ofText(left), reader.ofText(right), Progress.SILENT);
        return Findings.of(compared, Marks.SHARED, Filter.ALL);
    }

    private Item line(Topic topic, String words) {
        return findings.items().get(topic).stream()
                .filter(item -> item.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuotationGivenFaithfullyAndChangedCountsAsChanged() {
        Item judge = line(Topic.QUOTATIONS, "You were trusted");
        assertEquals("Words changed", judge.strong());
        assertEquals(Tone.ALTERED, judge.tone());
        assertEquals(FindingKind.ALTERED, judge.kind());
        assertTrue(judge.weak().endsWith("elsewhere same words, shortened"), judge.weak());
        QuoteEntry entry = findings.entries().get(judge.selection().index());
        List<CardPage> pages = CardPage.of(entry);
        assertEquals(
                List.of("Words changed", "Same words, shortened"),
                pages.stream().limit(2).map(CardPage::relation).toList());
        assertEquals(0, CardPage.chosen(pages, judge.selection()), "its line opens the changed");
        assertEquals(
                QuotationGroup.of(comparison).get(judge.selection().index()).kind(),
                QuotationGroup.of(comparison)
                        .get(judge.selection().index())
                        .told()
                        .map(whole -> whole.kind()));
    }

    @Test
    void theSameFigureOfAnotherUnitIsShownWithIt() {
        assertEquals("Number differs", line(Topic.FLAGS, "six weeks \u2194 six months").strong());
        assertTrue(
                findings.left().marks().all().stream()
                        .filter(mark -> mark.look() == Look.FLAGGED)
                        .anyMatch(mark -> text(Side.LEFT, mark).equals("six weeks")));
    }

    @Test
    void whatDiffersBetweenTwoPlacesOfOneReportIsListedAsItIsExported() {
        Findings twice =
                findings(
                        "The bridge is shut.",
                        "• \"If the town falls, then all these troops will be on the borders of"
                            + " your country,\" Ann Holt said.\n\n"
                            + "The town is quiet.\n\n"
                            + "\"I want you to know that if the town falls, then all these"
                            + " [Russian] troops will be on the borders of your country,\" Ann Holt"
                            + " said.");
        Item name = twice.items().get(Topic.FLAGS).getFirst();
        assertEquals("(nothing) \u2194 Russian", name.text());
        assertEquals("given twice here: Name differs", name.strong());
        assertEquals(Item.Group.ONLY_RIGHT, name.group());
        assertEquals(List.of(), name.selection().left());
        assertEquals(2, name.selection().right().size());
    }

    @Test
    void passagesOfTheSameWordsTellWhatTurnsTheirMeaning() {
        String report =
                "Treasurer jailed\n\nThe treasurer pleaded guilty in December to %s counts of fraud"
                        + " between April 2018 and October 2023, the court heard.";
        Findings two = findings(report.formatted("eleven"), report.formatted("seven"));
        Item guilty = two.items().get(Topic.PASSAGES).get(1);
        assertEquals("Same words \u00b7 Number differs", guilty.strong());
        assertEquals(Tone.ALTERED, guilty.tone());
    }

    @Test
    void whatAShortenedQuotationLeavesOutIsNotShownAsChanged() {
        Item sethi = line(Topic.QUOTATIONS, "that we could not take");
        CardPage page = CardPage.of(findings.entries().get(sethi.selection().index())).getFirst();
        assertEquals("Same words, shortened", page.relation());
        assertEquals(
                List.of(Look.ONLY_HERE),
                page.marks(comparison, 0).stream().map(Mark::look).distinct().toList());
    }

    private String text(Side side, Mark mark) {
        Report report = comparison.report(side);
        return report.text(mark.span());
    }
}
