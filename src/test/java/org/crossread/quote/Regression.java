package org.crossread.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// Multinomial logistic regression with a quadratic penalty, by gradient descent over all examples.
final class Regression {

    private static final int ROUNDS = 600;
    private static final double STEP = 0.5;

    /// @param group examples of one group (a report) stay together in cross-validation
    record Example(List<String> features, String label, String group) {}

    private final List<String> classes;
    private final double penalty;
    private final Set<String> unweighted;

    /// @param unweighted features that get no weight: a rule alone asks for them
    Regression(List<String> classes, double penalty, Set<String> unweighted) {
        this.classes = classes;
        this.penalty = penalty;
        this.unweighted = unweighted;
    }

    LinearModel train(List<Example> examples) {
        return new LinearModel(classes, weights(examples));
    }

    Map<String, double[]> weights(List<Example> examples) {
        Map<String, double[]> weights = new TreeMap<>();
        for (Example example : examples) {
            example.features().stream()
                    .filter(feature -> !unweighted.contains(feature))
                    .forEach(feature -> weights.putIfAbsent(feature, new double[classes.size()]));
        }
        for (int round = 0; round < ROUNDS; round++) {
            var model = new LinearModel(classes, weights);
            Map<String, double[]> gradient = new HashMap<>();
            for (Example example : examples) {
                double[] p = model.probabilities(example.features());
                p[classes.indexOf(example.label())] -= 1;
                for (String feature : example.features()) {
                    double[] row = gradient.computeIfAbsent(feature, _ -> new double[p.length]);
                    for (int i = 0; i < p.length; i++) {
                        row[i] += p[i];
                    }
                }
            }
            double rate = STEP / (1 + round / 100.0);
            weights.forEach(
                    (feature, row) -> step(row, gradient.get(feature), rate, examples.size()));
        }
        return weights;
    }

    private void step(double[] row, double[] gradient, double rate, int size) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= rate * (10 * gradient[i] / size + 10 * penalty * row[i] / size);
        }
    }

    /// For each example the class that follows from a model that has not seen its group.
    List<String> crossValidated(
            List<Example> examples,
            int folds,
            long seed,
            BiFunction<LinearModel, List<String>, String> decision) {
        List<String> groups =
                new ArrayList<>(examples.stream().map(Example::group).distinct().sorted().toList());
        Collections.shuffle(groups, new Random(seed));
        String[] answers = new String[examples.size()];
        for (int fold = 0; fold < folds; fold++) {
            List<Example> seen = new ArrayList<>();
            for (Example example : examples) {
                if (groups.indexOf(example.group()) % folds != fold) {
                    seen.add(example);
                }
            }
            LinearModel model = train(seen);
            for (int i = 0; i < answers.length; i++) {
                if (groups.indexOf(examples.get(i).group()) % folds == fold) {
                    answers[i] = decision.apply(model, examples.get(i).features());
                }
            }
        }
        return List.of(answers);
    }

    /// The table as [LinearModel] reads it.
    static String table(List<String> classes, Map<String, double[]> weights) {
        var table = new StringBuilder(String.join(" ", classes)).append('\n');
        weights.forEach(
                (feature, row) -> {
                    table.append(feature);
                    for (double weight : row) {
                        table.append(String.format(Locale.ROOT, " %.3f", weight));
                    }
                    table.append('\n');
                });
        return table.toString();
    }
}
