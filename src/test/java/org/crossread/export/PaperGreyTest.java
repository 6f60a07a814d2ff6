package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.export.paper.Run;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// On paper no two looks differ by colour alone.
class PaperGreyTest {

    @Test
    void looksDifferInFillLineOrWeight() {
        Set<List<Object>> shapes = new HashSet<>();
        for (Look look : Look.values()) {
            Run.Look drawn = PaperStyle.look(look);
            shapes.add(
                    List.of(
                            drawn.fill().isPresent(),
                            drawn.line().map(Run.Line::dash),
                            look == Look.FLAGGED));
        }
        assertEquals(Look.values().length, shapes.size(), Arrays.toString(Look.values()));
    }

    @Test
    void barsOfQuotationsInBothReportsDifferInShape() {
        Set<List<Object>> shapes = new HashSet<>();
        List<String> tones = List.of("verbatim", "trimmed", "altered", "indirect");
        for (String tone : tones) {
            Run.Bar bar = PaperStyle.bar(tone);
            shapes.add(List.of(bar.dash(), bar.isDouble()));
        }
        assertEquals(tones.size(), shapes.size());
    }
}
