package org.crossread.align;

import java.util.List;

/// Fits weights so that their weighted sum tells yes from no: Newton's method on the log
/// likelihood with a ridge penalty.
final class LogisticRegression {

    /// @param values features; their order is that of the weights
    /// @param weight how much the example counts
    record Example(double[] values, boolean yes, double weight) {}

    private LogisticRegression() {}

    /// @param used which features may have a weight other than 0
    static double[] fit(List<Example> examples, boolean[] used, double ridge) {
        double[] scale = scale(examples, used.length);
        List<Example> scaled =
                examples.stream()
                        .map(e -> new Example(divided(e.values, scale), e.yes, e.weight))
                        .toList();
        return divided(fitScaled(scaled, used, ridge), scale);
    }

    /// The spread of every feature; 1 for one that is always the same.
    private static double[] scale(List<Example> examples, int size) {
        double[] scale = new double[size];
        for (int a = 0; a < size; a++) {
            int feature = a;
            var numbers = examples.stream().mapToDouble(e -> e.values[feature]);
            double mean = numbers.average().orElse(0);
            double variance =
                    examples.stream()
                            .mapToDouble(e -> e.values[feature] - mean)
                            .map(value -> value * value)
                            .average()
                            .orElse(0);
            scale[a] = variance > 1e-12 ? Math.sqrt(variance) : 1;
        }
        return scale;
    }

    private static double[] divided(double[] values, double[] by) {
        double[] divided = new double[values.length];
        for (int a = 0; a < values.length; a++) {
            divided[a] = values[a] / by[a];
        }
        return divided;
    }

    private static double[] fitScaled(List<Example> examples, boolean[] used, double ridge) {
        int n = used.length;
        double[] weights = new double[n];
        for (int round = 0; round < 25; round++) {
            double[][] hessian = new double[n][n];
            double[] gradient = new double[n];
            for (int a = 0; a < n; a++) {
                hessian[a][a] = used[a] ? a == 0 ? 1e-6 : ridge : 1;
                gradient[a] = used[a] && a > 0 ? -ridge * weights[a] : 0;
            }
            for (Example example : examples) {
                add(example, weights, used, gradient, hessian);
            }
            double[] step = solve(hessian, gradient);
            double size = 0;
            for (int a = 0; a < n; a++) {
                weights[a] += step[a];
                size = Math.max(size, Math.abs(step[a]));
            }
            if (size < 1e-6) {
                break;
            }
        }
        return weights;
    }

    private static void add(
            Example example,
            double[] weights,
            boolean[] used,
            double[] gradient,
            double[][] hessian) {
        double[] x = example.values;
        double sum = 0;
        for (int a = 0; a < x.length; a++) {
            sum += weights[a] * x[a];
        }
        double p = Weights.probability(sum);
        double curve = example.weight * Math.max(p * (1 - p), 1e-9);
        double error = example.weight * ((example.yes ? 1 : 0) - p);
        for (int a = 0; a < x.length; a++) {
            if (used[a] && x[a] != 0) {
                gradient[a] += error * x[a];
                for (int b = 0; b <= a; b++) {
                    if (used[b]) {
                        hessian[a][b] += curve * x[a] * x[b];
                    }
                }
            }
        }
    }

    /// Solves a symmetric positive system whose lower half is given (Cholesky).
    private static double[] solve(double[][] lower, double[] right) {
        int n = right.length;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = lower[a][b];
                for (int k = 0; k < b; k++) {
                    sum -= lower[a][k] * lower[b][k];
                }
                lower[a][b] = a == b ? Math.sqrt(sum) : sum / lower[b][b];
            }
        }
        double[] x = right.clone();
        for (int a = 0; a < n; a++) {
            for (int k = 0; k < a; k++) {
                x[a] -= lower[a][k] * x[k];
            }
            x[a] /= lower[a][a];
        }
        for (int a = n - 1; a >= 0; a--) {
            for (int k = a + 1; k < n; k++) {
                x[a] -= lower[k][a] * x[k];
            }
            x[a] /= lower[a][a];
        }
        return x;
    }
}
