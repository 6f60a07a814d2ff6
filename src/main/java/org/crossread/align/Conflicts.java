package org.crossread.align;

import org.crossread.model.Order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/// Pairs mentions of both sides that tell different things in the same place.
///
/// @param <T> what is told
final class Conflicts<T extends Mention> {

    private final List<T> left;
    private final List<T> right;
    private final double[][] fits;
    private final BiPredicate<T, T> agree;
    private final BiPredicate<T, T> conflict;
    private final double leastFit;
    private final BitSet leftSettled = new BitSet();
    private final BitSet rightSettled = new BitSet();

    /// Two mentions that contradict each other.
    record Conflict<T>(T left, T right) {}

    /// @param leastFit how well two places must fit, as `SamePlace` tells
    Conflicts(
            List<T> left,
            List<T> right,
            SamePlace place,
            BiPredicate<T, T> agree,
            BiPredicate<T, T> conflict,
            double leastFit) {
        this.left = left;
        this.right = right;
        this.agree = agree;
        this.conflict = conflict;
        this.leastFit = leastFit;
        fits = new double[right.isEmpty() ? 0 : left.size()][right.size()];
        for (int i = 0; i < fits.length; i++) {
            for (int j = 0; j < right.size(); j++) {
                fits[i][j] = place.fit(left.get(i), right.get(j));
            }
        }
    }

    List<Conflict<T>> found() {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        settle(true);
        settle(false);
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (isConflict(i, j)) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        pairs.sort(Order.comparingDouble(pair -> -fits[pair[0]][pair[1]]));
        List<Conflict<T>> conflicts = new ArrayList<>();
        for (int[] pair : pairs) {
            if (!leftSettled.get(pair[0]) && !rightSettled.get(pair[1])) {
                leftSettled.set(pair[0]);
                rightSettled.set(pair[1]);
                conflicts.add(new Conflict<>(left.get(pair[0]), right.get(pair[1])));
            }
        }
        return conflicts;
    }

    /// Mentions that agree need no more attention: first those in the same place, then those that
    /// stand elsewhere, unless something else is told in their place.
    private void settle(boolean samePlace) {
        var leftNow = new BitSet();
        var rightNow = new BitSet();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                boolean settles =
                        samePlace
                                ? fits[i][j] >= 1
                                : !leftSettled.get(i) && !hasConflict(i) || !rightSettled.get(j);
                if (settles && agree.test(left.get(i), right.get(j))) {
                    if (samePlace || !hasConflict(i)) {
                        leftNow.set(i);
                    }
                    if (samePlace || !hasConflictOn(j)) {
                        rightNow.set(j);
                    }
                }
            }
        }
        leftSettled.or(leftNow);
        rightSettled.or(rightNow);
    }

    private boolean hasConflict(int i) {
        for (int j = 0; j < right.size(); j++) {
            if (isConflict(i, j)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasConflictOn(int j) {
        for (int i = 0; i < left.size(); i++) {
            if (isConflict(i, j)) {
                return true;
            }
        }
        return false;
    }

    private boolean isConflict(int i, int j) {
        return !leftSettled.get(i)
                && !rightSettled.get(j)
                && fits[i][j] >= leastFit
                && conflict.test(left.get(i), right.get(j));
    }
}
