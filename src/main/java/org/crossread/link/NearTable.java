package org.crossread.link;

import org.crossread.link.Finding.Found;
import org.crossread.model.PairSet;
import org.crossread.model.Voice.Agreement;

import java.util.Arrays;
import java.util.List;

/// How near all sayings of two reports are to the encoder, and who says them.
final class NearTable {

    private final double[][] near;
    private final Agreement[][] agreements;
    private final boolean[][] areBorneOut;
    private final double mean;
    private final double deviation;

    /// @param candidates tells which sayings stand in passages that say the same
    NearTable(List<Saying> left, List<Saying> right, Likeness likeness, Candidates candidates) {
        near = new double[left.size()][right.size()];
        agreements = new Agreement[left.size()][right.size()];
        areBorneOut = new boolean[left.size()][right.size()];
        for (Saying one : left) {
            for (Saying other : right) {
                near[one.index()][other.index()] = likeness.between(one, other);
                agreements[one.index()][other.index()] = one.voice().agreement(other.voice());
                areBorneOut[one.index()][other.index()] =
                        agreement(one, other) == Agreement.SAME
                                && candidates.isPaired(PairSet.pair(one.index(), other.index()))
                                && one.wording().sharesStemWith(other.wording());
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

    /// Whether no other pair with one of the two is nearer. One speaker's sayings that share a word
    /// of content in passages that say the same go before those that the encoder alone holds near.
    ///
    /// @param least of the others only those count whose speakers agree so far, or further
    /// @param besides of the others none of these counts
    boolean isNearest(Saying one, Saying other, Agreement least, Found besides) {
        int i = one.index();
        int j = other.index();
        for (int k = 0; k < near[i].length; k++) {
            boolean isRival = agreements[i][k].compareTo(least) <= 0 && !besides.right().get(k);
            if (isRival && isBefore(i, k, i, j)) {
                return false;
            }
        }
        for (int k = 0; k < near.length; k++) {
            boolean isRival = agreements[k][j].compareTo(least) <= 0 && !besides.left().get(k);
            if (isRival && isBefore(k, j, i, j)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBefore(int i, int j, int otherI, int otherJ) {
        return areBorneOut[i][j] == areBorneOut[otherI][otherJ]
                ? near[i][j] > near[otherI][otherJ]
                : areBorneOut[i][j];
    }
}
