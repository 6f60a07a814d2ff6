package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.export.Marks;
import org.crossread.model.Change;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.FunctionWords;
import org.crossread.ui.finding.Marking;
import org.crossread.ui.finding.ShownFindings;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;

class MarkingTest {

    private static final String LEFT =
            "The old bridge fell on Monday. Nobody was hurt. “We are lucky,” she said.";
    private static final String RIGHT =
            "An old bridge collapsed on Tuesday. It was built in 1950. “We are lucky,” he said.";

    private final FoundPair found = new FoundPair(LEFT, RIGHT);

    private void pairFirstSentences() {
        found.pair(
                0,
                0,
                List.of(
                        found.change(Change.Kind.REPLACED, "The", "An"),
                        found.change(Change.Kind.SAME, "old", "old"),
                        found.change(Change.Kind.SAME, "bridge", "bridge"),
                        found.change(Change.Kind.SYNONYM, "fell", "collapsed"),
                        found.change(Change.Kind.SAME, "on", "on"),
                        found.change(Change.Kind.REPLACED, "Monday", "Tuesday")),
                List.of(new Flag(Flag.Kind.DATE, found.left("Monday"), found.right("Tuesday"))));
    }

    private ShownFindings all() {
        return new ShownFindings(found.comparison(), List.of(), Filter.ALL);
    }

    /// Marks of the left report as `look:words`, in reading order.
    private List<String> marks(Marks show) {
        return new Marking(found.comparison(), Side.LEFT, show, all(), new FunctionWords())
                .marks().stream()
                        .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::look))
                        .map(mark -> mark.look() + ":" + found.left.text(mark.span()))
                        .toList();
    }

    @Test
    void sharedWordsSideBySideAreOneMarkAndSynonymsAMarkOfTheirOwn() {
        pairFirstSentences();
        assertEquals(
                List.of(
                        "SAME:old bridge",
                        "MEANING:fell",
                        "SAME:on",
                        "FLAGGED:Monday",
                        "ONLY_HERE:Nobody was hurt.",
                        "ONLY_HERE:“We are lucky,” she said."),
                marks(Marks.SHARED));
    }

    @Test
    void whatDiffersIsMarkedWhenThatIsAskedFor() {
        pairFirstSentences();
        assertEquals(
                List.of(
                        "CHANGED:The",
                        "CHANGED:Monday",
                        "FLAGGED:Monday",
                        "ONLY_HERE:Nobody was hurt.",
                        "ONLY_HERE:“We are lucky,” she said."),
                marks(Marks.DIFFERENT));
    }

    @Test
    void aFunctionWordAloneIsNoSignOfAnything() {
        found.pair(0, 0, List.of(found.change(Change.Kind.SAME, "on", "on")), List.of());
        assertEquals(
                List.of(), marks(Marks.SHARED).stream().filter(m -> m.startsWith("SAME")).toList());
    }

    @Test
    void aQuotationOfTheSameWordsIsOneMarkWithItsQuotationMarks() {
        Quotation here = found.quote(Side.LEFT, "“We are lucky,”");
        Quotation there = found.quote(Side.RIGHT, "“We are lucky,”");
        found.link(new Link.Verbatim(here, there));
        found.pair(2, 2, List.of(found.change(Change.Kind.SAME, "lucky", "lucky")), List.of());
        assertEquals(
                List.of("SAME:“We are lucky,”"),
                marks(Marks.SHARED).stream().filter(m -> m.contains("lucky")).toList());
    }

    @Test
    void sharedWordsOfAQuotationAreOneFillOverTheEndOfASentence() {
        var two =
                new FoundPair(
                        "“It rained hard. We left very early,” she said.",
                        "“It rained hard. We left early,” he said.");
        Quotation here = two.quote(Side.LEFT, "“It rained hard. We left very early,”");
        Quotation there = two.quote(Side.RIGHT, "“It rained hard. We left early,”");
        two.link(new Link.Trimmed(here, there, List.of()));
        two.pair(
                0,
                0,
                List.of(two.change(Change.Kind.SAME, "It rained hard", "It rained hard")),
                List.of());
        two.pair(
                1,
                1,
                List.of(
                        two.change(Change.Kind.SAME, "We left", "We left"),
                        two.change(Change.Kind.SAME, "early", "early")),
                List.of());
        ShownFindings all = new ShownFindings(two.comparison(), List.of(), Filter.ALL);
        assertEquals(
                List.of("“It rained hard. We left", "early,”"),
                new Marking(two.comparison(), Side.LEFT, Marks.SHARED, all, new FunctionWords())
                        .marks().stream()
                                .filter(mark -> mark.look() == Look.SAME)
                                .sorted(Comparator.comparing(Mark::span))
                                .map(mark -> two.left.text(mark.span()))
                                .toList());
    }

    @Test
    void aQuotationThatOnlyOneReportHasIsMarkedWhereItsPassageIsNot() {
        Quotation here = found.quote(Side.LEFT, "“We are lucky,”");
        found.link(new Link.OnlyHere(Side.LEFT, here));
        found.pair(2, 2, List.of(found.change(Change.Kind.SAME, "lucky", "lucky")), List.of());
        assertEquals(
                List.of("ONLY_HERE:“We are ", "SAME:lucky", "ONLY_HERE:,”"),
                marks(Marks.SHARED).stream()
                        .filter(m -> !m.contains("hurt"))
                        .toList()
                        .subList(1, 4));
    }

    @Test
    void theTwoSidesAreMarkedAlike() {
        pairFirstSentences();
        List<Look> right =
                new Marking(
                                found.comparison(),
                                Side.RIGHT,
                                Marks.SHARED,
                                all(),
                                new FunctionWords())
                        .marks().stream()
                                .sorted(Comparator.comparing(Mark::span))
                                .map(Mark::look)
                                .limit(4)
                                .toList();
        assertEquals(List.of(Look.SAME, Look.MEANING, Look.SAME, Look.FLAGGED), right);
    }
}
