package org.crossread.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Holds the finder to written floors on reports made up for it: wire, tabloid, court, sports,
/// science, interview and the like, with all sorts of marks. Their events are invented.
class WrittenReportsTest {

    private static final Set<QuotationKind> QUOTED =
            EnumSet.of(QuotationKind.DIRECT, QuotationKind.MIXED);

    /// What was found of one sort.
    private static final class Tally {
        private int right;
        private int wanted;
        private int given;
        private int named;
        private int rightlyNamed;

        double f1() {
            return 2.0 * right / (wanted + given);
        }

        double person() {
            return (double) rightlyNamed / named;
        }
    }

    private final Tally direct = new Tally();
    private final Tally quoted = new Tally();
    private final Tally indirect = new Tally();
    private final List<String> wrong = new ArrayList<>();
    private int scare;
    private int scareTaken;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "reports-en-1.txt, en, 0.98, 0.96, 0.94, 0.95, 0.30",
        "reports-en-2.txt, en, 0.98, 0.95, 0.78, 0.87, 0.30",
        "reports-de-1.txt, de, 0.98, 0.98, 0.95, 0.95, 0.00",
        "reports-de-2.txt, de, 0.98, 0.98, 0.85, 0.80, 0.00",
    })
    void quotationsAndSpeakersStayAboveTheFloor(
            String file,
            String language,
            double directFloor,
            double quotedFloor,
            double indirectFloor,
            double personFloor,
            double scareCeiling)
            throws IOException {
        for (LabelledReport report : LabelledReport.read(file)) {
            score(report, language);
        }
        String figures =
                String.format(
                        Locale.ROOT,
                        "direct %.3f quoted %.3f indirect %.3f person %.3f %.3f scare %d of %d%n%s",
                        direct.f1(),
                        quoted.f1(),
                        indirect.f1(),
                        quoted.person(),
                        indirect.person(),
                        scareTaken,
                        scare,
                        String.join("\n", wrong));
        assertTrue(direct.f1() >= directFloor, figures);
        assertTrue(quoted.f1() >= quotedFloor, figures);
        assertTrue(indirect.f1() >= indirectFloor, figures);
        assertTrue(quoted.person() >= personFloor, figures);
        assertTrue((double) scareTaken / scare <= scareCeiling, figures);
    }

    private void score(LabelledReport labelled, String language) {
        Report report = Quotations.report(labelled.text(), language);
        List<Quotation> found = Quotations.of(report);
        score(direct, EnumSet.of(QuotationKind.DIRECT), labelled, report, found);
        score(quoted, QUOTED, labelled, report, found);
        score(indirect, EnumSet.of(QuotationKind.INDIRECT), labelled, report, found);
        for (var label : labelled.labels()) {
            if (label.kind() == QuotationKind.SCARE) {
                scare++;
                scareTaken +=
                        take(label, QUOTED, report, new ArrayList<>(found)).isPresent() ? 1 : 0;
            }
        }
    }

    private void score(
            Tally tally,
            Set<QuotationKind> kinds,
            LabelledReport labelled,
            Report report,
            List<Quotation> all) {
        List<Quotation> found = new ArrayList<>();
        all.stream().filter(each -> kinds.contains(each.kind())).forEach(found::add);
        tally.given += found.size();
        for (var label : labelled.labels()) {
            if (kinds.contains(label.kind())) {
                tally.wanted++;
                Optional<Quotation> match = take(label, kinds, report, found);
                tally.right += match.isPresent() ? 1 : 0;
                match.ifPresentOrElse(
                        each -> named(tally, label, each), () -> wrong.add("missed " + label));
            }
        }
        found.forEach(each -> wrong.add("extra " + each.kind() + " " + report.text(each.span())));
    }

    private void named(Tally tally, LabelledReport.Label label, Quotation match) {
        if (!label.who().isEmpty()) {
            tally.named++;
            if (last(label.who()).equals(last(match.person()))) {
                tally.rightlyNamed++;
            } else {
                wrong.add("speaker " + label + " not " + match.person());
            }
        }
    }

    /// The last name, or the last word of a common noun.
    private static String last(String person) {
        return person.substring(person.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Quotation> take(
            LabelledReport.Label label,
            Set<QuotationKind> kinds,
            Report report,
            List<Quotation> found) {
        for (Quotation each : found) {
            boolean same = report.text(each.span()).equals(label.words());
            if (same && kinds.contains(each.kind())) {
                found.remove(each);
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
