package org.crossread.export.paper;

import org.crossread.export.paper.Line.Placed;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks a paragraph into lines: at the places that `BreakIterator` allows (Unicode annex 14), a
/// longer word between any two signs.
final class Lines {

    private final Signs signs;
    private final double width;

    private Lines(Signs signs, double width) {
        this.signs = signs;
        this.width = width;
    }

    /// @param width in points
    static List<Line> of(List<Run> runs, double width, Faces faces) {
        return new Lines(new Signs(runs, faces), width).broken();
    }

    private List<Line> broken() {
        List<Line> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(signs.breaking());
        int start = 0;
        double used = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            double wanted = signs.width(from, signs.withoutBlank(from, to));
            if (used + wanted > width && from > start) {
                lines.add(line(start, from));
                start = from;
                used = 0;
            }
            for (int i = from; wanted > width && i < to; i++) {
                if (used + signs.width(i, i + 1) > width && i > start) {
                    lines.add(line(start, i));
                    start = i;
                    used = 0;
                }
                used += signs.width(i, i + 1);
            }
            used = signs.width(start, to);
            from = to;
        }
        if (start < signs.count()) {
            lines.add(line(start, signs.count()));
        }
        return lines;
    }

    private Line line(int start, int stop) {
        int end = signs.withoutBlank(start, stop);
        List<int[]> parts = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (int from = start; from < end; ) {
            int to = from + 1;
            while (to < end && signs.isSameKind(from, to)) {
                to++;
            }
            parts.add(new int[] {from, to});
            levels.add(signs.level(from));
            from = to;
        }
        boolean isFromRight = signs.areFromRight();
        double x = isFromRight ? Math.max(0, width - signs.width(start, end)) : 0;
        List<Placed> pieces = new ArrayList<>();
        for (int[] part : signs.areInOrder() ? parts : VisualOrder.ordered(parts, levels)) {
            Placed piece = signs.placed(part[0], part[1], x);
            pieces.add(piece);
            x = piece.end();
        }
        return new Line(pieces);
    }
}
