package org.crossread.align;

import org.crossread.encode.Encoder;
import org.crossread.model.Progress;
import org.crossread.model.Report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What the encoder says of two sentences. All sentences of two reports of one event are alike, so
/// what they have in common is taken away first.
final class VectorFeatures {

    private static final int BATCH = 8;
    private static final int NEAREST = 3;

    private final float[][] leftVectors;
    private final float[][] rightVectors;
    private final double[] leftNear;
    private final double[] rightNear;

    VectorFeatures(
            Report leftReport,
            Reading left,
            Report rightReport,
            Reading right,
            Encoder encoder,
            Progress progress) {
        List<String> texts = new ArrayList<>();
        addSentences(leftReport, left, texts);
        addSentences(rightReport, right, texts);
        float[][] vectors = encode(texts, encoder, progress);
        float[] mean = mean(vectors);
        for (float[] vector : vectors) {
            centre(vector, mean);
        }
        leftVectors = Arrays.copyOf(vectors, left.tokens.sentences());
        rightVectors = Arrays.copyOfRange(vectors, left.tokens.sentences(), vectors.length);
        leftNear = near(leftVectors, rightVectors);
        rightNear = near(rightVectors, leftVectors);
    }

    private static void addSentences(Report report, Reading reading, List<String> texts) {
        for (int i = 0; i < reading.tokens.sentences(); i++) {
            texts.add(reading.isEmpty(i) ? "" : report.text(report.sentences().get(i)));
        }
    }

    /// Texts of like length together, so that little is wasted on filling up; nothing for no text.
    private static float[][] encode(List<String> texts, Encoder encoder, Progress progress) {
        float[][] vectors = new float[texts.size()][0];
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < vectors.length; k++) {
            if (!texts.get(k).isBlank()) {
                order.add(k);
            }
        }
        order.sort(Comparator.comparingInt(k -> texts.get(k).length()));
        for (int from = 0; from < order.size(); from += BATCH) {
            progress.at(Progress.Step.ENCODE, from, order.size());
            List<Integer> batch = order.subList(from, Math.min(from + BATCH, order.size()));
            float[][] some = encoder.encode(batch.stream().map(texts::get).toList());
            for (int k = 0; k < some.length; k++) {
                vectors[batch.get(k)] = some[k];
            }
        }
        return vectors;
    }

    private static float[] mean(float[][] vectors) {
        float[] mean = new float[0];
        int count = 0;
        for (float[] vector : vectors) {
            if (vector.length > 0) {
                mean = mean.length == 0 ? new float[vector.length] : mean;
                count++;
                for (int d = 0; d < vector.length; d++) {
                    mean[d] += vector[d];
                }
            }
        }
        for (int d = 0; d < mean.length; d++) {
            mean[d] /= count;
        }
        return mean;
    }

    private static void centre(float[] vector, float[] mean) {
        double squares = 0;
        for (int d = 0; d < vector.length; d++) {
            vector[d] -= mean[d];
            squares += vector[d] * (double) vector[d];
        }
        float norm = (float) Math.sqrt(squares);
        for (int d = 0; d < vector.length && norm > 0; d++) {
            vector[d] /= norm;
        }
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < Math.min(a.length, b.length); d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }

    /// For each vector the mean cosine of the nearest of the others.
    private static double[] near(float[][] vectors, float[][] others) {
        double[] near = new double[vectors.length];
        for (int i = 0; i < near.length; i++) {
            float[] vector = vectors[i];
            near[i] =
                    Arrays.stream(others)
                            .mapToDouble(other -> -cosine(vector, other))
                            .sorted()
                            .limit(NEAREST)
                            .map(value -> -value)
                            .average()
                            .orElse(0);
        }
        return near;
    }

    /// How alike the sentences of each report are among themselves.
    PairContext.Likeness likeness() {
        return new PairContext.Likeness(among(leftVectors), among(rightVectors));
    }

    private static double[][] among(float[][] vectors) {
        double[][] alike = new double[vectors.length][vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            for (int k = 0; k < i; k++) {
                alike[i][k] = Math.max(0, cosine(vectors[i], vectors[k]));
                alike[k][i] = alike[i][k];
            }
        }
        return alike;
    }

    void measure(int i, int j, double[] values) {
        double cosine = cosine(leftVectors[i], rightVectors[j]);
        values[Feature.VECTOR.ordinal()] = cosine;
        values[Feature.VECTOR_MARGIN.ordinal()] = cosine - (leftNear[i] + rightNear[j]) / 2;
    }
}
