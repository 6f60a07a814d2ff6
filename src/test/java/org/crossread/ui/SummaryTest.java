package org.crossread.ui;

import static org.crossread.model.QuotationKind.DIRECT;
import static org.crossread.model.QuotationKind.INDIRECT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.export.Marks;
import org.crossread.model.Change;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.Summary;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What the line below the pages says of a chosen quotation or passage.
class SummaryTest {

    private static Summary first(FoundPair found, Topic topic) {
        Findings findings = Findings.of(found.comparison(), Marks.SHARED, Filter.ALL);
        return Summary.of(findings, findings.items().get(topic).getFirst().selection());
    }

    private static Summary verbatim(String left, String right) {
        FoundPair found = new FoundPair("Zed said: " + left, "Zed told us: " + right);
        found.link(new Link.Verbatim(found.quote(Side.LEFT, left), found.quote(Side.RIGHT, right)));
        return first(found, Topic.QUOTATIONS);
    }

    @Test
    void aSignBetweenTheSameWordsIsTold() {
        assertEquals(
                new Summary("same words", List.of("1 mark differs (… ↔ ...)")),
                verbatim("“We wait … and hope,”", "\"We wait ... and hope\""));
        assertEquals(
                List.of("2 marks differ (— ↔ ,)"),
                verbatim("“We wait — and hope: so be it.”", "“We wait, and hope so be it.”")
                        .differences());
    }

    @Test
    void whichReportQuotesIsTold() {
        assertEquals("quoted left, reported right", reported(DIRECT, INDIRECT).relation());
        assertEquals("reported left, quoted right", reported(INDIRECT, DIRECT).relation());
    }

    private static Summary reported(QuotationKind left, QuotationKind right) {
        FoundPair found = new FoundPair("Zed said “we wait”.", "Zed said they wait.");
        found.link(
                new Link.ReportedIndirectly(
                        found.quote(Side.LEFT, "“we wait”", left),
                        found.quote(Side.RIGHT, "they wait", right),
                        List.of(),
                        List.of()));
        return first(found, Topic.QUOTATIONS);
    }

    @Test
    void blanksQuotationMarksAndTheEndOfAWordingAreNoDifference() {
        assertEquals(
                List.of(),
                verbatim("“We ‘wait’  and hope.”", "\"We 'wait' and hope,\"").differences());
    }

    @Test
    void changesOfMeaningComeBeforeWordsAndWordsBeforeSigns() {
        FoundPair found =
                new FoundPair(
                        "“They fired 34 big shells, then fled at once” was heard.",
                        "“They launched 36 shells; then fled at once” was heard.");
        Quotation left = found.quote(Side.LEFT, "“They fired 34 big shells, then fled at once”");
        Quotation right = found.quote(Side.RIGHT, "“They launched 36 shells; then fled at once”");
        Span big = found.left("big");
        found.link(
                new Link.Altered(
                        left,
                        right,
                        List.of(
                                found.change(Change.Kind.REPLACED, "fired", "launched"),
                                found.change(Change.Kind.REPLACED, "34", "36"),
                                new Change(
                                        Change.Kind.REMOVED,
                                        big,
                                        new Span(
                                                found.right("shells").start(),
                                                found.right("shells").start()),
                                        false),
                                found.change(
                                        Change.Kind.SAME,
                                        "shells, then fled at once",
                                        "shells; then fled at once")),
                        List.of(new Flag(Flag.Kind.NUMBER, found.left("34"), found.right("36")))));
        assertEquals(
                new Summary(
                        "words changed",
                        List.of(
                                "number differs (“34” ↔ “36”)",
                                "1 place changed (“fired” ↔ “launched”)",
                                "only left (“big”)",
                                "1 mark differs (, ↔ ;)")),
                first(found, Topic.QUOTATIONS));
    }

    @Test
    void whereOneReportHasNoWordForItNothingStandsForIt() {
        FoundPair found = new FoundPair("“We are far apart.”", "“We are not far apart.”");
        int far = found.right("far").start();
        found.pair(
                0,
                0,
                List.of(found.change(Change.Kind.SAME, "far apart", "far apart")),
                List.of(
                        new Flag(
                                Flag.Kind.NEGATION,
                                new Span(found.left("far").start(), found.left("far").start()),
                                new Span(far - 4, far - 1))));
        assertEquals(
                "negation differs (nothing ↔ “not”)",
                first(found, Topic.PASSAGES).differences().getFirst());
    }

    @Test
    void aQuotationOfOneReportSaysOfWhich() {
        FoundPair found = new FoundPair("“Stay,” he said.", "Nothing.");
        Quotation stay = found.quote(Side.LEFT, "“Stay,”");
        found.link(new Link.OnlyHere(Side.LEFT, stay));
        assertEquals(
                new Summary("only in the left report", List.of()), first(found, Topic.QUOTATIONS));
    }

    @Test
    void twoPassagesAreToldByTheirRelationAndTheWordsInCommon() {
        FoundPair found = new FoundPair("Six men left Kyiv.", "Nine men left.");
        found.pair(
                0,
                0,
                List.of(
                        found.change(Change.Kind.REPLACED, "Six", "Nine"),
                        found.change(Change.Kind.SAME, "men left", "men left")),
                List.of(new Flag(Flag.Kind.NUMBER, found.left("Six"), found.right("Nine"))));
        assertEquals(
                new Summary(
                        "reworded",
                        List.of(
                                "number differs (“Six” ↔ “Nine”)",
                                "2 of 3 words on the left, 2 of 3 on the right")),
                first(found, Topic.PASSAGES));
    }
}
