package org.crossread.align;

import java.util.Arrays;
import java.util.BitSet;

/// How near the words of two reports are in meaning, after WordNet. Found by common synsets, so
/// that not every word is held against every other.
final class Kinship {

    private static final int[] NOBODY = {};

    private final int[][] kin;
    private final float[][] worths;

    private Kinship(int terms) {
        kin = new int[terms][];
        worths = new float[terms][];
        Arrays.fill(kin, NOBODY);
    }

    /// Kinship of words of the one report with words of the other, both ways.
    static Kinship between(BitSet left, BitSet right, WordTable table, Synonyms synonyms) {
        Meaning[] meanings = new Meaning[table.size()];
        Arrays.fill(meanings, Meaning.UNKNOWN);
        BitSet all = (BitSet) left.clone();
        all.or(right);
        all.stream().forEach(term -> meanings[term] = synonyms.meaning(table.word(term)));
        var kinship = new Kinship(table.size());
        kinship.relate(left, new SynsetPlaces(right, meanings), meanings);
        kinship.relate(right, new SynsetPlaces(left, meanings), meanings);
        return kinship;
    }

    private void relate(BitSet from, SynsetPlaces to, Meaning[] meanings) {
        double[] best = new double[meanings.length];
        var found = new BitSet();
        for (int term = from.nextSetBit(0); term >= 0; term = from.nextSetBit(term + 1)) {
            to.each(
                    meanings[term],
                    (other, worth) -> {
                        if (worth > Synonyms.SIBLINGS) {
                            best[other] = Math.max(best[other], worth);
                            found.set(other);
                        }
                    });
            found.clear(term);
            best[term] = 0;
            keep(term, found, best);
        }
    }

    /// Keeps what was found for a term, and clears it away.
    private void keep(int term, BitSet found, double[] best) {
        kin[term] = found.stream().toArray();
        worths[term] = new float[kin[term].length];
        for (int k = 0; k < kin[term].length; k++) {
            worths[term][k] = (float) best[kin[term][k]];
            best[kin[term][k]] = 0;
        }
        found.clear();
    }

    /// Sum of the weights of a row's terms, each as far as the other row says it too.
    double shared(Bags bags, int row, Bags other, int otherRow) {
        double sum = 0;
        for (int k = bags.first(row); k < bags.end(row); k++) {
            sum += bags.weight(k) * likeness(bags.term(k), other, otherRow);
        }
        return sum;
    }

    private double likeness(int term, Bags other, int row) {
        if (other.holds(row, term)) {
            return 1;
        }
        double best = 0;
        for (int k = 0; k < kin[term].length; k++) {
            if (worths[term][k] > best && other.holds(row, kin[term][k])) {
                best = worths[term][k];
            }
        }
        return best;
    }
}
