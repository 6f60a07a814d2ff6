package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.encode.BundledEncoder;
import org.crossread.encode.Encoder;
import org.crossread.model.Change;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.WordComparison;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What the encoder adds to the comparison of words.
class ContextLinkingTest {

    private final Segmenter segmenter = new Segmenter();
    private final WordAligner aligner = new WordAligner();
    private final Encoder encoder = BundledEncoder.get().orElseThrow();

    @ParameterizedTest(name = "{2} and {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Biden had personally conveyed to him that it was late. | Biden personally told him that it was late. | conveyed | told
                    Police blocked the street after the crash. | Cops blocked the street after the crash. | Police | Cops
                    The suspects were intoxicated that night. | The suspects were drunk that night. | intoxicated | drunk
                    """)
    void wordsThatSayTheSameWhereTheyStandAreSynonyms(
            String left, String right, String leftWord, String rightWord) {
        assertTrue(synonyms(left, right).contains(leftWord + "|" + rightWord));
    }

    @ParameterizedTest(name = "{2} and {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Shares of the bank surged on Monday. | Stocks of the lender plunged on Monday. | surged | plunged
                    The court convicted the minister. | The judges acquitted the minister. | convicted | acquitted
                    Her brother was hurt in the attack. | Her sister was hurt in the raid. | brother | sister
                    He was praised for his courage. | He was blamed for his cowardice. | courage | cowardice
                    The army captured the airport. | The army surrendered the airport. | captured | surrendered
                    The mayor opened it in spring. | The mayor closed it in autumn. | spring | autumn
                    The bank raised interest rates. | The bank cut interest rates. | raised | cut
                    Troops entered the city. | Troops left the city. | entered | left
                    It happened in Russia on Tuesday. | It took place in Ukraine on Monday. | Russia | Ukraine
                    Some 50 people came. | About seven persons came. | 50 | seven
                    """)
    void wordsThatContrastAreNeverSynonyms(
            String left, String right, String leftWord, String rightWord) {
        assertFalse(synonyms(left, right).contains(leftWord + "|" + rightWord));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The firm will not pay the ransom. | The company will pay the sum.
                    The trial begins on 5 May. | The hearing starts on 6 May.
                    """)
    void aFlagIsNeverTakenBack(String left, String right) {
        WordComparison.Result plain = compared(report(left), report(right), MoreLinks.NONE);
        assertFalse(plain.flags().isEmpty());
        assertEquals(plain.flags(), compared(left, right).flags());
    }

    private List<String> synonyms(String left, String right) {
        return compared(left, right).changes().stream()
                .filter(change -> change.kind() == Change.Kind.SYNONYM)
                .map(change -> change.left().in(left) + "|" + change.right().in(right))
                .toList();
    }

    private WordComparison.Result compared(String left, String right) {
        Report leftReport = report(left);
        Report rightReport = report(right);
        return compared(
                leftReport,
                rightReport,
                new ContextLinking(inContext(leftReport), inContext(rightReport)));
    }

    private WordsInContext inContext(Report report) {
        var words = new WordsInContext(report);
        words.put(0, encoder.encodeWords(List.of(report.text())).getFirst());
        return words;
    }

    private WordComparison.Result compared(Report left, Report right, MoreLinks more) {
        List<Integer> only = List.of(0);
        return aligner.compare(
                aligner.lexicon(),
                left,
                only,
                right,
                only,
                List.of(),
                more,
                new Pulse(Progress.SILENT));
    }

    private Report report(String text) {
        return segmenter.segment(Origin.UNKNOWN, text);
    }
}
