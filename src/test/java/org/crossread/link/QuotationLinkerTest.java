package org.crossread.link;

import static org.crossread.link.Reports.draft;
import static org.crossread.link.Reports.link;
import static org.crossread.link.Reports.links;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.align.WordAligner;
import org.crossread.align.WordNetKinship;
import org.crossread.link.Reports.Draft;
import org.crossread.model.Alignment;
import org.crossread.model.Change;
import org.crossread.model.Link;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.CancellationException;

class QuotationLinkerTest {

    private static final String FULL =
            "“We will open the old bridge again in May, and the ferry will run until then.”";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will open the old bridge again in May, and the ferry will run until then,\"",
                "«We will open the old bridge again in May – and the ferry will run until then»",
                "“[W]e will open the old bridge again in May, and the ferry will run until then …”",
                "‘We will open the old bridge again in May, and the ferry will run until then’",
            })
    void typographyDoesNotMakeAnotherQuotation(String words) {
        assertInstanceOf(
                Link.Verbatim.class,
                link(draft().direct("Ann Holt", FULL), draft().direct("Holt", words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will open the old bridge again in May”",
                "“the ferry will run until then”",
                "“We will open the old bridge again … and the ferry will run until then”",
                "“We will open … and the ferry will run ...”",
                "“We will open the bridge again in May, and the ferry will run until then”",
            })
    void aTrimmedQuotationLinksToItsFullerForm(String words) {
        assertInstanceOf(
                Link.Trimmed.class,
                link(draft().direct("Ann Holt", FULL), draft().direct("Ann Holt", words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will open the new bridge again in May, and the ferry will run until then”",
                "“We will open the old bridge in May again, and the ferry will run until then”",
                "“We will open the old [stone] bridge again in May, and the ferry will run until"
                        + " then”",
                "“They will open the old bridge again in May, and the ferry will run until then”",
            })
    void anyOtherChangeIsAnAlteration(String words) {
        assertInstanceOf(
                Link.Altered.class,
                link(draft().direct("Ann Holt", FULL), draft().direct("Ann Holt", words)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “The plan is not good for the town”  | “The plan is good for the town”
                    “We saw 40 people on the bridge”     | “We saw people on the bridge”
                    “I met Anna Berg on the old bridge”  | “I met on the old bridge”
                    “It is … good for the whole town”    | “It is never good for the whole town”
                    “I do not think this helps the town” | “think this helps the town”
                    """)
    void aDroppedNegationFigureOrNameIsAnAlterationAndFlagged(String one, String other) {
        for (boolean isTurned : new boolean[] {false, true}) {
            Link link =
                    link(
                            draft().direct("Ann Holt", isTurned ? other : one),
                            draft().direct("Ann Holt", isTurned ? one : other));
            Link.Altered altered = assertInstanceOf(Link.Altered.class, link);
            assertEquals(1, altered.flags().size(), altered.toString());
        }
    }

    @Test
    void theWordsLeftOutAreShown() {
        Draft left = draft().direct("Ann Holt", FULL);
        Draft right = draft().direct("Ann Holt", "“the ferry will run”");
        Link.Trimmed link = assertInstanceOf(Link.Trimmed.class, link(left, right));
        assertEquals(
                List.of(
                        "REMOVED We will open the old bridge again in May, and",
                        "SAME the ferry will run",
                        "REMOVED until then"),
                link.changes().stream()
                        .map(change -> change.kind() + " " + left.report().text(change.left()))
                        .toList());
        assertEquals("the ferry will run", right.report().text(link.changes().get(1).right()));
        Link.Trimmed turned = assertInstanceOf(Link.Trimmed.class, link(right, left));
        assertEquals(link.changes().stream().map(Change::swapped).toList(), turned.changes());
    }

    @Test
    void aFragmentOfCommonWordsNeedsTheSameSpeaker() {
        Draft full = draft().direct("Ann Holt", FULL);
        assertInstanceOf(Link.Trimmed.class, link(full, draft().mixed("Holt", "“run until”")));
        assertInstanceOf(Link.OnlyHere.class, link(full, draft().mixed("Bo Lind", "“run until”")));
        assertInstanceOf(Link.OnlyHere.class, link(full, draft().mixed("", "“in”")));
    }

    @Test
    void speechQuotedHereAndReportedThereIsLinked() {
        assertInstanceOf(
                Link.ReportedIndirectly.class,
                link(
                        draft().direct("Ann Holt", FULL),
                        draft().indirect(
                                        "Ann Holt",
                                        "the old bridge would open again in May and the ferry"
                                                + " would run")));
    }

    @Test
    void speechReportedOnBothSidesIsOneStatement() {
        assertInstanceOf(
                Link.SameStatement.class,
                link(
                        draft().indirect("Ann Holt", "the bridge would open again in May"),
                        draft().indirect("Holt", "the old bridge would be opened in May")));
    }

    @Test
    void anotherPersonsStatementOnTheSameThingIsNotTheSame() {
        assertInstanceOf(
                Link.OnlyHere.class,
                link(
                        draft().indirect("Ann Holt", "the bridge would open again in May"),
                        draft().indirect("Bo Lind", "the bridge would cost too much in May")));
    }

    @Test
    void speechInsideSpeechFollowsTheSpeechAroundIt() {
        Draft left =
                draft().indirect(
                                "Ann Holt",
                                "the minister had told her in a letter that now was not the time")
                        .nested("Bo Lind", "now was not the time");
        Draft right =
                draft().indirect(
                                "Ann Holt",
                                "the minister had told her in his letter that he would refuse")
                        .nested("Bo Lind", "he would refuse");
        List<Link> links = links(left, right).links();
        assertEquals(2, links.size(), links.toString());
        links.forEach(link -> assertInstanceOf(Link.SameStatement.class, link));
    }

    @Test
    void marksThatNobodyIsQuotedForHaveNoLink() {
        assertEquals(
                List.of(),
                links(draft().scare("“no-fly zone”"), draft().scare("“no-fly zone”")).links());
    }

    @Test
    void aQuotationWithoutACounterpartIsOnlyHere() {
        Draft left = draft().direct("Ann Holt", FULL);
        Draft right = draft().direct("Bo Lind", "“Nobody was hurt in the storm.”");
        assertEquals(
                List.of(
                        new Link.OnlyHere(Side.LEFT, left.quotations().getFirst()),
                        new Link.OnlyHere(Side.RIGHT, right.quotations().getFirst())),
                links(left, right).links());
    }

    @Test
    void bothPartsOfAnInterruptedQuotationLinkToTheWhole() {
        Draft parts =
                draft().direct("Ann Holt", "“We will open the old bridge again in May,”")
                        .direct("Ann Holt", "“and the ferry will run until then.”");
        List<Link> links = links(parts, draft().direct("Ann Holt", FULL)).links();
        assertEquals(2, links.size());
        links.forEach(link -> assertInstanceOf(Link.Trimmed.class, link));
    }

    @Test
    void aQuotationGivenTwiceInOneReportIsARepeat() {
        Draft left =
                draft().direct("Ann Holt", "“… open the old bridge again in May”")
                        .direct("Bo Lind", "“Nobody was hurt in the storm.”")
                        .direct("Ann Holt", FULL);
        Links links = links(left, draft().says("Nothing else was said."));
        assertEquals(1, links.repeats().size());
        assertEquals(Side.LEFT, links.repeats().getFirst().side());
        Link.Trimmed repeat =
                assertInstanceOf(Link.Trimmed.class, links.repeats().getFirst().link());
        assertEquals(0, repeat.left().id());
        assertEquals(2, repeat.right().id());
    }

    @Test
    void anUtteranceOfMarksAloneHasNoWordsToCompare() {
        assertInstanceOf(
                Link.OnlyHere.class,
                link(draft().direct("Ann Holt", "“?!”"), draft().direct("Bo Lind", "“…”")));
    }

    @Test
    void itStopsWhenAsked() {
        Draft draft = draft().direct("Ann Holt", FULL);
        Report report = draft.report();
        assertThrows(
                CancellationException.class,
                () ->
                        new QuotationLinker(new WordAligner(), new WordNetKinship())
                                .link(
                                        report,
                                        draft.quotations(),
                                        report,
                                        draft.quotations(),
                                        new Alignment(List.of(), List.of(), List.of()),
                                        (_, _, _) -> {
                                            throw new CancellationException();
                                        }));
    }

    @Test
    void oneSentenceRepeatedManyTimesIsLinkedInReasonableTime() {
        Draft left = draft();
        Draft right = draft();
        for (int i = 0; i < 2000; i++) {
            left.direct("Ann Holt", "“We will open the old bridge again.”");
            right.direct("Ann Holt", "“We will open the old bridge again.”");
        }
        List<Link> links = links(left, right).links();
        assertTrue(links.size() >= 2000 && links.size() < 8000, "" + links.size());
    }
}
