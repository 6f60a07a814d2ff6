package org.crossread.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What stands on one height of a page, from left to right, cut at wide gaps.
///
/// @param runs at least one
record Row(List<Run> runs) {

    /// How far two baselines of a row may lie apart, by the size of the smaller type.
    private static final double LEVEL = 0.3;

    /// Rows from top to bottom. A run is level with a row by the one of its runs with the most ink.
    static List<Row> of(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Run::y));
        List<Row> rows = new ArrayList<>();
        List<Run> current = new ArrayList<>();
        Optional<Run> most = Optional.empty();
        double size = 0;
        for (Run run : sorted) {
            if (most.isPresent() && !isLevel(run, most.get(), size)) {
                rows.add(fromLeft(current));
                current.clear();
                most = Optional.empty();
                size = 0;
            }
            current.add(run);
            size = Math.max(size, run.size());
            most = most.filter(other -> ink(other) >= ink(run)).or(() -> Optional.of(run));
        }
        if (!current.isEmpty()) {
            rows.add(fromLeft(current));
        }
        return rows;
    }

    private static Row fromLeft(List<Run> runs) {
        return new Row(runs.stream().sorted(Comparator.comparingDouble(Run::left)).toList());
    }

    private static boolean isLevel(Run run, Run most, double size) {
        return Math.abs(run.y() - most.y()) <= LEVEL * Math.min(run.size(), size);
    }

    private static double ink(Run run) {
        return run.size() * run.text().length();
    }

    Line line() {
        return Run.line(runs);
    }

    /// What begins left of `x`, or what does not.
    List<Run> beside(double x, boolean left) {
        return runs.stream().filter(run -> run.left() < x == left).toList();
    }
}
