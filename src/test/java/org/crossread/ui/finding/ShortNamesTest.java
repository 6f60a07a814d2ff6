package org.crossread.ui.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.compare.Comparer;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;

import java.util.List;

class ShortNamesTest {

    private static Comparison comparison(String left, String right) {
        var reader = new ReportReader();
        return new Comparer()
                .compareLexically(reader.ofText(left), reader.ofText(right), Progress.SILENT);
    }

    private static List<String> names(Comparison comparison) {
        var names = new ShortNames(comparison);
        return comparison.leftQuotations().stream()
                .map(Quotation::person)
                .map(names::of)
                .distinct()
                .toList();
    }

    @Test
    void theSurnameIsEnoughWhereTheReportUsesItAlone() {
        assertEquals(
                List.of("Holm"),
                names(
                        comparison(
                                "“The bridge is closed,” said Petra Holm. “We are sorry,” Holm"
                                        + " said.",
                                "“It is closed,” Petra Holm said.")));
    }

    @Test
    void twoOfOneSurnameKeepTheirWholeNames() {
        assertEquals(
                List.of("Petra Holm", "Jonas Holm"),
                names(
                        comparison(
                                "“The bridge is closed,” said Petra Holm. “We are sorry,” Holm"
                                        + " said. “It will open,” said Jonas Holm.",
                                "Nobody spoke of it.")));
        assertEquals(
                List.of("Petra Holm"),
                names(
                        comparison(
                                "“The bridge is closed,” said Petra Holm. “We are sorry,” Holm"
                                        + " said.",
                                "“It will open,” said Jonas Holm.")));
    }

    @Test
    void aBodyKeepsItsName() {
        assertEquals(
                List.of("Harbour Council"),
                names(
                        comparison(
                                "“The bridge is closed,” the Harbour Council said.",
                                "Nobody spoke of it.")));
    }
}
