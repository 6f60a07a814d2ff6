package org.crossread.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.align.WordNetKinship;
import org.crossread.link.Reports.Draft;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Every denial of the one report meets every one of the other, all by one speaker.
class SharedDenialsTest {

    @Test
    void denialsOfTheSameThingAreFoundAndHardlyAnyOthers() throws IOException {
        List<String[]> rows = rows();
        Draft left = Reports.draft();
        Draft right = Reports.draft();
        Set<String> same = new HashSet<>();
        for (String[] row : rows) {
            left.direct("Anna Berg", row[1]);
            right.indirect("Berg", row[2]);
            if (row[0].equals("yes")) {
                same.add(row[1] + " / " + row[2]);
            }
        }
        Set<String> found = found(left, right);
        Set<String> wrong = new HashSet<>(found);
        wrong.removeAll(same);
        assertTrue(wrong.size() <= 1, rows.size() * rows.size() + " pairs, wrong: " + wrong);
        assertTrue(found.size() - wrong.size() >= 9, found + " of " + same.size());
    }

    @Test
    void whatIsSaidOfAnotherOrAffirmedIsNoDenial() {
        String denial = "This is not about dragging our allies into war";
        String retold = "it was never meant to tug the alliance into struggle";
        assertEquals(1, found("Anna Berg", denial, "Berg", retold).size());
        assertEquals(0, found("Anna Berg", denial, "Carl Holm", retold).size());
        assertEquals(
                0,
                found("Anna Berg", denial, "Berg", "it was meant to tug the alliance into struggle")
                        .size());
    }

    private static Set<String> found(
            String speaker, String words, String other, String otherWords) {
        return found(
                Reports.draft().direct(speaker, words),
                Reports.draft().indirect(other, otherWords));
    }

    private static Set<String> found(Draft left, Draft right) {
        Lexicon lexicon = new Lexicon(left.report(), right.report());
        return new SharedDenials(lexicon, new WordNetKinship())
                .beside(List.of(), sayings(left, lexicon), sayings(right, lexicon)).stream()
                        .map(finding -> finding.left().text() + " / " + finding.right().text())
                        .collect(Collectors.toSet());
    }

    private static List<Saying> sayings(Draft draft, Lexicon lexicon) {
        Report report = draft.report();
        List<Saying> sayings = new ArrayList<>();
        for (Quotation quotation : draft.quotations()) {
            sayings.add(Saying.of(report, quotation, sayings.size(), lexicon));
        }
        return sayings;
    }

    /// Verdict, left words, right words.
    private static List<String[]> rows() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(
                        SharedDenialsTest.class.getResourceAsStream("/link/denials.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .toList();
        }
    }
}
