package org.crossread.align;

import org.crossread.model.Progress;

import java.util.Arrays;

/// Finds for each left sentence the right ones that share rare words or rare neighbourhoods of
/// words with it.
///
/// Only so many entries of the index are visited for a sentence, rarest first; so time grows with
/// the length of the reports, and memory too.
final class CandidateSearch {

    private static final int EACH = 8;
    private static final int VISITS = 320;
    private static final int TRIED = 24;
    private static final int REPORTED = 64;
    private static final int SHORT = 48;

    private final Bags left;
    private final Bags right;
    private final Bags leftPairs;
    private final Bags rightPairs;
    private final HeldRow held;
    private final Postings words;
    private final Postings pairs;
    private final float[] found;
    private final int[] touched;
    private int touches;

    /// The places of a row, the rarest term first, each below how often it stands.
    private long[] rarestFirst = new long[64];

    /// The best by a rough measure, best first.
    private final int[] rough = new int[TRIED];

    private final float[] roughScores = new float[TRIED];

    /// @param leftPairs keys of neighbouring words, below `pairKeys`
    CandidateSearch(
            Bags left, Bags right, Bags leftPairs, Bags rightPairs, int terms, int pairKeys) {
        this.left = left;
        this.right = right;
        this.leftPairs = leftPairs;
        this.rightPairs = rightPairs;
        held = new HeldRow(left, terms);
        words = new Postings(right, terms);
        pairs = new Postings(rightPairs, pairKeys);
        found = new float[right.rows()];
        touched = new int[right.rows()];
    }

    Candidates search(Twins twins, Progress progress) {
        var candidates = new Candidates(left.rows(), EACH);
        for (int i = 0; i < left.rows(); i++) {
            if (i % REPORTED == 0) {
                progress.at(Progress.Step.ALIGN, i, left.rows());
            }
            if (twins.ofLeft(i) >= 0) {
                candidates.offer(i, twins.ofLeft(i), 1);
            } else {
                visit(leftPairs, i, pairs, VISITS / 2);
                visit(left, i, words, VISITS);
                keepBest(i, twins, candidates);
            }
        }
        addNeighbours(twins, candidates, new Pulse(progress));
        return candidates;
    }

    /// Where the sentence before or behind has its best candidate, the next one is a candidate too.
    private void addNeighbours(Twins twins, Candidates candidates, Pulse pulse) {
        int[] best = new int[candidates.lefts()];
        Arrays.setAll(best, i -> candidates.right(i, 0));
        for (int i = 0; i < best.length; i++) {
            pulse.beat();
            if (twins.ofLeft(i) < 0) {
                addNeighbour(i, i - 1, 1, best, twins, candidates);
                addNeighbour(i, i + 1, -1, best, twins, candidates);
            }
        }
    }

    private void addNeighbour(
            int i, int beside, int step, int[] best, Twins twins, Candidates candidates) {
        if (beside < 0 || beside >= best.length || best[beside] == Candidates.NOBODY) {
            return;
        }
        int j = best[beside] + step;
        if (j >= 0 && j < right.rows() && !twins.hasRight(j) && !candidates.holds(i, j)) {
            candidates.offer(i, j, (float) likeness(i, j));
        }
    }

    private void visit(Bags bags, int row, Postings postings, int visits) {
        int size = orderByRarity(bags, row, postings);
        int left = visits;
        for (int n = 0; n < size; n++) {
            int place = (int) rarestFirst[n];
            int term = bags.term(place);
            int end = postings.end(term);
            left -= postings.count(term);
            if (left < 0) {
                return;
            }
            float weight = bags.weight(place);
            for (int k = postings.first(term); k < end; k++) {
                touch(postings.row(k), weight * weight);
            }
        }
    }

    private int orderByRarity(Bags bags, int row, Postings postings) {
        int first = bags.first(row);
        int size = bags.end(row) - first;
        if (size > rarestFirst.length) {
            rarestFirst = new long[size * 2];
        }
        for (int k = 0; k < size; k++) {
            rarestFirst[k] = (long) postings.count(bags.term(first + k)) << 32 | first + k;
        }
        if (size > SHORT) {
            Arrays.sort(rarestFirst, 0, size);
        } else {
            sortShort(rarestFirst, size);
        }
        return size;
    }

    /// By insertion.
    private static void sortShort(long[] values, int size) {
        for (int k = 1; k < size; k++) {
            long value = values[k];
            int at = k;
            while (at > 0 && values[at - 1] > value) {
                values[at] = values[at - 1];
                at--;
            }
            values[at] = value;
        }
    }

    private void touch(int row, float weight) {
        float before = found[row];
        if (before == 0) {
            touched[touches++] = row;
        }
        found[row] = before + weight;
    }

    private void keepBest(int i, Twins twins, Candidates candidates) {
        int kept = rank();
        for (int k = 0; k < kept; k++) {
            int j = rough[k];
            if (!twins.hasRight(j)) {
                candidates.offer(i, j, (float) likeness(i, j));
            }
        }
    }

    /// Puts the best of those touched in order, and forgets all; of equals the earlier one stays
    /// before.
    ///
    /// @return how many there are
    private int rank() {
        int kept = 0;
        float least = Float.NEGATIVE_INFINITY;
        int[] rows = touched;
        float[] sums = found;
        for (int k = 0; k < touches; k++) {
            int j = rows[k];
            float score = sums[j] / (1 + right.norm(j));
            sums[j] = 0;
            if (kept < TRIED || score > least) {
                int at = kept < TRIED ? kept++ : TRIED - 1;
                while (at > 0 && roughScores[at - 1] < score) {
                    rough[at] = rough[at - 1];
                    roughScores[at] = roughScores[at - 1];
                    at--;
                }
                rough[at] = j;
                roughScores[at] = score;
                least = roughScores[kept - 1];
            }
        }
        touches = 0;
        return kept;
    }

    /// How alike two sentences are by their words and what stands beside them, 0 to 1.
    double likeness(int i, int j) {
        held.hold(i);
        return 0.8 * held.cosine(right, j) + 0.2 * leftPairs.cosine(i, rightPairs, j);
    }
}
