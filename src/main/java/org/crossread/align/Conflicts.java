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
    private final double[][] around;
    private final boolean[][] touch;
    private final BiPredicate<T, T> agree;
    private final BiPredicate<T, T> conflict;
    private final BiPredicate<T, T> lone;
    private final double leastFit;
    private final BitSet leftSettled = new BitSet();
    private final BitSet rightSettled = new BitSet();

    /// How much stands around two mentions, by their places in the lists.
    @FunctionalInterface
    interface Closeness {
        double between(int left, int right);
    }

    /// Two mentions that contradict each other.
    record Conflict<T>(T left, T right) {}

    /// Goes by the same place alone.
    ///
    /// @param leastFit how well two places must fit, as `SamePlace` tells
    Conflicts(
            List<T> left,
            List<T> right,
            SamePlace place,
            BiPredicate<T, T> agree,
            BiPredicate<T, T> conflict,
            double leastFit) {
        this(left, right, place, (_, _) -> 0, agree, conflict, (_, _) -> false, leastFit);
    }

    /// Goes by what stands around the mentions too, for sentences that are turned round.
    ///
    /// @param surroundings how much stands around two mentions, as `Surroundings` tells
    /// @param lone whether two that are left over contradict each other wherever they stand
    /// @param leastFit how well two places must fit, as `SamePlace` tells
    Conflicts(
            List<T> left,
            List<T> right,
            SamePlace place,
            Closeness surroundings,
            BiPredicate<T, T> agree,
            BiPredicate<T, T> conflict,
            BiPredicate<T, T> lone,
            double leastFit) {
        this.left = left;
        this.right = right;
        this.agree = agree;
        this.conflict = conflict;
        this.lone = lone;
        this.leastFit = leastFit;
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

    List<Conflict<T>> found() {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        settleByWordsAround();
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
        addLone(conflicts);
        return conflicts;
    }

    /// Where the sentence is turned round, what agrees still has the same words around it, nearer
    /// than what differs.
    private void settleByWordsAround() {
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (around[i][j] > 0
                        && agree.test(left.get(i), right.get(j))
                        && around[i][j] > mostAroundConflict(i, j)) {
                    leftSettled.set(i);
                    rightSettled.set(j);
                }
            }
        }
    }

    /// The most that one of two mentions shares with one of the other side that it contradicts.
    private double mostAroundConflict(int i, int j) {
        double most = 0;
        for (int k = 0; k < right.size(); k++) {
            boolean isConflict = conflict.test(left.get(i), right.get(k));
            most = isConflict ? Math.max(most, around[i][k]) : most;
        }
        for (int k = 0; k < left.size(); k++) {
            boolean isConflict = conflict.test(left.get(k), right.get(j));
            most = isConflict ? Math.max(most, around[k][j]) : most;
        }
        return most;
    }

    /// Whether two mentions and two others agree, but each stands where the other one does: `three
    /// men and two women` for `two men and three women`.
    private boolean isExchanged(int i, int j) {
        for (int k = 0; k < left.size() && !touch[i][j]; k++) {
            for (int m = 0; m < right.size(); m++) {
                if (!touch[k][m]
                        && around[i][m] + around[k][j] > around[i][j] + around[k][m]
                        && agree.test(left.get(k), right.get(m))
                        && conflict.test(left.get(i), right.get(m))
                        && conflict.test(left.get(k), right.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Those that are left over, with words of both around them, and could each be of no other.
    private void addLone(List<Conflict<T>> conflicts) {
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (around[i][j] > 0 && isLone(i, j) && !hasRival(i, j)) {
                    leftSettled.set(i);
                    rightSettled.set(j);
                    conflicts.add(new Conflict<>(left.get(i), right.get(j)));
                }
            }
        }
    }

    private boolean isLone(int i, int j) {
        return !leftSettled.get(i) && !rightSettled.get(j) && lone.test(left.get(i), right.get(j));
    }

    private boolean hasRival(int i, int j) {
        for (int k = 0; k < right.size(); k++) {
            if (k != j && isLone(i, k)) {
                return true;
            }
        }
        for (int k = 0; k < left.size(); k++) {
            if (k != i && isLone(k, j)) {
                return true;
            }
        }
        return false;
    }

    /// Mentions that agree need no more attention: first those in the same place, then those that
    /// stand elsewhere, unless something else is told in their place.
    private void settle(boolean samePlace) {
        var leftNow = new BitSet();
        var rightNow = new BitSet();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                boolean mayAgree =
                        samePlace
                                ? fits[i][j] >= 1
                                : !leftSettled.get(i) && !hasConflict(i) || !rightSettled.get(j);
                if (mayAgree
                        && agree.test(left.get(i), right.get(j))
                        && !(samePlace && isExchanged(i, j))) {
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
