package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.HandChange;
import org.crossread.model.Link;
import org.crossread.model.LinkKind;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

class HandWorkTest {

    private static final Path FOLDER = Path.of("src/test/resources/reports/ferry");

    private static final Comparer COMPARER = new Comparer();
    private static Comparison found;

    @BeforeAll
    static void compare() throws Exception {
        ReportReader reader = new ReportReader();
        found =
                COMPARER.compareLexically(
                        reader.read(FOLDER.resolve("left.txt")),
                        reader.read(FOLDER.resolve("right.txt")),
                        Progress.SILENT);
    }

    private static Comparison with(HandChange... changes) {
        return COMPARER.withHand(found, new ByHand(List.of(changes)));
    }

    private static Span span(Report report, String words) {
        int start = report.text().indexOf(words);
        assertTrue(start >= 0, words);
        return new Span(start, start + words.length());
    }

    private static Quotation quotation(Comparison in, Side side, String begins) {
        return in.quotations(side).stream()
                .filter(one -> in.report(side).text(one.span()).contains(begins))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Link.Linked> link(Comparison in, Quotation left, Quotation right) {
        return in.links().stream()
                .filter(Link.Linked.class::isInstance)
                .map(Link.Linked.class::cast)
                .filter(link -> link.left().span().equals(left.span()))
                .filter(link -> link.right().span().equals(right.span()))
                .findFirst();
    }

    private static final String HUSBAND = "My husband";
    private static final String LETTER = "We were handed a letter";
    private static final String FUEL = "We have looked at every way";

    @Test
    void nothingDoneChangesNothing() {
        assertEquals(found, with());
    }

    @Test
    void twoQuotationsLinkedByHandAreOnePairWithItsWordsCompared() {
        Quotation left = quotation(found, Side.LEFT, HUSBAND);
        Quotation right = quotation(found, Side.RIGHT, LETTER);
        Comparison now = with(new HandChange.Linked(left.span(), right.span()));
        Link.Linked link = link(now, left, right).orElseThrow();
        assertInstanceOf(Link.Altered.class, link);
        assertTrue(!link.changes().isEmpty());
        assertTrue(
                now.links().stream()
                        .noneMatch(
                                one ->
                                        one instanceof Link.OnlyHere only
                                                && only.quotation().span().equals(left.span())
                                                && only.side() == Side.LEFT));
    }

    @Test
    void aLinkMadeByHandWinsOverTheOneTheProgramFound() {
        Quotation left = quotation(found, Side.LEFT, FUEL);
        Quotation right = quotation(found, Side.RIGHT, FUEL);
        Quotation other = quotation(found, Side.RIGHT, LETTER);
        assertTrue(link(found, left, right).isPresent());
        Comparison now = with(new HandChange.Linked(left.span(), other.span()));
        assertTrue(link(now, left, right).isEmpty());
        assertTrue(link(now, left, other).isPresent());
    }

    @Test
    void aQuotationAddedByHandStandsInReadingOrderAndCanBeLinked() {
        Span left = span(found.left(), "Fishermen in Sandholm");
        Quotation right = quotation(found, Side.RIGHT, LETTER);
        Comparison now =
                with(
                        new HandChange.Added(Side.LEFT, left, QuotationKind.INDIRECT, "Ann Berg"),
                        new HandChange.Linked(left, right.span()));
        Quotation added = quotation(now, Side.LEFT, "Fishermen in Sandholm");
        assertEquals(QuotationKind.INDIRECT, added.kind());
        assertEquals("Ann Berg", added.person());
        assertEquals(found.leftQuotations().size() + 1, now.leftQuotations().size());
        for (int id = 0; id < now.leftQuotations().size(); id++) {
            assertEquals(id, now.leftQuotations().get(id).id());
        }
        assertInstanceOf(Link.ReportedIndirectly.class, link(now, added, right).orElseThrow());
    }

    @Test
    void markedWordsThatTheProgramTookForATermBecomeSpeechByHand() {
        Quotation speech = quotation(found, Side.LEFT, HUSBAND);
        Comparison now =
                with(
                        new HandChange.KindChanged(Side.LEFT, speech.span(), QuotationKind.SCARE),
                        new HandChange.Added(
                                Side.LEFT, speech.span(), QuotationKind.DIRECT, "Somebody"));
        Quotation again = quotation(now, Side.LEFT, HUSBAND);
        assertEquals(found.leftQuotations().size(), now.leftQuotations().size());
        assertEquals(QuotationKind.DIRECT, again.kind());
        assertEquals("Somebody", again.person());
    }

    @Test
    void unlinkedQuotationsStandAloneOnBothSides() {
        Quotation left = quotation(found, Side.LEFT, FUEL);
        Quotation right = quotation(found, Side.RIGHT, FUEL);
        Comparison now = with(new HandChange.Unlinked(left.span(), right.span()));
        assertTrue(link(now, left, right).isEmpty());
        assertEquals(
                2,
                now.links().stream()
                        .filter(
                                one ->
                                        one instanceof Link.OnlyHere only
                                                && now.report(only.side())
                                                        .text(only.quotation().span())
                                                        .contains(FUEL))
                        .count());
    }

    @Test
    void aReportCarriesTheFactsThatWerePutRightLastAndNothingElseChanges() {
        Comparison now =
                with(
                        new HandChange.FactsChanged(Side.LEFT, "One", "", "", ""),
                        new HandChange.FactsChanged(
                                Side.LEFT, "Two", "Coast News", "Ann Reed", "2024-05-17"));
        assertEquals(
                found.left().origin().withFacts("Two", "Coast News", "Ann Reed", "2024-05-17"),
                now.left().origin());
        assertEquals(found.left().text(), now.left().text());
        assertEquals(found.right(), now.right());
        assertEquals(found.links(), now.links());
        assertEquals(found.alignment(), now.alignment());
    }

    @Test
    void theRelationIsWhatThePersonSays() {
        Quotation left = quotation(found, Side.LEFT, FUEL);
        Quotation right = quotation(found, Side.RIGHT, FUEL);
        Comparison now =
                with(new HandChange.RelationChanged(left.span(), right.span(), LinkKind.TRIMMED));
        assertInstanceOf(Link.Trimmed.class, link(now, left, right).orElseThrow());
    }

    @Test
    void aSpeakerNamedByHandStandsInTheQuotationAndInItsLink() {
        Quotation right = quotation(found, Side.RIGHT, "A ferry is not a bus");
        Comparison now =
                with(new HandChange.SpeakerChanged(Side.RIGHT, right.span(), "Per Lindgren"));
        assertEquals("Per Lindgren", now.rightQuotations().get(right.id()).person());
        assertTrue(
                now.links().stream()
                        .anyMatch(
                                one ->
                                        one instanceof Link.Linked link
                                                && link.right().span().equals(right.span())
                                                && link.right().person().equals("Per Lindgren")));
    }

    @Test
    void wordsThatAreNobodysSpeechLeaveLinksAndGroups() {
        Quotation left = quotation(found, Side.LEFT, HUSBAND);
        Comparison now =
                with(new HandChange.KindChanged(Side.LEFT, left.span(), QuotationKind.SCARE));
        assertEquals(found.links().size() - 1, now.links().size());
    }

    @Test
    void newBoundsMoveTheQuotationAndItsLinkAndCompareItsWordsAnew() {
        Quotation left = quotation(found, Side.LEFT, FUEL);
        Quotation right = quotation(found, Side.RIGHT, FUEL);
        Span shorter = new Span(left.span().start(), left.span().start() + 50);
        Comparison now = with(new HandChange.BoundsChanged(Side.LEFT, left.span(), shorter));
        assertEquals(shorter, now.leftQuotations().get(left.id()).span());
        assertTrue(
                now.links().stream()
                        .anyMatch(
                                one ->
                                        one instanceof Link.Trimmed link
                                                && link.left().span().equals(shorter)
                                                && link.right().span().equals(right.span())));
    }

    @Test
    void sentencesLinkedByHandAreAPairAndUnlinkingTakesThemApart() {
        Span left = span(found.left(), "Fishermen in Sandholm");
        Span right = span(found.right(), "It will now go by road.");
        Comparison linked = with(new HandChange.Linked(left, right));
        Pair pair = pair(linked, left).orElseThrow();
        assertEquals(List.of(found.right().sentencesAt(right).first()), pair.right());
        Comparison apart =
                with(new HandChange.Linked(left, right), new HandChange.Unlinked(left, right));
        assertTrue(pair(apart, left).isEmpty());
    }

    private static Optional<Pair> pair(Comparison in, Span left) {
        int sentence = in.left().sentencesAt(left).first();
        return in.alignment().pairs().stream()
                .filter(one -> one.left().contains(sentence))
                .findFirst();
    }

    @Test
    void aPassageIsRelatedAsThePersonSays() {
        Pair pair = found.alignment().pairs().getFirst();
        Span left = found.left().sentences().get(pair.left().getFirst()).span();
        Span right = found.right().sentences().get(pair.right().getFirst()).span();
        Comparison now = with(new HandChange.PassageChanged(left, right, Relation.PARTLY));
        assertEquals(Relation.PARTLY, now.alignment().pairs().getFirst().relation());
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsDoneEverySentenceIsOnceInTheAlignmentAndEverySpeechIsLinkedOrAlone(int seed) {
        Random random = new Random(seed);
        List<HandChange> changes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            changes.add(change(random));
        }
        Comparison now = COMPARER.withHand(found, new ByHand(changes));
        for (Side side : Side.values()) {
            List<Integer> all = new ArrayList<>(now.alignment().over(side));
            now.alignment().pairs().forEach(pair -> all.addAll(pair.sentences(side)));
            assertEquals(
                    IntStream.range(0, now.report(side).sentences().size()).boxed().toList(),
                    all.stream().sorted().toList());
            for (Quotation one : now.quotations(side)) {
                boolean stands = now.links().stream().anyMatch(link -> holds(link, side, one));
                assertEquals(one.kind().isSpeech(), stands, changes.toString());
            }
        }
    }

    private static boolean holds(Link link, Side side, Quotation one) {
        return switch (link) {
            case Link.Linked linked -> linked.quotation(side).equals(one);
            case Link.OnlyHere only -> only.side() == side && only.quotation().equals(one);
        };
    }

    private static HandChange change(Random random) {
        Span left = place(Side.LEFT, random);
        Span right = place(Side.RIGHT, random);
        Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Span own = side.of(left, right);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new HandChange.Linked(left, right);
            case 2 -> new HandChange.Unlinked(left, right);
            case 3 -> new HandChange.KindChanged(side, own, QuotationKind.SCARE);
            case 4 -> new HandChange.SpeakerChanged(side, own, "Ann");
            default ->
                    new HandChange.BoundsChanged(
                            side, own, new Span(own.start(), own.end() + random.nextInt(40)));
        };
    }

    private static Span place(Side side, Random random) {
        var quotations = found.quotations(side);
        var sentences = found.report(side).sentences();
        return random.nextBoolean()
                ? quotations.get(random.nextInt(quotations.size())).span()
                : sentences.get(random.nextInt(sentences.size())).span();
    }
}
