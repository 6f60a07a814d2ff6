package org.crossread.align;

import org.crossread.model.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Chooses among candidates by what the sentences before and behind them do, then looks between
/// and beside the chosen for what the words alone did not find.
final class Neighbours {

    /// One pair of sentences and how alike they are.
    record Near(int left, int right, double likeness) {}

    private static final int NOBODY = Candidates.NOBODY;
    private static final int REACH = 3;
    private static final int GAP = 4;
    private static final double SUPPORT = 0.4;
    private static final float BESIDE = 0.6f;
    private static final double ALONE = 0.4;
    private static final double ENOUGH = 0.1;
    private static final double BETWEEN = 0.3;
    private static final double LEAD = 0.05;
    private static final double FREE = 5;
    private static final double PART = 0.3;
    private static final int REPORTED = 64;

    private final Candidates candidates;
    private final Bags left;
    private final Bags right;
    private final Kinship kinship;
    private final int[] mateOfLeft;
    private final int[] mateOfRight;
    private final float[] likeness;

    Neighbours(Candidates candidates, Bags left, Bags right, Kinship kinship) {
        this.candidates = candidates;
        this.left = left;
        this.right = right;
        this.kinship = kinship;
        mateOfLeft = new int[left.rows()];
        mateOfRight = new int[right.rows()];
        likeness = new float[left.rows()];
        Arrays.fill(mateOfLeft, NOBODY);
        Arrays.fill(mateOfRight, NOBODY);
    }

    List<Near> chosen(Progress progress) {
        var pulse = new Pulse(progress);
        chooseMutualBest(pulse);
        fillGaps(BETWEEN, progress);
        shift(pulse);
        fillGaps(BETWEEN * Math.min(1, FREE * free()), progress);
        List<Near> chosen = new ArrayList<>();
        for (int i = 0; i < mateOfLeft.length; i++) {
            if (mateOfLeft[i] != NOBODY) {
                chosen.add(new Near(i, mateOfLeft[i], likeness[i]));
            }
        }
        chosen.addAll(parts(pulse));
        return chosen;
    }

    private void chooseMutualBest(Pulse pulse) {
        int each = candidates.each();
        float[] total = new float[candidates.lefts() * each];
        float[] bestOfRight = new float[mateOfRight.length];
        for (int i = 0; i < candidates.lefts(); i++) {
            pulse.beat();
            for (int k = 0; k < each && candidates.right(i, k) != NOBODY; k++) {
                int j = candidates.right(i, k);
                total[i * each + k] = candidates.score(i, k) + support(i, j);
                bestOfRight[j] = Math.max(bestOfRight[j], total[i * each + k]);
            }
        }
        for (int i = 0; i < candidates.lefts(); i++) {
            pulse.beat();
            int best = 0;
            for (int k = 1; k < each && candidates.right(i, k) != NOBODY; k++) {
                best = total[i * each + k] > total[i * each + best] ? k : best;
            }
            int j = candidates.right(i, best);
            if (j != NOBODY
                    && total[i * each + best] >= bestOfRight[j]
                    && mateOfRight[j] == NOBODY
                    && total[i * each + best] >= ALONE
                    && candidates.score(i, best) >= ENOUGH) {
                join(i, j, candidates.score(i, best));
            }
        }
    }

    private void join(int i, int j, double alike) {
        mateOfLeft[i] = j;
        mateOfRight[j] = i;
        likeness[i] = (float) alike;
    }

    /// How well the sentences around fit, those right before and behind counting more.
    private float support(int i, int j) {
        double sum = 0;
        for (int step = 1; step <= REACH; step++) {
            sum += (best(i - step, j - step) + best(i + step, j + step)) / (step + 1);
        }
        return (float) (SUPPORT * sum);
    }

    private float best(int i, int j) {
        if (i < 0 || i >= candidates.lefts()) {
            return 0;
        }
        float best = 0;
        for (int k = 0; k < candidates.each() && candidates.right(i, k) != NOBODY; k++) {
            int off = Math.abs(candidates.right(i, k) - j);
            if (off <= 1) {
                best = Math.max(best, candidates.score(i, k) * (off == 0 ? 1 : BESIDE));
            }
        }
        return best;
    }

