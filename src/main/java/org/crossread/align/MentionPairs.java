package org.crossread.align;

import java.util.List;
import java.util.function.BiPredicate;

/// How every mention of the one row stands to every one of the other, by their places in the lists:
/// in the same place or among the same words, agreeing or contradicting.
///
/// @param <T> what is told
final class MentionPairs<T extends Mention> {

    private final List<T> left;
    private final List<T> right;
    private final BiPredicate<T, T> agree;
    private final BiPredicate<T, T> conflict;
    private final double[][] fits;
    private final double[][] around;
    private final boolean[][] touch;

    /// How much stands around two mentions, by their places in the lists.
    @FunctionalInterface
    interface Closeness {
        double between(int left, int right);
    }

    MentionPairs(
            List<T> left,
            List<T> right,
            SamePlace place,
            Closeness surroundings,
            BiPredicate<T, T> agree,
            BiPredicate<T, T> conflict) {
        this.left = left;
        this.right = right;
        this.agree = agree;
        this.conflict = conflict;
        fits = new double[right.isEmpty() ? 0 : left.size()][right.size()];
        around = new double[fits.length][right.size()];
        touch = new boolean[fits.length][right.size()];
        for (int i = 0; i < fits.length; i++) {
            for (int j = 0; j < right.size(); j++) {
                fits[i][j] = place.fit(left.get(i), right.get(j));
                around[i][j] = surroundings.between(i, j);
                touch[i][j] = place.touches(left.get(i), right.get(j));
            }
        }
    }

    /// As `SamePlace` tells.
    double fit(int i, int j) {
        return fits[i][j];
    }

    /// As `Surroundings` tells.
    double around(int i, int j) {
        return around[i][j];
    }

    boolean agree(int i, int j) {
        return agree.test(left.get(i), right.get(j));
    }

    /// Whether two of the left say the same.
    boolean leftsAgree(int one, int other) {
        return agree.test(left.get(one), left.get(other));
    }

    boolean rightsAgree(int one, int other) {
        return agree.test(right.get(one), right.get(other));
    }

    boolean contradict(int i, int j) {
        return conflict.test(left.get(i), right.get(j));
    }

    /// Whether two agree and share more of what stands around than either with one that it
    /// contradicts.
    boolean agreeByWordsAround(int i, int j) {
        return around[i][j] > 0 && agree(i, j) && around[i][j] > mostAroundConflict(i, j);
    }

    private double mostAroundConflict(int i, int j) {
        double most = 0;
        for (int k = 0; k < right.size(); k++) {
            most = contradict(i, k) ? Math.max(most, around[i][k]) : most;
        }
        for (int k = 0; k < left.size(); k++) {
            most = contradict(k, j) ? Math.max(most, around[k][j]) : most;
        }
        return most;
    }

    /// Whether two mentions and two others agree, but each stands where the other one does: `three
    /// men and two women` for `two men and three women`.
    boolean areExchanged(int i, int j) {
        for (int k = 0; k < left.size() && !touch[i][j]; k++) {
            for (int m = 0; m < right.size(); m++) {
                if (!touch[k][m]
                        && around[i][m] + around[k][j] > around[i][j] + around[k][m]
                        && agree(k, m)
                        && contradict(i, m)
                        && contradict(k, j)) {
                    return true;
                }
            }
        }
        return false;
    }
}
