package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.crossread.model.Change;
import org.crossread.model.Match;
import org.crossread.model.Origin;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class WordAlignerTest {

    private final Segmenter segmenter = new Segmenter();
    private final WordAligner aligner = new WordAligner();

    @Test
    void wordsInBetweenAreReplacedAddedOrRemoved() {
        assertEquals(
                List.of(
                        "REPLACED The president|He",
                        "SAME said he would|said he would",
                        "REMOVED not|",
                        "SAME leave the|leave the",
                        "REMOVED capital|",
                        "SAME city|city"),
                steps(
                        "The president said he would not leave the capital city.",
                        "He said he would leave the city."));
    }

    @Test
    void formsOfAWordAndSpellingsOfANameAreInflected() {
        assertEquals(
                List.of("INFLECTED Zelenskyy|Zelensky", "INFLECTED rejects|rejected", "SAME it|it"),
                steps("Zelenskyy rejects it", "Zelensky rejected it"));
        assertEquals(
                List.of("SAME the|the", "INFLECTED 44-year-old|44"),
                steps("the 44-year-old", "the 44"));
    }

    @Test
    void wordsOfOneStemThatAreNotOneWordAreNotInflected() {
        assertEquals(
                List.of("SAME they|they", "SYNONYM decided|decision"),
                steps("they decided", "they decision"));
        assertEquals(
                List.of("SAME a|a", "REPLACED general|generous", "SAME answer|answer"),
                steps("a general answer", "a generous answer"));
    }

    @Test
    void aMovedWordIsTheSameWordNotOneDerivedFromIt() {
        assertTrue(
                changes(
                                "The guarded authorities compound was struck at night",
                                "Aircraft that patrol the skies are authorized to shoot")
                        .stream()
                        .noneMatch(Change::moved));
    }

    @Test
    void irregularFormsAreInflected() {
        assertEquals(
                List.of("SAME he|he", "INFLECTED went|goes", "SAME home|home"),
                steps("he went home", "he goes home"));
    }

    @Test
    void britishAndAmericanSpellingsAreFormsOfOneWord() {
        assertEquals(
                List.of(
                        "INFLECTED Defence|Defense",
                        "SAME staff|staff",
                        "INFLECTED organised|organized",
                        "INFLECTED grey|gray",
                        "INFLECTED centres|centers",
                        "SAME and|and",
                        "INFLECTED travelled|traveled",
                        "SAME to a|to a",
                        "INFLECTED neighbouring|neighboring",
                        "INFLECTED harbour|harbor"),
                steps(
                        "Defence staff organised grey centres and travelled to a neighbouring"
                                + " harbour",
                        "Defense staff organized gray centers and traveled to a neighboring"
                                + " harbor"));
        assertEquals(
                List.of("SAME the|the", "SYNONYM metropolis|city", "INFLECTED towards|toward"),
                steps("the metropolis towards", "the city toward"));
        assertEquals(
                List.of("SAME the|the", "REPLACED filling|filing", "SAME took long|took long"),
                steps("the filling took long", "the filing took long"));
    }

    @Test
    void aMovedWordIsTheSameWordInAnotherSpelling() {
        assertTrue(
                changes("The ministry of defence said so", "The Defense Ministry said so").stream()
                        .anyMatch(
                                change ->
                                        change.kind() == Change.Kind.INFLECTED && change.moved()));
    }

    @Test
    void germanWordsOfGrammarHaveForms() {
        assertEquals(
                List.of(
                        "SAME Die Lage|Die Lage",
                        "INFLECTED ist|sei",
                        "SAME ernst, sagte der Minister|ernst, sagte der Minister"),
                steps(
                        "Die Lage ist ernst, sagte der Minister.",
                        "Die Lage sei ernst, sagte der Minister."));
    }

    @Test
    void wordsOfOneMeaningInOnePlaceAreSynonyms() {
        assertEquals(
                List.of("SAME in the|in the", "SYNONYM metropolis|city"),
                steps("in the metropolis", "in the city"));
    }

    @Test
    void aPhraseIsTheSynonymOfAWord() {
        assertEquals(
                List.of(
                        "SAME The|The",
                        "SYNONYM prime minister|premier",
                        "SYNONYM called off|cancelled",
                        "SAME the march|the march"),
                steps(
                        "The prime minister called off the march.",
                        "The premier cancelled the march."));
    }

    @Test
    void aVerbThatAPhraseExplainsIsItsSynonym() {
        assertEquals(
                List.of(
                        "SAME asked them to|asked them to",
                        "SYNONYM expedite|speed up",
                        "SAME the vote|the vote"),
                steps("asked them to expedite the vote", "asked them to speed up the vote"));
    }

    @Test
    void anObjectMayStandBetweenAVerbAndItsParticle() {
        assertEquals(
                List.of(
                        "SAME The council|The council",
                        "SYNONYM put|postponed",
                        "SAME the vote|the vote",
                        "REMOVED off|",
                        "SAME until Monday|until Monday"),
                steps(
                        "The council put the vote off until Monday.",
                        "The council postponed the vote until Monday."));
    }

    @Test
    void aPhraseOfTheSameVerbIsNoSynonymOfIt() {
        assertEquals(
                List.of("SAME trains|trains", "INFLECTED sped|speed", "REMOVED up|"),
                steps("trains sped up", "trains speed"));
    }

    @Test
    void wordsOfTwoSentencesAreLinkedAcrossTheOrderOfTheirPassage() {
        Report left =
                segmenter.ofSentences(
                        List.of(
                                "The firm would close if the bank refused a loan.",
                                "Unions pressed ministers to speed up the rescue."));
        Report right =
                segmenter.ofSentences(
                        List.of(
                                "Unions asked ministers to expedite it, saying the firm would close"
                                        + " if the bank refused a loan.",
                                "The rescue was discussed."));
        Span whole = left.sentences().getFirst().span();
        List<Match> matches =
                List.of(match(0, 0, 0.9, whole), match(1, 1, 0.5, whole), match(1, 0, 0.4, whole));
        List<String> steps =
                aligner
                        .compare(left, List.of(0, 1), right, List.of(0, 1), matches)
                        .changes()
                        .stream()
                        .map(
                                c ->
                                        c.kind()
                                                + " "
                                                + left.text(c.left())
                                                + "|"
                                                + right.text(c.right()))
                        .toList();
        assertTrue(steps.contains("SYNONYM speed up|expedite"), steps::toString);
        assertTrue(steps.contains("SAME Unions|Unions"), steps::toString);
    }

    @Test
    void oppositesAreNoSynonyms() {
        assertEquals(
                List.of("SAME prices|prices", "REPLACED rose|fell"),
                steps("prices rose", "prices fell"));
    }

    @Test
    void wordsInAnotherOrderAreMoved() {
        List<Change> changes =
                changes("On Tuesday the minister resigned", "The minister resigned on Tuesday");
        assertEquals(2, changes.size());
        assertTrue(changes.stream().anyMatch(Change::moved));
        assertTrue(changes.stream().allMatch(change -> change.kind() == Change.Kind.SAME));
    }

    @Test
    void aWordOfGrammarAloneBetweenOtherWordsIsNotShared() {
        List<String> steps =
                steps(
                        "Rescue workers searched the rubble of collapsed schools",
                        "Two dozen lawyers praised the many virtues clients showed");
        assertTrue(steps.stream().noneMatch(step -> step.startsWith("SAME")), steps.toString());
    }

    @Test
    void caseQuoteMarksAndAccentsDoNotCount() {
        assertEquals(
                List.of("SAME Don’t visit the café|don't visit the cafe"),
                steps("Don’t visit the café", "“don't visit the cafe”"));
    }

    @Test
    void crossedSentencesAreComparedByTheirMatches() {
        Report left =
                segmenter.ofSentences(
                        List.of("The court met on Monday.", "Farmers blocked the road."));
        Report right =
                segmenter.ofSentences(
                        List.of("Farmers blocked the road.", "The court met on Monday."));
        var matches =
                List.of(
                        new Match(0, 1, Relation.SAME, 1, List.of(), List.of(), List.of()),
                        new Match(1, 0, Relation.SAME, 1, List.of(), List.of(), List.of()));
        List<Change> changes =
                aligner.compare(left, List.of(0, 1), right, List.of(0, 1), matches).changes();
        assertEquals(
                List.of(true, false),
                changes.stream().map(Change::moved).sorted(Collections.reverseOrder()).toList());
    }

    @Test
    void aSentenceOfAMegabyteEndsSoon() {
        String word = "word other thing place time ";
        assertTimeoutPreemptively(
                Patience.LONG,
                () -> {
                    changes(word.repeat(40_000), word.repeat(39_000));
                    changes(noise(1, 150_000), noise(2, 150_000));
                    changes(noise(1, 150_000), noise(1, 150_000) + " end");
                });
    }

    private static String noise(int seed, int size) {
        var random = new Random(seed);
        return IntStream.range(0, size)
                .mapToObj(_ -> "w" + random.nextInt(5000))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesCoverEveryWordOnce(int seed) {
        var random = new Random(seed);
        Report left = sentences(random);
        Report right = sentences(random);
        List<Change> changes = compare(left, right);
        assertEquals(left.words(), covered(left, changes, Side.LEFT));
        assertEquals(right.words(), covered(right, changes, Side.RIGHT));
        List<Integer> starts =
                changes.stream()
                        .filter(change -> !change.left().isEmpty())
                        .map(change -> change.left().start())
                        .toList();
        assertEquals(starts.stream().sorted().toList(), starts);
    }

    @Test
    void anArticleStandsForNoWordOfContent() {
        var segmenter = new Segmenter();
        Report left = segmenter.segment(Origin.UNKNOWN, "He praised Berlin yesterday.");
        Report right = segmenter.segment(Origin.UNKNOWN, "He praised the capital yesterday.");
        List<String> pairs =
                aligner.counterparts(left, right).stream()
                        .map(
                                pair ->
                                        left.text(left.words().get(pair[0]))
                                                + "-"
                                                + right.text(right.words().get(pair[1])))
                        .toList();
        assertEquals(
                List.of("He-He", "praised-praised", "Berlin-capital", "yesterday-yesterday"),
                pairs);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextAgainstItselfHasNoChange(int seed) {
        Report report = sentences(new Random(seed));
        assertTrue(
                compare(report, report).stream()
                        .allMatch(c -> c.kind() == Change.Kind.SAME && !c.moved()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappedSidesMirrorEveryChange(int seed) {
        var random = new Random(seed);
        Report left = sentences(random);
        Report right = sentences(random);
        assertEquals(
                words(left, right, compare(left, right)),
                words(left, right, compare(right, left).stream().map(Change::swapped).toList()));
    }

    /// Changes word by word, without order and without the places of what is missing.
    private static List<String> words(Report left, Report right, List<Change> changes) {
        return changes.stream()
                .map(
                        c ->
                                c.kind()
                                        + " "
                                        + c.moved()
                                        + (c.left().isEmpty() ? "" : c.left())
                                        + (c.right().isEmpty() ? "" : c.right()))
                .sorted()
                .toList();
    }

    private static final String[] WORDS = {
        "the",
        "a",
        "of",
        "not",
        "city",
        "metropolis",
        "cities",
        "war",
        "44",
        "44-year-old",
        "said",
        "says",
        "Kyiv",
        "Kiev",
        "rose",
        "fell",
        "talks",
        "negotiations",
        "and",
        "by"
    };

    private Report sentences(Random random) {
        List<String> sentences = new ArrayList<>();
        for (int k = random.nextInt(4); k >= 0; k--) {
            var sentence = new StringBuilder();
            for (int m = random.nextInt(15); m >= 0; m--) {
                sentence.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            sentences.add(sentence.toString().strip() + ".");
        }
        return segmenter.ofSentences(sentences);
    }

    private static List<Span> covered(Report report, List<Change> changes, Side side) {
        return changes.stream()
                .map(change -> change.span(side))
                .filter(span -> !span.isEmpty())
                .flatMap(span -> report.words(span).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private List<Change> compare(Report left, Report right) {
        return aligner.compare(
                        left,
                        IntStream.range(0, left.sentences().size()).boxed().toList(),
                        right,
                        IntStream.range(0, right.sentences().size()).boxed().toList(),
                        List.of())
                .changes();
    }

    private List<Change> changes(String left, String right) {
        return compare(segmenter.ofSentences(List.of(left)), segmenter.ofSentences(List.of(right)));
    }

    private static Match match(int left, int right, double similarity, Span part) {
        return new Match(
                left,
                right,
                Relation.REWORDED,
                similarity,
                List.of(Match.Evidence.SAME_WORDS),
                List.of(part),
                List.of(part));
    }

    private List<String> steps(String leftText, String rightText) {
        Report left = segmenter.ofSentences(List.of(leftText));
        Report right = segmenter.ofSentences(List.of(rightText));
        return compare(left, right).stream()
                .map(c -> c.kind() + " " + left.text(c.left()) + "|" + right.text(c.right()))
                .toList();
    }
}
