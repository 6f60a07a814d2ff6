package org.crossread.align;

import org.crossread.model.Order;
import org.crossread.model.Progress;

import java.util.ArrayList;
import java.util.List;

/// Joins sentences that are left over between or beside joined ones: there, words of near meaning
/// count.
final class GapMates {

    private static final int REACH = 3;
    private static final int GAP = 4;
    private static final double ENOUGH = 0.1;
    private static final double BETWEEN = 0.3;
    private static final double LEAD = 0.05;
    private static final double FREE = 5;
    private static final int REPORTED = 64;

    private final Mates mates;
    private final Bags left;
    private final Bags right;
    private final Kinship kinship;

    GapMates(Mates mates, Bags left, Bags right, Kinship kinship) {
        this.mates = mates;
        this.left = left;
        this.right = right;
        this.kinship = kinship;
    }

    void join(Progress progress) {
        fill(BETWEEN, progress);
        shift(new Pulse(progress));
        fill(BETWEEN * Math.min(1, FREE * mates.free()), progress);
    }

    /// The most alike first.
    private void fill(double enough, Progress progress) {
        List<Mates.Near> near = new ArrayList<>();
        for (int i = 0; i < mates.lefts(); i++) {
            if (i % REPORTED == 0) {
                progress.at(Progress.Step.ALIGN, i, mates.lefts());
            }
            if (mates.ofLeft(i) == Mates.NOBODY && left.end(i) > left.first(i)) {
                int before = mateBefore(i);
                int behind = mateBehind(i);
                if (before != Mates.NOBODY) {
                    compare(i, before + 1, before + GAP, enough, near);
                }
                if (behind != Mates.NOBODY) {
                    int from =
                            before != Mates.NOBODY
                                    ? Math.max(behind - GAP, before + GAP + 1)
                                    : behind - GAP;
                    compare(i, from, behind - 1, enough, near);
                }
            }
        }
        near.sort(
                Order.comparingDouble(Mates.Near::likeness)
                        .reversed()
                        .thenComparingInt(Mates.Near::left)
                        .thenComparingInt(Mates.Near::right));
        for (Mates.Near one : near) {
            if (mates.ofLeft(one.left()) == Mates.NOBODY
                    && mates.ofRight(one.right()) == Mates.NOBODY) {
                mates.join(one.left(), one.right(), one.likeness());
            }
        }
    }

    /// Parts a pair whose sentences have a neighbour left over each, when two pairs fit better.
    private void shift(Pulse pulse) {
        for (int i = 0; i < mates.lefts(); i++) {
            pulse.beat();
            for (int step = -1; step <= 1 && mates.ofLeft(i) != Mates.NOBODY; step += 2) {
                int j = mates.ofLeft(i);
                if (mates.isLeftFree(i + step) && mates.isRightFree(j - step)) {
                    double there = soft(i + step, j);
                    double here = soft(i, j - step);
                    if (Math.min(there, here) >= ENOUGH && there + here > soft(i, j) + LEAD) {
                        mates.join(i + step, j, there);
                        mates.join(i, j - step, here);
                    }
                }
            }
        }
    }

    private int mateBefore(int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (mates.ofLeft(k) != Mates.NOBODY) {
                return mates.ofLeft(k);
            }
        }
        return Mates.NOBODY;
    }

    private int mateBehind(int i) {
        for (int k = i + 1; k <= Math.min(mates.lefts() - 1, i + REACH); k++) {
            if (mates.ofLeft(k) != Mates.NOBODY) {
                return mates.ofLeft(k);
            }
        }
        return Mates.NOBODY;
    }

    private void compare(int i, int from, int to, double enough, List<Mates.Near> near) {
        for (int j = Math.max(0, from); j <= Math.min(mates.rights() - 1, to); j++) {
            if (mates.ofRight(j) == Mates.NOBODY) {
                double alike = soft(i, j);
                if (alike >= enough) {
                    near.add(new Mates.Near(i, j, alike));
                }
            }
        }
    }

    /// Share of both sentences that the other says too, words of near meaning included.
    private double soft(int i, int j) {
        double both = left.sum(i) + right.sum(j);
        return both == 0
                ? 0
                : (kinship.shared(left, i, right, j) + kinship.shared(right, j, left, i)) / both;
    }
}
