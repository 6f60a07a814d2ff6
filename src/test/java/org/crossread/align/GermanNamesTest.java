package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Flag;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

class GermanNamesTest {

    private static final String CAR = "Der Wagen von %s stand vor dem Rathaus.";

    @Test
    void aSurnameIsANameWhereTheReportHasGivenItInFullBefore() {
        Report left = report("Bürgermeister Karl Peters kam.", CAR.formatted("Peters"));
        Report right = report("Landrätin Anna Müller kam.", CAR.formatted("Müller"));
        assertEquals(List.of("NAME Peters/Müller"), flags(left, right));
    }

    @Test
    void aNounThatNoNameStandsBeforeIsNone() {
        Report left = report("Die Kundschaft kam.", CAR.formatted("Firmen"));
        Report right = report("Die Belegschaft kam.", CAR.formatted("Kunden"));
        assertEquals(List.of(), flags(left, right));
    }

    @Test
    void whoSaysSomethingWithoutAnArticleIsAName() {
        Report left = report("Niemand kam.", "„Wir bauen im Mai“, sagte Schneider.");
        Report right = report("Niemand kam.", "„Wir bauen im Mai“, sagte Köhler.");
        assertEquals(List.of("NAME Schneider/Köhler"), flags(left, right));
    }

    /// What is flagged between the second sentences.
    private static List<String> flags(Report left, Report right) {
        return new WordAligner()
                .compare(left, List.of(1), right, List.of(1), List.of()).flags().stream()
                        .map(flag -> told(flag, left, right))
                        .toList();
    }

    private static String told(Flag flag, Report left, Report right) {
        return flag.kind() + " " + left.text(flag.left()) + "/" + right.text(flag.right());
    }

    private static Report report(String... sentences) {
        return new Segmenter()
                .ofSentences(List.of(sentences))
                .with(new Origin("", "", "", "de", "", "", ""));
    }
}
