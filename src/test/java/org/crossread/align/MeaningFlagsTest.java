package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Flag;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

class MeaningFlagsTest {

    private final Segmenter segmenter = new Segmenter();
    private final WordAligner aligner = new WordAligner();

    private static final String ENGLISH = "en";
    private static final String GERMAN = "de";

    private static final List<String> IDLE = List.of("or not", "nicht nur");

    private record Case(String left, String right, List<String> kinds, String language) {}

    @Test
    void changesOfMeaningAreFlaggedAndNothingElse() throws IOException {
        assertFound(cases("flags.txt", ENGLISH));
    }

    @Test
    void changesOfMeaningAreFlaggedInGermanToo() throws IOException {
        assertFound(cases("flags-de.txt", GERMAN));
    }

    private void assertFound(List<Case> cases) {
        int hits = 0;
        int expected = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (Case one : cases) {
            List<String> kinds = kinds(one);
            hits += common(kinds, one.kinds);
            expected += one.kinds.size();
            found += kinds.size();
            if (!kinds.equals(one.kinds)) {
                wrong.add(one + " but " + kinds);
            }
        }
        double precision = hits / (double) found;
        double recall = hits / (double) expected;
        System.out.printf(
                "flags: %d pairs, precision %.3f, recall %.3f%n", cases.size(), precision, recall);
        assertTrue(precision >= 0.97 && recall >= 0.96, String.join("\n", wrong));
    }

    @Test
    void aMissedNegationIsAlwaysSeen() throws IOException {
        for (Case one : allCases()) {
            if (one.kinds.contains("NEGATION")) {
                assertTrue(kinds(one).contains("NEGATION"), one.toString());
            }
        }
    }

    @Test
    void aDenialStruckFromASentenceIsAlwaysSeen() throws IOException {
        int struck = 0;
        for (Case one : allCases()) {
            for (String sentence : List.of(one.left, one.right)) {
                Optional<String> without = withoutDenial(sentence);
                if (without.isPresent()) {
                    Case pair =
                            new Case(sentence, without.get(), List.of("NEGATION"), one.language);
                    assertEquals(pair.kinds, kinds(pair), sentence);
                    struck++;
                }
            }
        }
        assertTrue(struck > 100, "only " + struck + " sentences with a denial");
    }

    /// Empty where a sentence has no `not` of its own, or one that denies nothing.
    private static Optional<String> withoutDenial(String sentence) {
        return IDLE.stream().anyMatch(sentence::contains)
                ? Optional.empty()
                : Stream.of(" not ", " nicht ")
                        .filter(word -> sentence.split(word, -1).length == 2)
                        .map(word -> sentence.replace(word, " "))
                        .findFirst();
    }

    @Test
    void flagsMirrorWhenTheSidesAreSwapped() throws IOException {
        for (Case one : allCases()) {
            List<String> there =
                    flags(one.left, one.right, one.language).stream()
                            .map(Flag::toString)
                            .sorted()
                            .toList();
            List<String> back =
                    flags(one.right, one.left, one.language).stream()
                            .map(flag -> flag.swapped().toString())
                            .sorted()
                            .toList();
            assertEquals(there, back, one.toString());
        }
    }

    @Test
    void aFlagStandsOnTheWordsThatDiffer() {
        String left = "Five people were killed.";
        String right = "Fifty people were not killed.";
        assertEquals(
                List.of("NUMBER Five|Fifty", "NEGATION |not"),
                flags(left, right, ENGLISH).stream()
                        .map(
                                flag ->
                                        flag.kind()
                                                + " "
                                                + flag.left().in(left)
                                                + "|"
                                                + flag.right().in(right))
                        .toList());
    }

    private static List<Case> allCases() throws IOException {
        return Stream.of(cases("flags.txt", ENGLISH), cases("flags-de.txt", GERMAN))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> cases(String file, String language) throws IOException {
        try (InputStream in = MeaningFlagsTest.class.getResourceAsStream(file)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts -> new Case(parts[0], parts[1], kinds(parts[2]), language))
                    .toList();
        }
    }

    private static List<String> kinds(String column) {
        return column.equals("-") ? List.of() : Arrays.stream(column.split(" ")).sorted().toList();
    }

    private List<String> kinds(Case one) {
        return flags(one.left, one.right, one.language).stream()
                .map(flag -> flag.kind().name())
                .sorted()
                .toList();
    }

    private static int common(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(others);
        return (int) Stream.of(some.toArray(String[]::new)).filter(rest::remove).count();
    }

    private List<Flag> flags(String leftText, String rightText, String language) {
        Report left = report(leftText, language);
        Report right = report(rightText, language);
        return aligner.compare(
                        left,
                        new Span(0, leftText.length()),
                        right,
                        new Span(0, rightText.length()))
                .flags();
    }

    private Report report(String text, String language) {
        return segmenter
                .ofSentences(List.of(text))
                .with(new Origin("", "", "", language, "", "", ""));
    }
}
