package org.crossread.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Weights of the features for one question, fitted by logistic regression.
///
/// The tables are written by the trainer among the tests; `src/docs/quality.md` tells how.
final class Weights {

    private final double[] weights;

    /// The features that count.
    private final int[] used;

    Weights(double[] weights) {
        this.weights = weights.clone();
        used = IntStream.range(0, weights.length).filter(k -> weights[k] != 0).toArray();
    }

    /// One column of a table whose rows are features and whose header names the columns.
    ///
    /// @throws IllegalArgumentException if the table has no such column or an unknown feature
    static Weights of(List<String[]> rows, String column) {
        int place = Arrays.asList(rows.getFirst()).indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + column);
        }
        double[] weights = new double[Feature.COUNT];
        for (String[] row : rows.subList(1, rows.size())) {
            weights[Feature.valueOf(row[0]).ordinal()] = Double.parseDouble(row[place]);
        }
        return new Weights(weights);
    }

    /// These weights and so many times the others.
    Weights plus(double times, Weights others) {
        double[] sum = weights.clone();
        for (int k = 0; k < sum.length; k++) {
            sum[k] += times * others.weights[k];
        }
        return new Weights(sum);
    }

    /// The weighted sum: above 0 for yes, below for no.
    double judge(double[] values) {
        double sum = 0;
        for (int k : used) {
            sum += weights[k] * values[k];
        }
        return sum;
    }

    /// A judgement as a probability.
    static double probability(double judgement) {
        return 1 / (1 + Math.exp(-judgement));
    }
}
