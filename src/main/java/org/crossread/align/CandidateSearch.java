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

    private final Bags left;
    private final Bags right;
    private final Bags leftPairs;
    private final Bags rightPairs;
    private final HeldRow held;
    private final HeldRow heldPairs;
    private final Postings words;
    private final Postings pairs;
    private final float[] found;
    private final int[] touched;
    private int touches;

    /// @param leftPairs keys of neighbouring words, below `pairKeys`
    CandidateSearch(
            Bags left, Bags right, Bags leftPairs, Bags rightPairs, int terms, int pairKeys) {
        this.left = left;
        this.right = right;
        this.leftPairs = leftPairs;
        this.rightPairs = rightPairs;
        held = new HeldRow(left, terms);
        heldPairs = new HeldRow(leftPairs, pairKeys);
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
        int size = bags.end(row) - bags.first(row);
        long[] rarestFirst = new long[size];
        for (int k = 0; k < size; k++) {
            int place = bags.first(row) + k;
            rarestFirst[k] = (long) postings.count(bags.term(place)) << 32 | place;
        }
        Arrays.sort(rarestFirst);
        int left = visits;
        for (long entry : rarestFirst) {
            int place = (int) entry;
            int term = bags.term(place);
            left -= postings.count(term);
            if (left < 0) {
                return;
            }
            float weight = bags.weight(place);
            for (int k = postings.first(term); k < postings.end(term); k++) {
                touch(postings.row(k), weight * weight);
            }
        }
    }

    private void touch(int row, float weight) {
        if (found[row] == 0) {
            touched[touches++] = row;
        }
        found[row] += weight;
    }

    private void keepBest(int i, Twins twins, Candidates candidates) {
        var rough = new Candidates(1, TRIED);
        for (int k = 0; k < touches; k++) {
            int j = touched[k];
            rough.offer(0, j, found[j] / (1 + right.norm(j)));
            found[j] = 0;
        }
        touches = 0;
        for (int k = 0; k < TRIED && rough.right(0, k) != Candidates.NOBODY; k++) {
            int j = rough.right(0, k);
            if (!twins.hasRight(j)) {
                candidates.offer(i, j, (float) likeness(i, j));
            }
        }
    }

    /// How alike two sentences are by their words and what stands beside them, 0 to 1.
    double likeness(int i, int j) {
        held.hold(i);
        heldPairs.hold(i);
        return 0.8 * held.cosine(right, j) + 0.2 * heldPairs.cosine(rightPairs, j);
    }
}
