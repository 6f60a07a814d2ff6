package org.crossread.read.pdf;

import java.util.List;
import java.util.stream.IntStream;

/// How the lines of a column lie to one another and to its right margin, in points.
final class Spacing {

    /// A larger distance than this part of the usual one begins a paragraph.
    private static final double WIDER = 1.3;

    private final List<Line> lines;
    private final double right;
    private final double usual;

    /// @param lines from top to bottom, at least one
    Spacing(List<Line> lines) {
        this.lines = lines;
        this.right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        double[] distances =
                IntStream.range(1, lines.size()).mapToDouble(this::distance).sorted().toArray();
        this.usual = distances.length == 0 ? 0 : distances[(distances.length - 1) / 2];
    }

    List<Line> lines() {
        return lines;
    }

    /// What a line leaves free before the margin.
    double room(Line line) {
        return right - line.right();
    }

    /// Whether there was no room for the next line's first word.
    boolean isFull(Line line, Line next) {
        return room(line) <= firstWord(next);
    }

    /// About how wide the first word of a line is, with the blank before it: where it did not fit
    /// in, the line above ended early without ending a paragraph.
    static double firstWord(Line line) {
        int blank = line.text().indexOf(' ');
        int length = blank < 0 ? line.text().length() : blank;
        return line.width() * (length + 1) / line.text().length();
    }

    /// Whether a line stands farther below the one above it than lines of one paragraph do.
    boolean isApart(int at) {
        return distance(at) > usual * WIDER && !isEven(at);
    }

    /// Whether the lines around stand as far apart as these two do, and the one above is full: text
    /// with more space between its lines than others of the column.
    private boolean isEven(int at) {
        double distance = distance(at);
        Line line = lines.get(at);
        if (!isFull(lines.get(at - 1), line)) {
            return false;
        }
        boolean asBelow = isAlike(distance, distance(at + 1)) && isFull(line, lines.get(at + 1));
        return asBelow || isAlike(distance, distance(at - 1));
    }

    /// From the line above; 0 where there is none.
    private double distance(int at) {
        return at < 1 || at >= lines.size() ? 0 : lines.get(at).y() - lines.get(at - 1).y();
    }

    private static boolean isAlike(double distance, double other) {
        return Math.abs(distance - other) < 0.05 * distance;
    }
}
