package org.crossread.link;

import org.crossread.link.Finding.Found;
import org.crossread.model.Voice.Agreement;

import java.util.Arrays;
import java.util.List;

/// How near all sayings of two reports are to the encoder, and who says them.
final class NearTable {

    private final double[][] near;
    private final Agreement[][] agreements;
    private final double mean;
    private final double deviation;

    NearTable(List<Saying> left, List<Saying> right, Likeness likeness) {
        near = new double[left.size()][right.size()];
        agreements = new Agreement[left.size()][right.size()];
        for (Saying one : left) {
            for (Saying other : right) {
                near[one.index()][other.index()] = likeness.between(one, other);
                agreements[one.index()][other.index()] = one.voice().agreement(other.voice());
            }
        }
        double[] all = Arrays.stream(near).flatMapToDouble(Arrays::stream).sorted().toArray();
        mean = Arrays.stream(all).average().orElseThrow();
        double variance =
                Arrays.stream(all).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        deviation = Math.sqrt(variance);
    }

    Agreement agreement(Saying one, Saying other) {
        return agreements[one.index()][other.index()];
    }

    /// Standard deviations above the mean of all pairs.
    double distance(Saying one, Saying other) {
        double above = near[one.index()][other.index()] - mean;
        return deviation == 0 ? 0 : above / deviation;
    }

    /// Whether no other pair with one of the two is nearer.
    ///
    /// @param least of the others only those count whose speakers agree so far, or further
    /// @param besides of the others none of these counts
    boolean isNearest(Saying one, Saying other, Agreement least, Found besides) {
        int i = one.index();
        int j = other.index();
        for (int k = 0; k < near[i].length; k++) {
            boolean isRival = agreements[i][k].compareTo(least) <= 0 && !besides.right().get(k);
            if (isRival && near[i][k] > near[i][j]) {
                return false;
            }
        }
        for (int k = 0; k < near.length; k++) {
            boolean isRival = agreements[k][j].compareTo(least) <= 0 && !besides.left().get(k);
            if (isRival && near[k][j] > near[i][j]) {
                return false;
            }
        }
        return true;
    }
}
