package org.crossread.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the rows of a page in reading order. The gutter that the fewest rows cross parts the page
/// first; what stands across it ends the columns on both sides, and each side is parted by its own
/// gutters. So a headline over two columns does not tear the third.
final class Columns {

    private Columns() {}

    /// @param gutters their middles, from left to right
    /// @return the lines of each column, or of what stands across several, from top to bottom
    static List<List<Line>> of(List<Row> rows, List<Double> gutters) {
        if (gutters.isEmpty()) {
            return List.of(rows.stream().map(Row::line).toList());
        }
        double middle =
                gutters.stream()
                        .min(Comparator.comparingLong(x -> crossing(rows, x)))
                        .orElseThrow();
        List<List<Line>> columns = new ArrayList<>();
        List<Row> band = new ArrayList<>();
        for (Row row : rows) {
            if (Gutters.isCrossed(row.runs(), middle)) {
                columns.addAll(band(band, middle, gutters));
                band.clear();
                columns.add(List.of(row.line()));
            } else {
                band.add(row);
            }
        }
        columns.addAll(band(band, middle, gutters));
        return columns;
    }

    private static long crossing(List<Row> rows, double x) {
        return rows.stream().filter(row -> Gutters.isCrossed(row.runs(), x)).count();
    }

    /// Rows that keep the gutter free.
    private static List<List<Line>> band(List<Row> rows, double middle, List<Double> gutters) {
        List<Double> before = gutters.stream().filter(x -> x < middle).toList();
        List<Double> behind = gutters.stream().filter(x -> x > middle).toList();
        List<List<Line>> columns = new ArrayList<>();
        if (areLabels(rows, middle, true) || areLabels(rows, middle, false)) {
            columns.addAll(of(rows, both(before, behind)));
        } else {
            columns.addAll(of(side(rows, middle, true), before));
            columns.addAll(of(side(rows, middle, false), behind));
        }
        return columns;
    }

    /// Whether one side has nothing but single words, each beside a line of the other: bullets,
    /// numbers or times of a list, which stay on their lines.
    private static boolean areLabels(List<Row> rows, double middle, boolean left) {
        for (Row row : rows) {
            List<Run> label = row.beside(middle, left);
            if (!label.isEmpty() && (!isWord(label) || row.beside(middle, !left).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(List<Run> runs) {
        return runs.size() == 1 && runs.getFirst().text().indexOf(' ') < 0;
    }

    private static List<Row> side(List<Row> rows, double middle, boolean left) {
        return rows.stream()
                .map(row -> row.beside(middle, left))
                .filter(runs -> !runs.isEmpty())
                .map(Row::new)
                .toList();
    }

    private static List<Double> both(List<Double> some, List<Double> others) {
        List<Double> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
