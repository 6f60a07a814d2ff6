package org.crossread.align;

import java.util.BitSet;
import java.util.List;

/// Mentions in each other's place of which one stands on the other side too, where no other takes
/// its place: both rows tell it, each in its own way.
///
/// @param <T> what is told
final class HalfExchanges<T extends Mention> {

    private final List<T> left;
    private final List<T> right;
    private final MentionPairs<T> pairs;
    private final BitSet leftSettled;
    private final BitSet rightSettled;
    private final double leastFit;

    /// @param leftSettled those that need no more attention, as far as is known when it is asked
    /// @param leastFit how well two places must fit, as `SamePlace` tells
    HalfExchanges(
            List<T> left,
            List<T> right,
            MentionPairs<T> pairs,
            BitSet leftSettled,
            BitSet rightSettled,
            double leastFit) {
        this.left = left;
        this.right = right;
        this.pairs = pairs;
        this.leftSettled = leftSettled;
        this.rightSettled = rightSettled;
        this.leastFit = leastFit;
    }

    /// Whether two mentions are no change for that reason.
    boolean hold(int i, int j) {
        if (!left.get(i).isTelling()) {
            return false;
        }
        for (int k = 0; k < right.size(); k++) {
            if (k != j && !rightSettled.get(k) && pairs.agree(i, k) && !isTakenOnRight(k, i)) {
                return true;
            }
        }
        for (int m = 0; m < left.size(); m++) {
            if (m != i && !leftSettled.get(m) && pairs.agree(m, j) && !isTakenOnLeft(m, j)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTakenOnRight(int k, int but) {
        for (int m = 0; m < left.size(); m++) {
            if (m != but && mayConflict(m, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTakenOnLeft(int m, int but) {
        for (int k = 0; k < right.size(); k++) {
            if (k != but && mayConflict(m, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayConflict(int i, int j) {
        return pairs.contradict(i, j) && (pairs.fit(i, j) >= leastFit || pairs.around(i, j) > 0);
    }
}
