package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.compare.Comparer;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.read.ReportReader;
import org.crossread.ui.finding.SharedRuns;
import org.junit.jupiter.api.Test;

class SharedRunsTest {

    private static final ReportReader READER = new ReportReader();

    private static Comparison compared(Report left, Report right) {
        return new Comparer().compareLexically(left, right, Progress.SILENT);
    }

    @Test
    void twoEditionsOfOneTextAreMostlyTheSameWords() throws Exception {
        Report early = READER.read(DeskStage.LEFT);
        Report late =
                READER.ofText(
                        early.text()
                                .replace("4 October", "11 October")
                                .replace("140 people", "nearly 140 people")
                                .replace("met with silence", "met with anger")
                                .replace("Tickets cost twice as much as the toll for a car.", ""));
        assertTrue(new SharedRuns(compared(early, late)).isMost());
    }

    @Test
    void twoReportsOfOneEventAreNot() throws Exception {
        Comparison found = compared(READER.read(DeskStage.LEFT), READER.read(DeskStage.RIGHT));
        assertFalse(new SharedRuns(found).isMost());
    }

    @Test
    void aCopyInsideAMuchLongerReportIsNot() throws Exception {
        Report one = READER.read(DeskStage.LEFT);
        String other = READER.read(DeskStage.RIGHT).text();
        Report longer = READER.ofText(one.text() + "\n\n" + other + "\n\n" + other);
        assertFalse(new SharedRuns(compared(one, longer)).isMost());
    }
}
