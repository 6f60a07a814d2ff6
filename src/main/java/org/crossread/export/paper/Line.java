package org.crossread.export.paper;

import java.util.List;
import java.util.stream.Stream;

/// One line of a paragraph.
record Line(List<Placed> pieces) {

    /// Signs of one run and one face.
    ///
    /// @param x from the left edge of the paragraph
    record Placed(Run run, Face face, String words, String meant, double x, double width) {
        double end() {
            return x + width;
        }
    }

    Line {
        pieces = List.copyOf(pieces);
    }

    double width() {
        return pieces.isEmpty() ? 0 : pieces.getLast().end();
    }

    double size() {
        return pieces.stream().mapToDouble(piece -> piece.run().size()).max().orElse(0);
    }

    /// From one base line to the next.
    double height() {
        return size() * 1.42;
    }

    Stream<Run.Bar> bars() {
        return pieces.stream().flatMap(piece -> piece.run().bars().stream()).distinct();
    }
}
