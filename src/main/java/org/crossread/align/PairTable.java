package org.crossread.align;

import java.util.Arrays;

/// Every sentence of the left against every sentence of the right: their features.
final class PairTable {

    private static final double FULL = 0.3;

    private final int rows;
    private final int columns;
    private final double[][] features;
    private final double[] first;
    private final double[] chances;

    PairTable(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        features = new double[rows * columns][];
        first = new double[rows * columns];
        chances = new double[rows * columns];
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

    double feature(int i, int j, Feature feature) {
        return features[i * columns + j][feature.ordinal()];
    }

    /// @param values of the row against every column
    void put(int i, double[][] values) {
        System.arraycopy(values, 0, features, i * columns, columns);
    }

    /// How full of figures both reports are, 0 to 1; 1 when a third of the sentences hold some.
    double figured() {
        int pairs = 0;
        for (double[] values : features) {
            boolean both =
                    values[Feature.FIGURES.ordinal()] > 0
                            || values[Feature.FIGURES_APART.ordinal()] > 0;
            pairs += both ? 1 : 0;
        }
        return Math.min(1, Math.sqrt(pairs / (double) Math.max(1, features.length)) / FULL);
    }

    /// Judges every pair by itself.
    void judge(Weights weights) {
        for (int k = 0; k < first.length; k++) {
            Arrays.fill(features[k], Feature.firstOfContext(), Feature.COUNT, 0);
            first[k] = weights.judge(features[k]);
            chances[k] = Weights.probability(first[k]);
        }
    }

    /// The first judgement of a pair.
    double first(int i, int j) {
        return first[i * columns + j];
    }

    /// The first judgement as a probability; 0 outside the table.
    double chance(int i, int j) {
        return i < 0 || j < 0 || i >= rows || j >= columns ? 0 : chances[i * columns + j];
    }
}
