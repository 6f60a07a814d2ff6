package org.crossread.align;

import org.crossread.model.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds units of two texts that are alike: the seeds that passages grow from.
///
/// Only units with a rare word in common are compared, so that time grows with the text and not
/// with its square.
final class PassageSeeds {

    /// Thresholds of Sanchez-Perez et al. 2014.
    private static final double LEAST_COSINE = 0.33;

    private static final double LEAST_OVERLAP = 0.33;

    private static final int FEWEST_POSTINGS = 60;
    private static final int RARE_SHARE = 20;

    private final float[] weights;
    private final Bags left;
    private final Bags right;
    private final int terms;

    /// @param terms how many terms there are
    PassageSeeds(PassageText left, PassageText right, int terms, Pulse pulse) {
        this.terms = terms;
        weights = weights(left, right, terms);
        this.left = Bags.of(left.bounds(), left.terms(), term -> weights[term], pulse);
        this.right = Bags.of(right.bounds(), right.terms(), term -> weights[term], pulse);
    }

    /// How much each term tells: the logarithm of the inverse share of units that hold it.
    float[] weights() {
        return weights;
    }

    private static float[] weights(PassageText left, PassageText right, int terms) {
        int[] units = new int[terms];
        count(left, units);
        count(right, units);
        float[] weights = new float[terms];
        double all = left.units() + right.units() + 1.0;
        for (int term = 0; term < terms; term++) {
            weights[term] = (float) Math.log(all / (units[term] + 0.5));
        }
        return weights;
    }

    private static void count(PassageText text, int[] units) {
        int[] last = new int[units.length];
        for (int unit = 0; unit < text.units(); unit++) {
            for (int word = text.first(unit); word < text.first(unit + 1); word++) {
                int term = text.term(word);
                if (last[term] != unit + 1) {
                    last[term] = unit + 1;
                    units[term]++;
                }
            }
        }
    }

    /// Pairs of a left and a right unit.
    List<int[]> found(Progress progress) {
        var postings = new Postings(right, terms);
        int most = Math.max(FEWEST_POSTINGS, right.rows() / RARE_SHARE);
        int[] seen = new int[right.rows()];
        Arrays.fill(seen, -1);
        List<int[]> seeds = new ArrayList<>();
        for (int i = 0; i < left.rows(); i++) {
            progress.at(Progress.Step.ALIGN, i, left.rows());
            for (int k = left.first(i); k < left.end(i); k++) {
                int term = left.term(k);
                for (int m = postings.first(term);
                        m < postings.end(term) && postings.count(term) <= most;
                        m++) {
                    int j = postings.row(m);
                    if (seen[j] != i) {
                        seen[j] = i;
                        if (isSeed(i, j)) {
                            seeds.add(new int[] {i, j});
                        }
                    }
                }
            }
        }
        return seeds;
    }

    private boolean isSeed(int i, int j) {
        return left.cosine(i, right, j) > LEAST_COSINE && overlap(i, j) > LEAST_OVERLAP;
    }

    /// Share of terms in common (Dice's coefficient).
    private double overlap(int i, int j) {
        int common = 0;
        int k = left.first(i);
        int m = right.first(j);
        while (k < left.end(i) && m < right.end(j)) {
            int order = Integer.compare(left.term(k), right.term(m));
            common += order == 0 ? 1 : 0;
            k += order <= 0 ? 1 : 0;
            m += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (left.end(i) - left.first(i) + right.end(j) - right.first(j));
    }
}