    /// Joins sentences that are left over between or beside joined ones, the most alike first.
    private void fillGaps(double enough, Progress progress) {
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < mateOfLeft.length; i++) {
            if (i % REPORTED == 0) {
                progress.at(Progress.Step.ALIGN, i, mateOfLeft.length);
            }
            if (mateOfLeft[i] == NOBODY && left.end(i) > left.first(i)) {
                int before = mateBefore(i);
                int behind = mateBehind(i);
                if (before != NOBODY) {
                    compare(i, before + 1, before + GAP, enough, near);
                }
                if (behind != NOBODY) {
                    int from =
                            before != NOBODY
                                    ? Math.max(behind - GAP, before + GAP + 1)
                                    : behind - GAP;
                    compare(i, from, behind - 1, enough, near);
                }
            }
        }
        near.sort(
                Comparator.comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparingInt(Near::left)
                        .thenComparingInt(Near::right));
        for (Near one : near) {
            if (mateOfLeft[one.left] == NOBODY && mateOfRight[one.right] == NOBODY) {
                join(one.left, one.right, one.likeness);
            }
        }
    }

    /// Parts a pair whose sentences have a neighbour left over each, when two pairs fit better.
    private void shift(Pulse pulse) {
        for (int i = 0; i < mateOfLeft.length; i++) {
            pulse.beat();
            for (int step = -1; step <= 1 && mateOfLeft[i] != NOBODY; step += 2) {
                int j = mateOfLeft[i];
                if (isFree(mateOfLeft, i + step) && isFree(mateOfRight, j - step)) {
                    double there = soft(i + step, j);
                    double here = soft(i, j - step);
                    if (Math.min(there, here) >= ENOUGH && there + here > soft(i, j) + LEAD) {
                        join(i + step, j, there);
                        join(i, j - step, here);
                    }
                }
            }
        }
    }

    /// Share of the sentences without a mate, on the side where it is higher. Where nearly all have
    /// one, two left over in the same place belong together with little more evidence.
    private double free() {
        long lefts = Arrays.stream(mateOfLeft).filter(mate -> mate == NOBODY).count();
        long rights = Arrays.stream(mateOfRight).filter(mate -> mate == NOBODY).count();
        return Math.max(
                lefts / (double) Math.max(1, mateOfLeft.length),
                rights / (double) Math.max(1, mateOfRight.length));
    }

    private static boolean isFree(int[] mates, int at) {
        return at >= 0 && at < mates.length && mates[at] == NOBODY;
    }

    private int mateBefore(int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (mateOfLeft[k] != NOBODY) {
                return mateOfLeft[k];
            }
        }
        return NOBODY;
    }

    private int mateBehind(int i) {
        for (int k = i + 1; k <= Math.min(mateOfLeft.length - 1, i + REACH); k++) {
            if (mateOfLeft[k] != NOBODY) {
                return mateOfLeft[k];
            }
        }
        return NOBODY;
    }

    private void compare(int i, int from, int to, double enough, List<Near> near) {
        for (int j = Math.max(0, from); j <= Math.min(mateOfRight.length - 1, to); j++) {
            if (mateOfRight[j] == NOBODY) {
                double alike = soft(i, j);
                if (alike >= enough) {
                    near.add(new Near(i, j, alike));
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

    /// Sentences left over that say what a neighbour's mate says: the halves of one sentence.
    private List<Near> parts(Pulse pulse) {
        List<Near> parts = new ArrayList<>();
        for (int i = 0; i < mateOfLeft.length; i++) {
            pulse.beat();
            if (mateOfLeft[i] == NOBODY) {
                Near best =
                        better(part(i, mate(mateOfLeft, i - 1)), part(i, mate(mateOfLeft, i + 1)));
                if (best.likeness >= PART) {
                    parts.add(best);
                }
            }
        }
        for (int j = 0; j < mateOfRight.length; j++) {
            pulse.beat();
            if (mateOfRight[j] == NOBODY) {
                Near best =
                        better(
                                part(mate(mateOfRight, j - 1), j),
                                part(mate(mateOfRight, j + 1), j));
                if (best.likeness >= PART) {
                    parts.add(best);
                }
            }
        }
        return parts;
    }

    private static int mate(int[] mates, int at) {
        return at < 0 || at >= mates.length ? NOBODY : mates[at];
    }

    private static Near better(Near a, Near b) {
        return b.likeness > a.likeness ? b : a;
    }

    private Near part(int i, int j) {
        if (i == NOBODY || j == NOBODY) {
            return new Near(0, 0, 0);
        }
        double ofLeft = kinship.shared(left, i, right, j) / Math.max(1e-6, left.sum(i));
        double ofRight = kinship.shared(right, j, left, i) / Math.max(1e-6, right.sum(j));
        return new Near(i, j, mateOfLeft[i] == NOBODY ? ofLeft : ofRight);
    }
}
