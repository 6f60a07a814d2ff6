package org.crossread.link;

import static org.crossread.link.Reports.links;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.link.Reports.Draft;
import org.crossread.model.Change;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What holds for any two reports. Both are made of few words by few people, so that much is
/// nearly the same.
class LinkInvariantsTest {

    private static final List<String> WORDS =
            List.of(
                    "we", "the", "bridge", "town", "not", "will", "open", "in", "May", "storm",
                    "40", "people", "ferry", "never", "old", "of", "ran", "Anna", "to", "help", "…",
                    "[sic]", "[Berg]", "!", "?", "it's", "", "[…]", "Kyiv");
    private static final List<String> PEOPLE = List.of("Ann Holt", "Holt", "Bo Lind", "", "NHC");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Draft draft(Random random) {
        Draft draft = Reports.draft();
        for (int i = random.nextInt(8); i >= 0; i--) {
            String words =
                    random.ints(random.nextInt(12) + 1, 0, WORDS.size())
                            .mapToObj(WORDS::get)
                            .collect(Collectors.joining(" "));
            String speaker = PEOPLE.get(random.nextInt(PEOPLE.size()));
            switch (random.nextInt(5)) {
                case 0 -> draft.indirect(speaker, "x " + words);
                case 1 -> draft.mixed(speaker, "“" + words + "”");
                case 2 -> draft.scare("\"" + words + "\"");
                default -> draft.direct(speaker, "“" + words + "”");
            }
        }
        return draft;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyQuotationOfSpeechIsLinkedOrStandsAlone(int seed) {
        Random random = new Random(seed);
        Draft left = draft(random);
        Draft right = draft(random);
        Links links = links(left, right);
        for (Side side : Side.values()) {
            List<Quotation> linked = new ArrayList<>();
            List<Quotation> alone = new ArrayList<>();
            for (Link link : links.links()) {
                switch (link) {
                    case Link.Linked both -> linked.add(both.quotation(side));
                    case Link.OnlyHere(var where, var quotation) -> {
                        if (where == side) {
                            alone.add(quotation);
                        }
                    }
                }
            }
            Set<Quotation> speech =
                    side.of(left, right).quotations().stream()
                            .filter(quotation -> quotation.kind().isSpeech())
                            .collect(Collectors.toSet());
            Set<Quotation> found = new HashSet<>(linked);
            alone.forEach(quotation -> assertFalse(linked.contains(quotation)));
            alone.forEach(quotation -> assertTrue(found.add(quotation)));
            assertEquals(speech, found);
        }
        assertEquals(
                links.links().size(), Set.copyOf(links.links()).size(), "a link is given twice");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changesLieInsideTheirQuotations(int seed) {
        Random random = new Random(seed);
        Draft left = draft(random);
        Draft right = draft(random);
        Links links = links(left, right);
        for (Link link : links.links()) {
            if (link instanceof Link.Linked linked) {
                assertInside(linked, left.report(), right.report());
            }
        }
        for (Repeat repeat : links.repeats()) {
            Report report = repeat.side().of(left, right).report();
            assertTrue(repeat.link().left().id() < repeat.link().right().id());
            assertInside(repeat.link(), report, report);
        }
    }

    private static void assertInside(Link.Linked link, Report left, Report right) {
        for (Change change : link.changes()) {
            assertInside(change.left(), link.left(), left);
            assertInside(change.right(), link.right(), right);
        }
    }

    private static void assertInside(Span span, Quotation quotation, Report report) {
        assertTrue(
                quotation.span().start() <= span.start() && span.end() <= quotation.span().end(),
                () -> span + " outside " + quotation + ": " + report.text(quotation.span()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void swappingTheSidesMirrorsEveryLink(int seed) {
        Random random = new Random(seed);
        Draft left = draft(random);
        Draft right = draft(random);
        Links links = links(left, right);
        Links turned = links(right, left);
        assertEquals(mirrored(links.links(), false), mirrored(turned.links(), true));
        assertEquals(repeated(links, Side.LEFT), repeated(turned, Side.RIGHT));
        assertEquals(repeated(links, Side.RIGHT), repeated(turned, Side.LEFT));
    }

    private static Set<String> mirrored(List<Link> links, boolean isTurned) {
        return links.stream()
                .map(
                        link ->
                                link.getClass().getSimpleName()
                                        + switch (link) {
                                            case Link.Linked both ->
                                                    isTurned
                                                            ? both.right().id()
                                                                    + " "
                                                                    + both.left().id()
                                                            : both.left().id()
                                                                    + " "
                                                                    + both.right().id();
                                            case Link.OnlyHere(var side, var quotation) ->
                                                    (isTurned ? side.other() : side)
                                                            + " "
                                                            + quotation.id();
                                        })
                .collect(Collectors.toSet());
    }

    private static List<Link.Linked> repeated(Links links, Side side) {
        return links.repeats().stream()
                .filter(repeat -> repeat.side() == side)
                .map(Repeat::link)
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aReportAgainstItselfGivesEveryQuotationVerbatim(int seed) {
        Draft draft = draft(new Random(seed));
        Report report = draft.report();
        for (Quotation quotation : draft.quotations()) {
            boolean hasWords = Wording.of(report, quotation.span(), new Lexicon(report)).size() > 0;
            if (quotation.kind().isSpeech() && hasWords) {
                Link own =
                        links(draft, draft).links().stream()
                                .filter(
                                        link ->
                                                link instanceof Link.Linked both
                                                        && both.left().equals(quotation)
                                                        && both.right().equals(quotation))
                                .findFirst()
                                .orElseThrow(
                                        () -> new AssertionError(report.text(quotation.span())));
                if (quotation.kind().isQuoted()) {
                    assertInstanceOf(Link.Verbatim.class, own);
                } else {
                    assertInstanceOf(Link.SameStatement.class, own);
                }
            }
        }
    }
}
