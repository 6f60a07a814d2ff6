package org.crossread.ui.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.compare.Comparer;
import org.crossread.export.Marks;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What one report gives in two parts and the other in three is one finding.
class PartsTest {

    private static final String TWO =
            "Mayor resigns\n\n\"I made a mistake and take full responsibility,\" Anna Berg said."
                    + " \"The money was never mine. I will pay back every cent of it.\"";
    private static final String THREE =
            "Berg quits\n\n"
                    + "\"I made a mistake and take full responsibility,\" Anna Berg told us.\n\n"
                    + "\"The money was mine,\" she added. \"I will pay back every cent of it.\"";

    private static final ReportReader READER = new ReportReader();

    @Test
    void cardAndSelectionHoldAllParts() {
        Comparison comparison =
                new Comparer()
                        .compareLexically(
                                READER.ofText(TWO), READER.ofText(THREE), Progress.SILENT);
        Findings findings = Findings.of(comparison, Marks.SHARED, Filter.ALL);
        QuoteEntry entry = findings.entries().getFirst();
        List<CardPage> pages = CardPage.of(entry);
        assertEquals(1, pages.size());
        List<String> parts =
                List.of(
                        "\"I made a mistake and take full responsibility,\"",
                        "\"The money was mine,\"",
                        "\"I will pay back every cent of it.\"");
        Report right = comparison.right();
        assertEquals(
                parts,
                pages.getFirst().versions().getLast().parts().stream()
                        .map(one -> right.text(one.span()))
                        .toList());
        Selection chosen = findings.items().get(Topic.QUOTATIONS).getFirst().selection();
        assertEquals(parts, chosen.places(Side.RIGHT).stream().map(right::text).toList());
        assertEquals(
                List.of("Negation differs"),
                new Differences(comparison, pages.getFirst())
                        .lines().stream().map(CardFact::name).toList());
    }
}
