package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Holds the finder to a written floor on small labelled reports.
class QuotationQualityTest {

    private record Labelled(String text, List<String> quotations) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource({"english.txt, en, 0.90", "german.txt, de, 0.90"})
    void quotationsAndSpeakersStayAboveTheFloor(String file, String language, double floor)
            throws IOException {
        int right = 0;
        int wanted = 0;
        int given = 0;
        List<String> wrong = new ArrayList<>();
        for (Labelled labelled : labelled(file)) {
            Report report = Quotations.report(labelled.text(), language);
            List<String> found = new ArrayList<>();
            Quotations.of(report).forEach(each -> found.add(line(each, report)));
            wanted += labelled.quotations().size();
            given += found.size();
            for (String line : labelled.quotations()) {
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
        String words = report.text(quotation.span());
        return (quotation.kind() + " | " + words + " | " + quotation.person()).strip();
    }

    private static List<Labelled> labelled(String file) throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        try (InputStream stream =
                Objects.requireNonNull(
                        QuotationQualityTest.class.getResourceAsStream("/quote/" + file))) {
            for (String line :
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("= ")) {
                    labelled.add(new Labelled(line.substring(2), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    labelled.getLast().quotations().add(line.strip());
                }
            }
        }
        return labelled;
    }
}
