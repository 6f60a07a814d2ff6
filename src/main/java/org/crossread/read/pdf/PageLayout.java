package org.crossread.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the glyphs of a page in reading order: rows, the gutters that many rows keep free, the
/// columns between them.
final class PageLayout {

    /// A gap inside a row that may be a gutter, by the size of the type.
    private static final double GAP = 0.9;

    private final List<Row> rows;

    PageLayout(List<Glyph> glyphs) {
        this.rows = rows(DropCaps.joined(runs(glyphs)));
    }

    /// What stands on one height, from left to right, cut at wide gaps.
    private static final class Row {
        private final List<Run> runs = new ArrayList<>();

        /// That of the run with the most ink.
        private double y;
        private double ink;
        private double size;

        void add(Run run) {
            runs.add(run);
            size = Math.max(size, run.size());
            double more = run.size() * run.text().length();
            if (more > ink) {
                ink = more;
                y = run.y();
            }
        }
    }

    Page page(double height) {
        List<Double> gutters = Gutters.of(rows.stream().map(row -> row.runs).toList());
        List<List<Line>> columns = new ArrayList<>();
        List<List<Line>> band = band(gutters.size() + 1);
        for (Row row : rows) {
            if (Gutters.isCrossed(row.runs, gutters)) {
                columns.addAll(band);
                band = band(gutters.size() + 1);
                columns.add(List.of(Run.line(row.runs)));
            } else {
                addTo(band, row, gutters);
            }
        }
        columns.addAll(band);
        return new Page(joined(columns), height);
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

    private static List<List<Line>> band(int columns) {
        List<List<Line>> band = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            band.add(new ArrayList<>());
        }
        return band;
    }

    private static void addTo(List<List<Line>> band, Row row, List<Double> gutters) {
        for (int column = 0; column < band.size(); column++) {
            double from = column == 0 ? Double.NEGATIVE_INFINITY : gutters.get(column - 1);
            double to = column == gutters.size() ? Double.POSITIVE_INFINITY : gutters.get(column);
            List<Run> inside =
                    row.runs.stream().filter(run -> run.left() >= from && run.left() < to).toList();
            if (!inside.isEmpty()) {
                band.get(column).add(Run.line(inside));
            }
        }
    }

    /// Glyphs that follow one another on a line, as they were drawn.
    private static List<Run> runs(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!current.isEmpty() && !follows(glyph, current.getLast())) {
                Run.of(current).ifPresent(runs::add);
                current.clear();
            }
            current.add(glyph);
        }
        Run.of(current).ifPresent(runs::add);
        return runs;
    }

    private static boolean follows(Glyph glyph, Glyph last) {
        double gap = glyph.x() - last.end();
        double size = Math.max(glyph.size(), last.size());
        return glyph.isLevelWith(last)
                && gap > -0.5 * size
                && gap < GAP * size
                && !DropCaps.isBefore(last, glyph);
    }

    private static List<Row> rows(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Run::y));
        List<Row> rows = new ArrayList<>();
        for (Run run : sorted) {
            Row row = rows.isEmpty() ? new Row() : rows.getLast();
            boolean level =
                    !row.runs.isEmpty()
                            && Math.abs(run.y() - row.y) <= 0.3 * Math.min(run.size(), row.size);
            if (!level) {
                row = new Row();
                rows.add(row);
            }
            row.add(run);
        }
        rows.forEach(row -> row.runs.sort(Comparator.comparingDouble(Run::left)));
        return rows;
    }
}
