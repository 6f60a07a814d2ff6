package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Repeat;
import org.crossread.model.Side;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The links of the sample pair, judged by hand.
class SamplePairLinksTest {

    private static final Path FOLDER = Path.of("assets/samples/zelensky-interview");

    /// How quotations of the left begin, and how those they may be linked to begin on the right.
    private static final Map<String, Set<String>> TRUE_LINKS =
            Map.of(
                    "“Our partners", Set.of("\"Our partners"),
                    "“This means that", Set.of("\"This means that"),
                    "to impose a no-fly", Set.of("to impose a \"no-fly"),
                    "to do extra", Set.of("to impose a \"no-fly"),
                    "this could be a", Set.of("the move would be", "\"This is not about"),
                    "Ukraine would demand", Set.of("Ukraine would demand"),
                    "US President Joe Biden", Set.of("President Joe Biden"),
                    "now was not the time", Set.of("neither US nor NATO"),
                    "to speed up its entry", Set.of("to expedite the country"));

    private enum Look {
        LEXICAL,
        FINAL;

        Comparison comparison() throws ReadException {
            var reader = new ReportReader();
            var left = reader.read(FOLDER.resolve("000_571f8d5c2f6ff35a.txt"));
            var right = reader.read(FOLDER.resolve("003_e84095f642480e00.txt"));
            var comparer = new Comparer();
            return this == LEXICAL
                    ? comparer.compareLexically(left, right, Progress.SILENT)
                    : comparer.compare(left, right, Progress.SILENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothQuotationsThatBothCarryAreVerbatim(Look look) throws ReadException {
        Comparison comparison = look.comparison();
        Set<String> verbatim = new TreeSet<>();
        for (Link link : comparison.links()) {
            if (link instanceof Link.Verbatim both) {
                verbatim.add(words(comparison, Side.LEFT, both.left()).substring(0, 12));
                requireTrue(comparison, both);
            }
        }
        assertEquals(Set.of("“Our partner", "“This means "), verbatim);
    }

    @ParameterizedTest
    @EnumSource
    void noLinkIsFalse(Look look) throws ReadException {
        Comparison comparison = look.comparison();
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked linked) {
                requireTrue(comparison, linked);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBulletIsAnAlteredRepeatInsideItsReport(Look look) throws ReadException {
        Comparison comparison = look.comparison();
        List<Repeat> repeats =
                comparison.repeats().stream()
                        .filter(repeat -> repeat.side() == Side.RIGHT)
                        .toList();
        assertEquals(1, repeats.size());
        Link.Altered altered = assertInstanceOf(Link.Altered.class, repeats.getFirst().link());
        assertEquals(
                "\"…If Ukraine", words(comparison, Side.RIGHT, altered.left()).substring(0, 12));
        assertEquals(
                "\"It is very ", words(comparison, Side.RIGHT, altered.right()).substring(0, 12));
    }

    @ParameterizedTest
    @EnumSource
    void aMarkedTermIsNobodysSpeech(Look look) throws ReadException {
        Comparison comparison = look.comparison();
        List<String> scare =
                comparison.rightQuotations().stream()
                        .filter(quotation -> quotation.kind() == QuotationKind.SCARE)
                        .map(quotation -> words(comparison, Side.RIGHT, quotation))
                        .toList();
        assertEquals(List.of("\"no-fly zone\"", "\"no-fly zone,\"", "\"no-fly zone\""), scare);
    }

    private static void requireTrue(Comparison comparison, Link.Linked link) {
        String left = words(comparison, Side.LEFT, link.left());
        String right = words(comparison, Side.RIGHT, link.right());
        boolean isTrue =
                TRUE_LINKS.entrySet().stream()
                        .filter(entry -> left.startsWith(entry.getKey()))
                        .anyMatch(entry -> entry.getValue().stream().anyMatch(right::startsWith));
        assertEquals(true, isTrue, left + " | " + right);
    }

    private static String words(Comparison comparison, Side side, Quotation quotation) {
        return comparison.report(side).text(quotation.span());
    }
}
