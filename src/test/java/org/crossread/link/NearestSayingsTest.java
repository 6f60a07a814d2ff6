package org.crossread.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.align.PassageAligner;
import org.crossread.align.WordAligner;
import org.crossread.align.WordNetKinship;
import org.crossread.encode.BundledEncoder;
import org.crossread.link.Reports.Draft;
import org.crossread.model.Alignment;
import org.crossread.model.Link;
import org.crossread.model.Match;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class NearestSayingsTest {

    private static final QuotationLinker LINKER =
            new QuotationLinker(new WordAligner(), new WordNetKinship(), BundledEncoder::get);

    /// Without passages, so that the sayings have to do by themselves.
    private static final Alignment NO_PASSAGES =
            new PassageAligner()
                    .align(Reports.draft().report(), Reports.draft().report(), Progress.SILENT);

    @Test
    void oneSpeakersStatementInOtherWordsIsLinked() {
        List<String> linked = linked(left("Graham Stott"), right("Coun Stott"));
        assertEquals(List.of("the vote would be reversed by his group"), linked);
    }

    @Test
    void anotherSpeakersIsNot() {
        assertEquals(List.of(), linked(left("Graham Stott"), right("Lena Frost")));
    }

    @Test
    void aFragmentMeansTooLittleToBeRetold() {
        Draft left = left("Graham Stott").mixed("Tom Cook", "“simply untrue”");
        Draft right = right("Lena Frost").indirect("Tom Cook", "the claim was false");
        assertEquals(List.of(), linked(left, right));
    }

    @Test
    void aSingleWordOfAnotherUtteranceIsNoPieceOfIt() {
        Draft left = left("Graham Stott").mixed("Tom Cook", "“torpedo”");
        Draft right = right("Lena Frost").direct("Tom Cook", "“It will torpedo the hopes of all.”");
        assertEquals(List.of(), linked(left, right));
    }

    /// Of two sayings of his the encoder holds the other nearer.
    @Test
    void aWordInCommonInPassagesThatSayTheSameGoesBeforeNearness() {
        Draft left =
                left("Graham Stott")
                        .indirect("Graham Stott", "the council would not pursue the project now")
                        .direct("Graham Stott", "“I had wished for another result, to be honest.”");
        Draft right =
                right("Graham Stott")
                        .indirect("Graham Stott", "he did not wish it so for the council");
        assertEquals(
                List.of(
                        "the vote would be reversed by his group",
                        "“I had wished for another result, to be honest.”"),
                linked(left, right, paired(5, 4)));
    }

    private static Draft left(String speaker) {
        return draft(
                speaker,
                "the vote would be reversed by his group",
                "Keith Dobbs",
                "customers came for paving slabs",
                "Mary Lund",
                "three trains an hour had been promised",
                "Ian Weir",
                "nothing in the budget surprised him");
    }

    private static Draft right(String speaker) {
        return draft(
                speaker,
                "his party was going to undo that decision",
                "Ann Field",
                "bees count up to four",
                "Omar Haddad",
                "the storm took the roof off",
                "Rosa Klein",
                "nobody rehearsed on Sundays");
    }

    private static Draft draft(String... speakersAndWords) {
        Draft draft = Reports.draft();
        for (int k = 0; k < speakersAndWords.length; k += 2) {
            draft.indirect(speakersAndWords[k], speakersAndWords[k + 1]);
        }
        return draft;
    }

    private static Alignment paired(int left, int right) {
        Match match = new Match(left, right, Relation.PARTLY, 0.5, List.of(), List.of(), List.of());
        Pair pair =
                new Pair(
                        List.of(left),
                        List.of(right),
                        List.of(match),
                        Relation.PARTLY,
                        0.5,
                        false,
                        List.of(),
                        List.of());
        return new Alignment(List.of(pair), List.of(), List.of());
    }

    private static List<String> linked(Draft left, Draft right) {
        return linked(left, right, NO_PASSAGES);
    }

    private static List<String> linked(Draft left, Draft right, Alignment passages) {
        Report leftReport = left.report();
        Links links =
                LINKER.link(
                        leftReport,
                        left.quotations(),
                        right.report(),
                        right.quotations(),
                        passages,
                        Progress.SILENT);
        List<String> words = new ArrayList<>();
        for (Link link : links.links()) {
            if (link instanceof Link.Linked linked) {
                words.add(leftReport.text(linked.left().span()));
            }
        }
        return words;
    }
}
