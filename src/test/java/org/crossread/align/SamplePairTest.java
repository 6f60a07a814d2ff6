package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.encode.BundledEncoder;
import org.crossread.model.Alignment;
import org.crossread.model.Flag;
import org.crossread.model.Match;
import org.crossread.model.Origin;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The pair of reports that comes with the program.
class SamplePairTest {

    private static final Path FOLDER = Path.of("assets/samples/zelensky-interview");

    private final Report left = report("000_571f8d5c2f6ff35a.txt");
    private final Report right = report("003_e84095f642480e00.txt");

    private static Report report(String name) {
        try {
            return new Segmenter().segment(Origin.UNKNOWN, Files.readString(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "with the encoder: {0}")
    @ValueSource(booleans = {false, true})
    void sentencesOfTheSameContentArePaired(boolean isFinal) {
        Alignment alignment = alignment(isFinal);
        assertPaired(alignment, "urged NATO members to impose", "urged NATO member countries");
        if (isFinal) {
            // Nearly every word was replaced: words alone do not find it.
            assertPaired(alignment, "obtained weapons shipments", "have sent weapons");
            assertPaired(alignment, "pressed NATO to speed up", "asked NATO to expedite");
        }
        assertPaired(alignment, "personally conveyed", "personally told him");
        assertPaired(alignment, "Our partners", "Our partners");
        assertPaired(alignment, "This means that", "This means that");
    }

    @ParameterizedTest(name = "with the encoder: {0}")
    @ValueSource(booleans = {false, true})
    void whatOnlyOneReportTellsIsLeftOver(boolean isFinal) {
        Alignment alignment = alignment(isFinal);
        for (String only : List.of("TV tower", "metropolis of Kharkiv", "khaki T")) {
            assertTrue(alignment.leftOver().contains(index(left, only)), only);
        }
    }

    @ParameterizedTest(name = "with the encoder: {0}")
    @ValueSource(booleans = {false, true})
    void noChangeOfMeaningIsToldWhereThereIsNone(boolean isFinal) {
        List<Flag> flags =
                alignment(isFinal).pairs().stream().map(Pair::flags).flatMap(List::stream).toList();
        assertEquals(List.of(), flags);
    }

    private Alignment alignment(boolean isFinal) {
        var aligner = isFinal ? new PassageAligner(BundledEncoder::get) : new PassageAligner();
        return aligner.align(left, right, Progress.SILENT);
    }

    private void assertPaired(Alignment alignment, String inLeft, String inRight) {
        int i = index(left, inLeft);
        int j = index(right, inRight);
        long found =
                alignment.pairs().stream()
                        .map(Pair::matches)
                        .flatMap(List<Match>::stream)
                        .filter(match -> match.left() == i && match.right() == j)
                        .count();
        assertEquals(1, found, inLeft);
    }

    private static int index(Report report, String words) {
        for (Sentence sentence : report.sentences()) {
            if (sentence.kind().isReportText() && report.text(sentence).contains(words)) {
                return report.sentences().indexOf(sentence);
            }
        }
        throw new AssertionError(words);
    }
}
