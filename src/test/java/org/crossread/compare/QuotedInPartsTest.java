package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Whole;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.Stream;

/// One report gives a statement around its attribution, the other in one piece, in paragraphs, or
/// in part.
class QuotedInPartsTest {

    private static final String AROUND =
            "Mayor resigns\n\n"
                    + "\"I made a mistake and I take full responsibility,\" Mayor Anna Berg said on"
                    + " Friday. \"The money was never mine. I will pay back every cent of it.\"\n";

    @ParameterizedTest
    @EnumSource(Side.class)
    void theSameWordsInOnePieceAreTheSame(Side around) {
        String piece =
                "Berg quits\n\n\"I made a mistake and I take full responsibility. The money was"
                        + " never mine. I will pay back every cent of it,\" Anna Berg told us.\n";
        QuotationGroup group = group(around.of(AROUND, piece), around.of(piece, AROUND));
        assertEquals(LinkKind.VERBATIM, group.kind().orElseThrow());
        assertEquals(List.of(), leftOut(group.links()));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void oneWordLeftOutIsTheOnlyDifference(Side around) {
        String paragraphs =
                "Berg quits\n\n"
                    + "\"I made a mistake and I take full responsibility,\" Anna Berg told us.\n\n"
                    + "\"The money was mine,\" she added. \"I will pay back every cent of it.\"\n";
        Comparison comparison =
                comparison(around.of(AROUND, paragraphs), around.of(paragraphs, AROUND));
        QuotationGroup group = QuotationGroup.of(comparison).getFirst();
        assertEquals(LinkKind.ALTERED, group.kind().orElseThrow());
        Report report = comparison.report(around);
        assertEquals(
                List.of("never"),
                leftOut(group.links()).stream()
                        .map(change -> report.text(change.span(around)))
                        .toList());
        List<Flag> flags = group.wholes().getFirst().link().flags();
        assertEquals(List.of(Flag.Kind.NEGATION), flags.stream().map(Flag::kind).toList());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aPartThatTheOtherLeavesOutMakesItShorter(Side around) {
        String part =
                "Berg quits\n\n\"I made a mistake and I take full responsibility,\" Anna Berg told"
                        + " us.\n";
        Comparison comparison = comparison(around.of(AROUND, part), around.of(part, AROUND));
        QuotationGroup group = QuotationGroup.of(comparison).getFirst();
        assertEquals(LinkKind.TRIMMED, group.kind().orElseThrow());
        assertEquals(
                List.of("The money was never mine. I will pay back every cent of it"),
                leftOut(List.of(group.wholes().getFirst().link())).stream()
                        .map(change -> comparison.report(around).text(change.span(around)))
                        .toList());
    }

    @Test
    void whatAReportGivesTwiceIsTwoWholes() {
        String twice =
                "Berg quits\n\n\"I take full responsibility\", says Anna Berg.\n\n"
                        + "\"I made a mistake and I take full responsibility,\" Anna Berg told us."
                        + " \"The money was never mine. I will pay back every cent of it.\"\n";
        QuotationGroup group = group(AROUND, twice);
        assertEquals(
                List.of(LinkKind.VERBATIM, LinkKind.TRIMMED),
                group.wholes().stream().map(Whole::kind).toList());
        assertEquals(
                List.of(2, 1), group.wholes().stream().map(whole -> whole.parts().size()).toList());
    }

    private static List<Change> leftOut(List<Link.Linked> links) {
        return links.stream()
                .flatMap(link -> link.changes().stream())
                .filter(change -> Stream.of(Side.values()).anyMatch(s -> change.span(s).isEmpty()))
                .toList();
    }

    private static QuotationGroup group(String left, String right) {
        return QuotationGroup.of(comparison(left, right)).getFirst();
    }

    private static Comparison comparison(String left, String right) {
        return new Comparer().compareLexically(report(left), report(right), Progress.SILENT);
    }

    private static Report report(String text) {
        return new Segmenter().segment(new Origin("", "", "", "en", "", "", ""), text);
    }
}
