package org.crossread.align;

import java.util.Arrays;

/// How near all pairs are, and how much nearer than others of their row and column.
final class Nearness {

    private static final int BEST = 3;

    private final double[][] values;
    private final double[] rows;
    private final double[] columns;

    Nearness(double[][] values, int columnCount) {
        this.values = values;
        rows = Arrays.stream(values).mapToDouble(Nearness::best).toArray();
        columns = new double[columnCount];
        for (int j = 0; j < columnCount; j++) {
            int column = j;
            columns[j] = best(Arrays.stream(values).mapToDouble(row -> row[column]).toArray());
        }
    }

    /// The mean of the highest.
    private static double best(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int from = Math.max(0, sorted.length - BEST);
        return Arrays.stream(sorted, from, sorted.length).average().orElse(0);
    }

    double of(int i, int j) {
        return values[i][j];
    }

    /// Less the mean of the best of the row and the column.
    double margin(int i, int j) {
        return values[i][j] - (rows[i] + columns[j]) / 2;
    }
}
