package org.crossread.align;

import java.util.Arrays;
import java.util.BitSet;

/// Weighted terms of many rows (sentences or clauses), each term once a row, sorted.
final class Bags {

    private final int[] first;
    private final int[] terms;
    private final float[] weights;
    private final float[] norms;
    private final float[] sums;

    private Bags(int[] first, int[] terms, float[] weights) {
        this.first = first;
        this.terms = terms;
        this.weights = weights;
        norms = new float[first.length - 1];
        sums = new float[first.length - 1];
        for (int row = 0; row < norms.length; row++) {
            double squares = 0;
            double sum = 0;
            for (int k = first[row]; k < first[row + 1]; k++) {
                squares += weights[k] * (double) weights[k];
                sum += weights[k];
            }
            norms[row] = (float) Math.sqrt(squares);
            sums[row] = (float) sum;
        }
    }

    /// @param bounds where each row starts among the keys, and the end of the last
    /// @param keys a term for each word; below zero: none
    static Bags of(int[] bounds, int[] keys, Weighing weighing, Pulse pulse) {
        int[] first = new int[bounds.length];
        int[] terms = new int[bounds[bounds.length - 1] - bounds[0]];
        int size = 0;
        for (int row = 0; row + 1 < bounds.length; row++) {
            pulse.beat();
            first[row] = size;
            int from = size;
            for (int k = bounds[row]; k < bounds[row + 1]; k++) {
                if (keys[k] >= 0) {
                    terms[size++] = keys[k];
                }
            }
            size = sortOnce(terms, from, size);
        }
        first[bounds.length - 1] = size;
        int[] kept = Arrays.copyOf(terms, size);
        float[] weights = new float[size];
        for (int k = 0; k < size; k++) {
            weights[k] = weighing.weight(kept[k]);
        }
        return new Bags(first, kept, weights);
    }

    /// Sorts a stretch and drops what stands there twice.
    ///
    /// @return where the stretch ends now
    private static int sortOnce(int[] terms, int from, int end) {
        Arrays.sort(terms, from, end);
        int size = from;
        for (int k = from; k < end; k++) {
            if (k == from || terms[k] != terms[k - 1]) {
                terms[size++] = terms[k];
            }
        }
        return size;
    }

    /// How much a term counts.
    @FunctionalInterface
    interface Weighing {
        float weight(int term);
    }

    /// Whether a row is to keep a term.
    @FunctionalInterface
    interface Choice {
        boolean keeps(int row, int term);
    }

    /// The same rows with some of their terms.
    Bags only(Choice choice) {
        int[] bounds = new int[first.length];
        int[] kept = new int[terms.length];
        float[] keptWeights = new float[terms.length];
        int size = 0;
        for (int row = 0; row < rows(); row++) {
            for (int k = first[row]; k < first[row + 1]; k++) {
                if (choice.keeps(row, terms[k])) {
                    kept[size] = terms[k];
                    keptWeights[size++] = weights[k];
                }
            }
            bounds[row + 1] = size;
        }
        return new Bags(bounds, Arrays.copyOf(kept, size), Arrays.copyOf(keptWeights, size));
    }

    int rows() {
        return norms.length;
    }

    int first(int row) {
        return first[row];
    }

    int end(int row) {
        return first[row + 1];
    }

    /// How many terms a row holds.
    int size(int row) {
        return first[row + 1] - first[row];
    }

    /// How many terms both rows hold.
    int common(int row, Bags other, int otherRow) {
        int count = 0;
        for (int k = first[row]; k < first[row + 1]; k++) {
            count += other.holds(otherRow, terms[k]) ? 1 : 0;
        }
        return count;
    }

    int term(int place) {
        return terms[place];
    }

    float weight(int place) {
        return weights[place];
    }

    boolean holds(int row, int term) {
        return Arrays.binarySearch(terms, first[row], first[row + 1], term) >= 0;
    }

    /// Length of a row's vector.
    float norm(int row) {
        return norms[row];
    }

    /// The terms that occur.
    BitSet vocabulary() {
        var found = new BitSet();
        for (int term : terms) {
            found.set(term);
        }
        return found;
    }

    /// Sum of the weights of a row.
    float sum(int row) {
        return sums[row];
    }

    /// Sum of the weights of the terms that both rows hold.
    double shared(int row, Bags other, int otherRow) {
        return common(row, other, otherRow, false);
    }

    /// Sum of the squared weights of those terms of a row that have a mark.
    ///
    /// @param marks by term
    double squares(int row, int[] marks, int mark) {
        int[] all = terms;
        int end = first[row + 1];
        double sum = 0;
        for (int k = first[row]; k < end; k++) {
            if (marks[all[k]] == mark) {
                sum += weights[k] * (double) weights[k];
            }
        }
        return sum;
    }

    /// Cosine of the angle between both rows, 0 to 1.
    double cosine(int row, Bags other, int otherRow) {
        double norm = norms[row] * (double) other.norms[otherRow];
        return norm == 0 ? 0 : Math.min(1, common(row, other, otherRow, true) / norm);
    }

    private double common(int row, Bags other, int otherRow, boolean squared) {
        double sum = 0;
        int[] others = other.terms;
        int end = first[row + 1];
        int otherEnd = other.first[otherRow + 1];
        int k = first[row];
        int m = other.first[otherRow];
        while (k < end && m < otherEnd) {
            int here = terms[k];
            int there = others[m];
            if (here == there) {
                sum += squared ? weights[k] * (double) weights[k] : weights[k];
            }
            k += here <= there ? 1 : 0;
            m += there <= here ? 1 : 0;
        }
        return sum;
    }
}
