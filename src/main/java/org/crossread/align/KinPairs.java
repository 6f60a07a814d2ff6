package org.crossread.align;

import org.crossread.align.wordnet.Meaning;

import java.util.Arrays;
import java.util.BitSet;

/// Words of a left report and words of a right one that are kin, by the left and the right term.
final class KinPairs {

    private static final int USUAL = 1 << 10;

    private int[] lefts = new int[USUAL];
    private int[] rights = new int[USUAL];
    private float[] worths = new float[USUAL];
    private int size;

    private KinPairs() {}

    /// @param right where the words of the right report stand
    /// @param meanings by term
    static KinPairs of(BitSet left, SynsetPlaces right, Meaning[] meanings, Pulse pulse) {
        var pairs = new KinPairs();
        var near = new NearTerms(meanings.length);
        for (int term = left.nextSetBit(0); term >= 0; term = left.nextSetBit(term + 1)) {
            pulse.beat();
            right.near(meanings[term], near);
            near.sort();
            for (int k = 0; k < near.size(); k++) {
                if (near.term(k) != term) {
                    pairs.add(term, near.term(k), near.worth(k));
                }
            }
            near.clear();
        }
        return pairs;
    }

    private void add(int left, int right, float worth) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
            worths = Arrays.copyOf(worths, size * 2);
        }
        lefts[size] = left;
        rights[size] = right;
        worths[size++] = worth;
    }

    @FunctionalInterface
    interface Visit {
        void at(int term, int kin, float worth);
    }

    /// Visits the kin of each term, both ways; for one term they rise.
    ///
    /// @param right the words of the right report, whose kin are all of the left one
    void each(Visit visit, BitSet right) {
        for (int k = 0; k < size; k++) {
            if (!right.get(lefts[k])) {
                visit.at(lefts[k], rights[k], worths[k]);
            }
            visit.at(rights[k], lefts[k], worths[k]);
        }
    }
}
