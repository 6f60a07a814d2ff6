package org.crossread.quote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A linear scorer over named features: for each class the sum of the weights of the features that
/// hold. Trained as multinomial logistic regression; the weights are a text table.
final class LinearModel {

    private final List<String> classes;
    private final Map<String, double[]> weights;

    LinearModel(List<String> classes, Map<String, double[]> weights) {
        this.classes = List.copyOf(classes);
        this.weights = Map.copyOf(weights);
    }

    /// Reads a table: the first line names the classes, every other one a feature and its weights.
    static LinearModel read(List<String[]> rows) {
        List<String> classes = List.of(rows.getFirst());
        Map<String, double[]> weights = new HashMap<>();
        for (String[] cells : rows.subList(1, rows.size())) {
            double[] row = new double[classes.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.parseDouble(cells[i + 1]);
            }
            weights.put(cells[0], row);
        }
        return new LinearModel(classes, weights);
    }

    /// How likely each class is; adds up to 1.
    double[] probabilities(Collection<String> features) {
        double[] scores = new double[classes.size()];
        for (String feature : features) {
            double[] row = weights.get(feature);
            for (int i = 0; row != null && i < scores.length; i++) {
                scores[i] += row[i];
            }
        }
        double most = scores[0];
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /// The likeliest class.
    String best(Collection<String> features) {
        double[] scores = probabilities(features);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return classes.get(best);
    }
}
