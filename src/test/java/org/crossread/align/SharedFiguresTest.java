package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Alignment;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SharedFiguresTest {

    private static final Report LEFT =
            report(
                    "Die Bürgerliste hat die Wahl im Kreis Osterau klar gewonnen.",
                    "Nach Auszählung aller Bezirke erzielte sie 36,2 Prozent.",
                    "Die Heimatpartei zog mit 12,6 Prozent der Stimmen erstmals in den Kreistag"
                            + " ein.",
                    "Gewählt wurde dort zuletzt 2019.");
    private static final Report RIGHT =
            report(
                    "Gewählt wurde im Kreis Osterau seit 2019 nicht mehr, und die Bürgerliste hat"
                            + " die Wahl klar gewonnen.",
                    "Das Ergebnis für Osterau lautet: Bürgerliste 36,2, Grüne 31,8.",
                    "Die Heimatpartei kommt dort auf 12,6 Prozent der Stimmen.",
                    "Im Kreis Westerau holt die Heimatpartei aus dem Stand 24,2 Prozent der"
                            + " Stimmen.");
    private static final Report OTHER =
            report(
                    "Die Heimatpartei zog mit 24,2 Prozent der Stimmen erstmals in den Kreistag"
                            + " ein.",
                    "Die Heimatpartei zog mit 12,6 Prozent der Stimmen in den Kreistag ein.");

    @Test
    void aLongFigureThatStandsOnceInEitherReportJoinsItsSentences() {
        assertEquals(List.of("1-1", "2-2"), joined(LEFT, RIGHT));
    }

    @Test
    void sentencesWhoseFiguresAllStandInOtherSentencesAreNoPair() {
        assertEquals(
                List.of("0-0", "1-1"),
                parted(
                        OTHER,
                        report(
                                sentence(OTHER, 1),
                                "In Osterau waren es 24,2 Prozent der Stimmen.")));
        assertEquals(List.of("1-2"), parted(LEFT, RIGHT));
    }

    @Test
    void aVoteIsPairedWithTheSentenceOfTheSameFigureThoughItSharesNoWord() {
        Alignment alignment = new PassageAligner().align(LEFT, RIGHT, Progress.SILENT);
        List<String> matches =
                alignment.pairs().stream()
                        .flatMap(pair -> pair.matches().stream())
                        .map(match -> match.left() + "-" + match.right())
                        .filter(match -> match.startsWith("1-"))
                        .toList();
        assertEquals(List.of("1-1"), matches);
    }

    private static List<String> joined(Report left, Report right) {
        SharedFigures figures = figures(left, right);
        return pairs(left, right, figures::join);
    }

    private static List<String> parted(Report left, Report right) {
        SharedFigures figures = figures(left, right);
        return pairs(left, right, figures::part);
    }

    private static SharedFigures figures(Report left, Report right) {
        var words = WordPair.of(left, right, new Vocabulary(), new Pulse(Progress.SILENT));
        return MeasuredPair.byWords(words, Progress.SILENT).figures();
    }

    @FunctionalInterface
    private interface Question {
        boolean is(int i, int j);
    }

    private static List<String> pairs(Report left, Report right, Question question) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < left.sentences().size(); i++) {
            for (int j = 0; j < right.sentences().size(); j++) {
                if (question.is(i, j)) {
                    pairs.add(i + "-" + j);
                }
            }
        }
        return pairs;
    }

    private static String sentence(Report report, int number) {
        return report.text(report.sentences().get(number));
    }

    private static Report report(String... sentences) {
        return new Segmenter().ofSentences(List.of(sentences));
    }
}
