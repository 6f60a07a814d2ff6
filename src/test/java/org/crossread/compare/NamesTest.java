package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.ByHand;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.HandChange;
import org.crossread.model.HandNames;
import org.crossread.model.Link;
import org.crossread.model.Naming;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a person says of names, worked into a comparison.
class NamesTest {

    private static final String LEFT =
            """
            Petra Holm met the mayors of Aldermouth in the town hall on Monday evening.

            “We will rebuild every bridge in Aldermouth before the winter,” Holm said.

            Volodymyr Zelenskyy is expected in Oslo for talks about grain on Thursday.
            """;
    private static final String RIGHT =
            """
            Petra Holm met the mayors of Mouthwick in the town hall on Monday evening.

            “We will rebuild every bridge in Mouthwick before the winter,” a councillor said.

            Volodymyr Zelensky is expected in Oslo for talks about grain on Thursday.
            """;

    private static final Comparer COMPARER = new Comparer();
    private static Comparison found;

    @BeforeAll
    static void compare() {
        ReportReader reader = new ReportReader();
        found =
                COMPARER.compareLexically(
                        reader.ofText(LEFT), reader.ofText(RIGHT), Progress.SILENT);
    }

    private static Comparison with(HandChange... changes) {
        return COMPARER.withHand(found, new ByHand(List.of(changes)));
    }

    private static HandChange judged(String one, String other, Naming naming) {
        return new HandChange.NamesJudged(one, other, naming);
    }

    private static List<String> steps(Comparison in, Change.Kind kind) {
        return in.alignment().pairs().stream()
                .flatMap(pair -> pair.changes().stream())
                .filter(change -> change.kind() == kind)
                .map(
                        change ->
                                in.left().text(change.left())
                                        + "/"
                                        + in.right().text(change.right()))
                .toList();
    }

    private static List<Flag> nameFlags(Comparison in) {
        return Stream.concat(
                        in.alignment().pairs().stream().flatMap(pair -> pair.flags().stream()),
                        in.links().stream()
                                .filter(Link.Linked.class::isInstance)
                                .flatMap(link -> ((Link.Linked) link).flags().stream()))
                .filter(flag -> flag.kind() == Flag.Kind.NAME)
                .toList();
    }

    private static Link.Linked link(Comparison in) {
        return in.links().stream()
                .filter(Link.Linked.class::isInstance)
                .map(Link.Linked.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesThatAreOneAgreeAndAreNotFlagged() {
        assertFalse(nameFlags(found).isEmpty(), "found: another name");
        assertInstanceOf(Link.Altered.class, link(found));
        Comparison now = with(judged("Mouthwick", "Aldermouth", Naming.ONE));
        assertEquals(List.of(), nameFlags(now));
        assertTrue(steps(now, Change.Kind.INFLECTED).contains("Aldermouth/Mouthwick"));
        assertFalse(steps(now, Change.Kind.REPLACED).toString().contains("Aldermouth"));
        assertInstanceOf(Link.Verbatim.class, link(now));
        assertWordsOnce(now);
    }

    @Test
    void namesThatAreTwoDifferAndAreFlagged() {
        assertFalse(steps(found, Change.Kind.REPLACED).toString().contains("Zelensky"));
        Comparison now = with(judged("Zelenskyy", "Zelensky", Naming.TWO));
        assertTrue(steps(now, Change.Kind.REPLACED).contains("Zelenskyy/Zelensky"));
        Flag flag = nameFlags(now).getLast();
        assertTrue(
                nameFlags(now).stream()
                        .anyMatch(one -> now.left().text(one.left()).equals("Zelenskyy")),
                flag::toString);
        assertWordsOnce(now);
    }

    @Test
    void whoIsCalledANameIsThePersonItStandsFor() {
        Comparison now = with(judged("a councillor", "Petra Holm", Naming.ONE));
        assertNotEquals("Petra Holm", speaker(found, Side.RIGHT));
        assertEquals("Petra Holm", speaker(now, Side.RIGHT));
        Comparison apart =
                with(
                        judged("a councillor", "Petra Holm", Naming.ONE),
                        judged("Petra Holm", "councillor", Naming.AS_FOUND));
        assertEquals(speaker(found, Side.RIGHT), speaker(apart, Side.RIGHT));
    }

    @Test
    void whoIsCalledANameIsNotThePersonOfAnother() {
        assertEquals("Petra Holm", speaker(found, Side.LEFT));
        Comparison now = with(judged("Holm", "Petra Holm", Naming.TWO));
        assertEquals("Holm", speaker(now, Side.LEFT));
    }

    @Test
    void theLastWordOnTwoNamesHolds() {
        HandNames names =
                new ByHand(
                                List.of(
                                        judged("Kyiv", "Kiev", Naming.TWO),
                                        judged("Oslo", "Kristiania", Naming.ONE),
                                        judged("kiev", "Kyiv", Naming.AS_FOUND)))
                        .names();
        assertEquals(List.of(judged("Oslo", "Kristiania", Naming.ONE)), names.all());
    }

    private static String speaker(Comparison in, Side side) {
        Quotation quotation = in.quotations(side).getFirst();
        return quotation.person();
    }

    /// Steps cover every word of both passages once.
    private static void assertWordsOnce(Comparison in) {
        for (Pair pair : in.alignment().pairs()) {
            for (Side side : Side.values()) {
                Report report = in.report(side);
                List<Span> words = new ArrayList<>();
                pair.changes().stream()
                        .map(change -> change.span(side))
                        .filter(span -> !span.isEmpty())
                        .forEach(span -> words.addAll(report.words(span)));
                words.sort(Comparator.naturalOrder());
                List<Span> all =
                        pair.sentences(side).stream()
                                .map(index -> report.sentences().get(index).span())
                                .flatMap(span -> report.words(span).stream())
                                .toList();
                assertEquals(all, words);
            }
        }
    }
}
