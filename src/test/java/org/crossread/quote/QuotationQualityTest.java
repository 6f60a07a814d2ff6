package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Holds the finder to a written floor on small labelled reports.
class QuotationQualityTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"english.txt, en, 0.90", "german.txt, de, 0.90"})
    void quotationsAndSpeakersStayAboveTheFloor(String file, String language, double floor)
            throws IOException {
        int right = 0;
        int wanted = 0;
        int given = 0;
        List<String> wrong = new ArrayList<>();
        for (LabelledReport labelled : LabelledReport.read(file)) {
            Report report = Quotations.report(labelled.text(), language);
            List<String> found = new ArrayList<>();
            Quotations.of(report).forEach(each -> found.add(line(each, report)));
            wanted += labelled.labels().size();
            given += found.size();
            for (var label : labelled.labels()) {
                String line = line(label.kind(), label.words(), label.who());
                if (found.remove(line)) {
                    right++;
                } else {
                    wrong.add("missed " + line);
                }
            }
            found.forEach(line -> wrong.add("extra " + line));
        }
        double score = 2.0 * right / (wanted + given);
        assertTrue(score >= floor, score + " " + String.join("\n", wrong));
    }

    private static String line(Quotation quotation, Report report) {
        return line(quotation.kind(), report.text(quotation.span()), quotation.person());
    }

    private static String line(QuotationKind kind, String words, String who) {
        return kind + " | " + words + " | " + who;
    }
}
