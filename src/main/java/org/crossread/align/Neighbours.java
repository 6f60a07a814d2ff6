package org.crossread.align;

import org.crossread.model.Progress;

import java.util.ArrayList;
import java.util.List;

/// Chooses among candidates by what the sentences before and behind them do, then looks between
/// and beside the chosen for what the words alone did not find.
final class Neighbours {

    private static final int NOBODY = Candidates.NOBODY;
    private static final int REACH = 3;
    private static final double SUPPORT = 0.4;
    private static final float BESIDE = 0.6f;
    private static final double ALONE = 0.4;
    private static final double ENOUGH = 0.1;

    private final Candidates candidates;
    private final Bags left;
    private final Bags right;
    private final Kinship kinship;
    private final Mates mates;

    Neighbours(Candidates candidates, Bags left, Bags right, Kinship kinship) {
        this.candidates = candidates;
        this.left = left;
        this.right = right;
        this.kinship = kinship;
        mates = new Mates(left.rows(), right.rows());
    }

    List<Mates.Near> chosen(Progress progress) {
        var pulse = new Pulse(progress);
        chooseMutualBest(pulse);
        new GapMates(mates, left, right, kinship).join(progress);
        List<Mates.Near> chosen = new ArrayList<>(mates.all());
        chosen.addAll(new HalfSentences(mates, left, right, kinship).all(pulse));
        return chosen;
    }

    private void chooseMutualBest(Pulse pulse) {
        int each = candidates.each();
        float[] total = new float[candidates.lefts() * each];
        float[] bestOfRight = new float[mates.rights()];
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
                    && mates.isRightFree(j)
                    && total[i * each + best] >= ALONE
                    && candidates.score(i, best) >= ENOUGH) {
                mates.join(i, j, candidates.score(i, best));
            }
        }
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
}
