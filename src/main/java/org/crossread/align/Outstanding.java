package org.crossread.align;

import java.util.Arrays;

/// Pairs of sentences that stand out among all pairs of two reports: each is the other's nearest to
/// the encoder, and they are far nearer than any two sentences of these reports usually are.
///
/// Reports that word everything otherwise share so little that weights fitted on closer ones
/// trust none of their sentences; what stands out does so whatever the reports have in common.
final class Outstanding {

    /// Standard deviations above the mean of all pairs.
    private static final double FAR = 2;

    private final Peaks wholes;
    private final Peaks parts;

    Outstanding(PairTable table) {
        wholes = new Peaks(table, Feature.VECTOR);
        parts = new Peaks(table, Feature.PART_VECTOR);
    }

    boolean isOutstanding(int i, int j) {
        return parts.isFar(i, j) && (parts.isPeak(i, j) || wholes.isPeak(i, j));
    }

    /// Where a feature is highest.
    private static final class Peaks {
        private final PairTable table;
        private final Feature feature;
        private final double[] rows;
        private final double[] columns;
        private final double least;

        Peaks(PairTable table, Feature feature) {
            this.table = table;
            this.feature = feature;
            rows = new double[table.rows()];
            columns = new double[table.columns()];
            Arrays.fill(rows, Double.NEGATIVE_INFINITY);
            Arrays.fill(columns, Double.NEGATIVE_INFINITY);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    double value = table.feature(i, j, feature);
                    rows[i] = Math.max(rows[i], value);
                    columns[j] = Math.max(columns[j], value);
                    sum += value;
                    squares += value * value;
                }
            }
            int pairs = Math.max(1, rows.length * columns.length);
            double mean = sum / pairs;
            least = mean + FAR * Math.sqrt(Math.max(0, squares / pairs - mean * mean));
        }

        boolean isPeak(int i, int j) {
            double value = table.feature(i, j, feature);
            return value == rows[i] && value == columns[j];
        }

        boolean isFar(int i, int j) {
            return table.feature(i, j, feature) > least;
        }
    }
}
