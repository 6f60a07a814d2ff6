package org.crossread.align;

import org.crossread.encode.Encoder;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What the encoder says of two sentences. All sentences of two reports of one event are alike, so
/// what they have in common is taken away first.
final class VectorFeatures {

    private static final int BATCH = 8;
    private static final int NEAREST = 3;

    private final Reading left;
    private final Reading right;
    private final float[][] leftVectors;
    private final float[][] rightVectors;
    private final float[][] leftClauses;
    private final float[][] rightClauses;
    private final double[] leftNear;
    private final double[] rightNear;

    VectorFeatures(
            Report leftReport,
            Reading left,
            Report rightReport,
            Reading right,
            Encoder encoder,
            Progress progress) {
        this.left = left;
        this.right = right;
        List<String> texts = new ArrayList<>();
        addSentences(leftReport, left, texts);
        addSentences(rightReport, right, texts);
        int sentences = texts.size();
        addClauses(leftReport, left, texts);
        int lefts = texts.size();
        addClauses(rightReport, right, texts);
        float[][] vectors = encode(texts, encoder, progress);
        float[] mean = mean(Arrays.copyOf(vectors, sentences));
        for (float[] vector : vectors) {
            centre(vector, mean);
        }
        leftVectors = Arrays.copyOf(vectors, left.tokens.sentences());
        rightVectors = Arrays.copyOfRange(vectors, left.tokens.sentences(), sentences);
        leftClauses = Arrays.copyOfRange(vectors, sentences, lefts);
        rightClauses = Arrays.copyOfRange(vectors, lefts, vectors.length);
        leftNear = near(leftVectors, rightVectors);
        rightNear = near(rightVectors, leftVectors);
    }

    private static void addSentences(Report report, Reading reading, List<String> texts) {
        for (int i = 0; i < reading.tokens.sentences(); i++) {
            texts.add(reading.isEmpty(i) ? "" : report.text(report.sentences().get(i)));
        }
    }

    private static void addClauses(Report report, Reading reading, List<String> texts) {
        for (int i = 0; i < reading.tokens.sentences(); i++) {
            Span sentence = report.sentences().get(i).span();
            boolean whole = reading.clauses.first(i) + 1 == reading.clauses.first(i + 1);
            for (int c = reading.clauses.first(i); c < reading.clauses.first(i + 1); c++) {
                List<Span> spans = reading.clauses.spans(List.of(c), i, reading.tokens, sentence);
                texts.add(whole ? "" : report.text(spans.getFirst()));
            }
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

    void measure(int i, int j, double[] values) {
        double cosine = cosine(leftVectors[i], rightVectors[j]);
        values[Feature.VECTOR.ordinal()] = cosine;
        values[Feature.VECTOR_MARGIN.ordinal()] = cosine - (leftNear[i] + rightNear[j]) / 2;
        double best = cosine;
        for (int c = left.clauses.first(i); c < left.clauses.first(i + 1); c++) {
            best = Math.max(best, cosine(leftClauses[c], rightVectors[j]));
            for (int d = right.clauses.first(j); d < right.clauses.first(j + 1); d++) {
                best = Math.max(best, cosine(leftClauses[c], rightClauses[d]));
            }
        }
        for (int d = right.clauses.first(j); d < right.clauses.first(j + 1); d++) {
            best = Math.max(best, cosine(leftVectors[i], rightClauses[d]));
        }
        values[Feature.CLAUSE_VECTOR.ordinal()] = best;
    }
}
