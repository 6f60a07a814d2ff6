package org.crossread.align;

import org.crossread.model.Order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/// Pairs mentions of both sides that tell different things in the same place.
///
/// @param <T> what is told
final class Conflicts<T extends Mention> {

    private final List<T> left;
    private final List<T> right;
    private final MentionPairs<T> pairs;
    private final BiPredicate<T, T> lone;
    private final double leastFit;
    private final HalfExchanges<T> halves;
    private final BitSet leftSettled = new BitSet();
    private final BitSet rightSettled = new BitSet();

    /// Two mentions that contradict each other.
    record Conflict<T>(T left, T right) {}

    /// Goes by the same place alone.
    ///
    /// @param leastFit how well two places must fit, as `SamePlace` tells
    static <T extends Mention> List<Conflict<T>> found(
            List<T> left,
            List<T> right,
            SamePlace place,
            BiPredicate<T, T> agree,
            BiPredicate<T, T> conflict,
            double leastFit) {
        return found(
                left, right, place, () -> (_, _) -> 0, agree, conflict, (_, _) -> false, leastFit);
    }

    /// Goes by what stands around the mentions too, for sentences that are turned round.
    ///
    /// @param surroundings how much stands around two mentions, as `Surroundings` tells; asked for
    ///     only where some contradict each other
    /// @param lone whether two that are left over contradict each other wherever they stand
    /// @param leastFit how well two places must fit, as `SamePlace` tells
    static <T extends Mention> List<Conflict<T>> found(
            List<T> left,
            List<T> right,
            SamePlace place,
            Supplier<MentionPairs.Closeness> surroundings,
            BiPredicate<T, T> agree,
            BiPredicate<T, T> conflict,
            BiPredicate<T, T> lone,
            double leastFit) {
        if (!anyHold(left, right, conflict.or(lone))) {
            return List.of();
        }
        var pairs = new MentionPairs<>(left, right, place, surroundings.get(), agree, conflict);
        return new Conflicts<>(left, right, pairs, lone, leastFit).all();
    }

    /// Whether a predicate holds of one of the left and one of the right.
    static <T> boolean anyHold(List<T> left, List<T> right, BiPredicate<T, T> predicate) {
        for (T one : left) {
            for (T other : right) {
                if (predicate.test(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Conflicts(
            List<T> left,
            List<T> right,
            MentionPairs<T> pairs,
            BiPredicate<T, T> lone,
            double leastFit) {
        this.left = left;
        this.right = right;
        this.pairs = pairs;
        this.lone = lone;
        this.leastFit = leastFit;
        halves = new HalfExchanges<>(left, right, pairs, leftSettled, rightSettled, leastFit);
    }

    private List<Conflict<T>> all() {
        settleByWordsAround();
        settle(true);
        settle(false);
        List<Conflict<T>> conflicts = new ArrayList<>();
        for (int[] pair : contradicting()) {
            if (!leftSettled.get(pair[0]) && !rightSettled.get(pair[1])) {
                conflicts.add(settled(pair[0], pair[1]));
            }
        }
        addLone(conflicts);
        return conflicts;
    }

    /// The places of those that contradict each other, those in the most alike places first.
    private List<int[]> contradicting() {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (isConflict(i, j)) {
                    found.add(new int[] {i, j});
                }
            }
        }
        found.sort(Order.comparingDouble(pair -> -pairs.fit(pair[0], pair[1])));
        return found;
    }

    private Conflict<T> settled(int i, int j) {
        leftSettled.set(i);
        rightSettled.set(j);
        return new Conflict<>(left.get(i), right.get(j));
    }

    /// Where the sentence is turned round, what agrees still has the same words around it, nearer
    /// than what differs.
    private void settleByWordsAround() {
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (pairs.agreeByWordsAround(i, j)) {
                    leftSettled.set(i);
                    rightSettled.set(j);
                }
            }
        }
    }

    /// Those that are left over, with words of both around them, and could each be of no other, but
    /// for one that says the same.
    private void addLone(List<Conflict<T>> conflicts) {
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (pairs.around(i, j) > 0 && isLone(i, j) && !hasRival(i, j)) {
                    conflicts.add(settled(i, j));
                }
            }
        }
    }

    private boolean isLone(int i, int j) {
        return !leftSettled.get(i)
                && !rightSettled.get(j)
                && lone.test(left.get(i), right.get(j))
                && !halves.hold(i, j);
    }

    private boolean hasRival(int i, int j) {
        for (int k = 0; k < right.size(); k++) {
            if (k != j && isLone(i, k) && !pairs.rightsAgree(j, k)) {
                return true;
            }
        }
        for (int k = 0; k < left.size(); k++) {
            if (k != i && isLone(k, j) && !pairs.leftsAgree(i, k)) {
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
                                ? pairs.fit(i, j) >= 1
                                : !leftSettled.get(i) && !hasConflict(i) || !rightSettled.get(j);
                if (mayAgree && pairs.agree(i, j) && !(samePlace && pairs.areExchanged(i, j))) {
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
                && pairs.fit(i, j) >= leastFit
                && pairs.contradict(i, j)
                && !halves.hold(i, j);
    }
}
