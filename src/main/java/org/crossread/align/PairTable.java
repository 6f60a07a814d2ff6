package org.crossread.align;

import static org.crossread.align.Feature.*;

import java.util.Arrays;

/// Every sentence of the left against every sentence of the right: their features.
final class PairTable {

    private final int rows;
    private final int columns;
    private final double[][] features;
    private final double[] first;

    PairTable(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        features = new double[rows * columns][];
        first = new double[rows * columns];
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double[] features(int i, int j) {
        return features[i * columns + j];
    }

    void put(int i, int j, double[] values) {
        features[i * columns + j] = values;
    }

    /// Judges every pair by itself, then tells every pair how the others were judged.
    void addContext(Weights weights) {
        for (int k = 0; k < first.length; k++) {
            Arrays.fill(features[k], Feature.firstOfContext(), Feature.COUNT, 0);
            first[k] = weights.judge(features[k]);
        }
        Best[] rowBest = new Best[rows];
        Arrays.setAll(rowBest, _ -> new Best());
        Best[] columnBest = new Best[columns];
        Arrays.setAll(columnBest, _ -> new Best());
        for (int k = 0; k < first.length; k++) {
            rowBest[k / columns].add(first[k]);
            columnBest[k % columns].add(first[k]);
        }
        double topic = topic(rowBest, columnBest);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                context(i, j, rowBest[i], columnBest[j]);
                features(i, j)[TOPIC.ordinal()] = topic;
            }
        }
    }

    /// The two highest judgements of a row or column.
    private static final class Best {
        private double highest = -20;
        private double second = -20;

        void add(double value) {
            second = Math.max(second, Math.min(value, highest));
            highest = Math.max(highest, value);
        }

        /// How far the value is ahead of all others, or behind the best of them.
        double ahead(double value) {
            return value - (value == highest ? second : highest);
        }
    }

    private void context(int i, int j, Best row, Best column) {
        double[] values = features(i, j);
        double own = first[i * columns + j];
        double ofRow = limited(row.ahead(own));
        double ofColumn = limited(column.ahead(own));
        values[FIRST.ordinal()] = own;
        values[AHEAD_MORE.ordinal()] = Math.max(ofRow, ofColumn);
        values[AHEAD_LESS.ordinal()] = Math.min(ofRow, ofColumn);
        values[DIAGONAL.ordinal()] = Math.max(at(i - 1, j - 1), at(i + 1, j + 1));
        values[BESIDE.ordinal()] =
                Math.max(
                        Math.max(at(i - 1, j), at(i + 1, j)), Math.max(at(i, j - 1), at(i, j + 1)));
    }

    private static double limited(double lead) {
        return Math.clamp(lead, -6, 6);
    }

    private double at(int i, int j) {
        return i < 0 || j < 0 || i >= rows || j >= columns
                ? 0
                : Weights.probability(first[i * columns + j]);
    }

    private static double topic(Best[] rows, Best[] columns) {
        double sum = 0;
        for (Best best : rows) {
            sum += Weights.probability(best.highest);
        }
        for (Best best : columns) {
            sum += Weights.probability(best.highest);
        }
        return sum / Math.max(1, rows.length + columns.length);
    }
}
