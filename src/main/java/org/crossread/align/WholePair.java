package org.crossread.align;

import static org.crossread.align.Feature.*;

import java.util.Arrays;

/// What holds for the two reports as a whole.
final class WholePair {

    private static final double ENOUGH_ALIKE = 0.5;

    private final double topic;
    private final double order;
    private final double size;
    private final double event;
    private final double clash;

    WholePair(PairTable table) {
        size = Math.log(Math.max(1, table.rows() * table.columns()));
        topic = topic(table);
        order = order(table);
        event = Math.min(event(table), ENOUGH_ALIKE);
        clash = clash(table);
    }

    void describe(double[] values) {
        values[TOPIC.ordinal()] = topic;
        values[ORDER.ordinal()] = order;
        values[ORDER_PLACE.ordinal()] = order * values[PLACE.ordinal()];
        values[ORDER_AHEAD.ordinal()] = order * values[AHEAD_LESS.ordinal()];
        values[ORDER_DIAGONAL.ordinal()] = order * values[DIAGONAL.ordinal()];
        values[ORDER_PATH.ordinal()] = order * values[PATH.ordinal()];
        values[ORDER_BESIDE.ordinal()] = order * values[BESIDE.ordinal()];
        values[SIZE.ordinal()] = size;
        values[EVENT.ordinal()] = event;
        values[CLASH.ordinal()] = clash;
        values[EVENT_CLASH.ordinal()] = event * clash;
    }

    private static double topic(PairTable table) {
        double[] rows = new double[table.rows()];
        double[] columns = new double[table.columns()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                rows[i] = Math.max(rows[i], table.chance(i, j));
                columns[j] = Math.max(columns[j], table.chance(i, j));
            }
        }
        double sum = Arrays.stream(rows).sum() + Arrays.stream(columns).sum();
        return sum / Math.max(1, rows.length + columns.length);
    }

    /// Correlation of the places, likely pairs counting more.
    private static double order(PairTable table) {
        double[] sums = new double[6];
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double chance = table.chance(i, j);
                double weight = chance * chance;
                double x = (i + .5) / table.rows();
                double y = (j + .5) / table.columns();
                sums[0] += weight;
                sums[1] += weight * x;
                sums[2] += weight * y;
                sums[3] += weight * x * x;
                sums[4] += weight * y * y;
                sums[5] += weight * x * y;
            }
        }
        if (sums[0] == 0) {
            return 0;
        }
        double x = sums[1] / sums[0];
        double y = sums[2] / sums[0];
        double spread = (sums[3] / sums[0] - x * x) * (sums[4] / sums[0] - y * y);
        return (sums[5] / sums[0] - x * y) / Math.sqrt(Math.max(0, spread) + 1e-9);
    }

    /// Mean of the three highest cosines, once of different left and once of different right
    /// sentences.
    private static double event(PairTable table) {
        double[] rows = new double[table.rows() + 3];
        double[] columns = new double[table.columns() + 3];
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double cosine = table.feature(i, j, COSINE);
                rows[i] = Math.max(rows[i], cosine);
                columns[j] = Math.max(columns[j], cosine);
            }
        }
        return (threeHighest(rows) + threeHighest(columns)) / 2;
    }

    private static double threeHighest(double[] values) {
        Arrays.sort(values);
        int end = values.length;
        return (values[end - 1] + values[end - 2] + values[end - 3]) / 3;
    }

    private static double clash(PairTable table) {
        double sum = 0;
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                sum += table.feature(i, j, FIGURES_APART) + table.feature(i, j, NAMES_APART);
            }
        }
        return sum / Math.max(1, table.rows() * table.columns());
    }
}
