package org.crossread.export.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class LinesTest {

    private final Faces faces = new Faces(new SystemFaces(List.of()));

    private Run run(String words, Optional<Run.Chip> chip) {
        return new Run(
                words,
                faces.text(),
                10,
                Tint.TEXT,
                Run.Look.NONE,
                Element.ARTIFACT,
                chip,
                List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "'", "„", "«"})
    void theNumberOfAQuotationStandsOnTheLineOfItsFirstWord(String mark) {
        var chip = new Run.Chip(true, Tint.AGREES, "", "", "");
        List<Run> runs =
                List.of(
                        run("The mayor said. ", Optional.empty()),
                        run("11", Optional.of(chip)),
                        run(mark + "And nobody else.", Optional.empty()));
        for (int width = 40; width < 150; width++) {
            List<Line> lines = Lines.of(runs, width, faces);
            for (Line line : lines) {
                String words =
                        line.pieces().stream()
                                .map(Line.Placed::words)
                                .collect(Collectors.joining())
                                .strip();
                assertFalse(words.endsWith("11") || words.endsWith(mark), words);
            }
            assertTrue(lines.size() > 1, "width " + width);
        }
    }
}
