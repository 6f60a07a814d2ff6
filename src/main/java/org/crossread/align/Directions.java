package org.crossread.align;

import java.util.Arrays;

/// Vectors of which only the direction counts, after what all have in common was taken away: all
/// sentences of two reports of one event are alike.
final class Directions {

    private Directions() {}

    /// Takes the mean of all vectors away from each and brings them to length 1. Empty ones stay.
    static void centre(float[][] left, float[][] right) {
        float[] mean = mean(left, right);
        for (float[][] side : new float[][][] {left, right}) {
            for (float[] vector : side) {
                centre(vector, mean);
            }
        }
    }

    private static float[] mean(float[][] left, float[][] right) {
        float[] mean = new float[0];
        int count = 0;
        for (float[][] side : new float[][][] {left, right}) {
            for (float[] vector : side) {
                mean = mean.length == 0 ? new float[vector.length] : mean;
                count += vector.length > 0 ? 1 : 0;
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
        for (int d = 0; d < vector.length; d++) {
            vector[d] -= mean[d];
        }
        toLengthOne(vector);
    }

    /// Brings all to length 1.
    static void toLengthOne(float[][] vectors) {
        Arrays.stream(vectors).forEach(Directions::toLengthOne);
    }

    private static void toLengthOne(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * (double) value;
        }
        float norm = (float) Math.sqrt(squares);
        for (int d = 0; d < vector.length && norm > 0; d++) {
            vector[d] /= norm;
        }
    }

    /// 0 where one is empty.
    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < Math.min(a.length, b.length); d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
