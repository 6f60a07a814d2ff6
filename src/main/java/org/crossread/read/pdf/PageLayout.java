package org.crossread.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts the glyphs of a page in reading order: rows, the gutters that many rows keep free, the
/// columns between them.
final class PageLayout {

    /// A gap inside a row that may be a gutter, by the size of the type.
    private static final double GAP = 0.9;

    /// A gap at a gutter that parts two headlines, by the size of the type, and by the widest other
    /// gap between words of the line.
    private static final double PARTS = 0.4;

    private static final double WIDER = 1.6;

    /// More than any paper has columns: a table, whose rows are read one by one.
    private static final int MOST_GUTTERS = 12;

    private final List<Glyph> glyphs;

    PageLayout(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    Page page(double height) {
        List<Row> rows = rows(List.of());
        List<Double> found = Gutters.of(rows.stream().map(Row::runs).toList());
        List<Double> gutters = found.size() > MOST_GUTTERS ? List.of() : found;
        List<Row> cut = gutters.isEmpty() ? rows : rows(gutters);
        return new Page(joined(Columns.of(cut, gutters)), height);
    }

    private List<Row> rows(List<Double> gutters) {
        return Row.of(DropCaps.joined(runs(gutters)));
    }

    /// Lines across the page that follow one another are one column.
    private static List<List<Line>> joined(List<List<Line>> columns) {
        List<List<Line>> joined = new ArrayList<>();
        boolean single = false;
        for (List<Line> column : columns) {
            if (column.size() == 1 && single) {
                joined.getLast().addAll(column);
            } else if (!column.isEmpty()) {
                joined.add(new ArrayList<>(column));
                single = column.size() == 1;
            }
        }
        return joined;
    }

    /// Glyphs that follow one another on a line, as they were drawn.
    private List<Run> runs(List<Double> gutters) {
        List<Run> runs = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!current.isEmpty() && !follows(glyph, current.getLast())) {
                cut(current, gutters, runs);
                current.clear();
            }
            current.add(glyph);
        }
        cut(current, gutters, runs);
        return runs;
    }

    /// Cuts a line where it leaves out a gutter by more than its words are apart: there two
    /// headlines stand side by side.
    private static void cut(List<Glyph> line, List<Double> gutters, List<Run> runs) {
        int place = place(line, gutters);
        if (place == 0) {
            Run.of(line).ifPresent(runs::add);
        } else {
            cut(line.subList(0, place), gutters, runs);
            cut(line.subList(place, line.size()), gutters, runs);
        }
    }

    /// How many glyphs stand before the widest gap, if it parts the line; else 0.
    private static int place(List<Glyph> line, List<Double> gutters) {
        int place = 0;
        double widest = 0;
        double second = 0;
        int last = -1;
        for (int at = 0; at < line.size() && !gutters.isEmpty(); at++) {
            if (line.get(at).isBlank()) {
                continue;
            }
            double gap = last < 0 ? 0 : line.get(at).x() - line.get(last).end();
            if (gap > widest) {
                second = widest;
                widest = gap;
                place = at;
            } else {
                second = Math.max(second, gap);
            }
            last = at;
        }
        if (place == 0 || widest < PARTS * line.get(place).size() || widest < WIDER * second) {
            return 0;
        }
        double to = line.get(place).x();
        double from = to - widest;
        return gutters.stream().anyMatch(x -> from < x && x < to) ? place : 0;
    }

    private static boolean follows(Glyph glyph, Glyph last) {
        double gap = glyph.x() - last.end();
        double size = Math.max(glyph.size(), last.size());
        return glyph.isLevelWith(last)
                && gap > -0.5 * size
                && gap < GAP * size
                && !DropCaps.isBefore(last, glyph);
    }
}
