package org.crossread.align;

import java.util.Arrays;
import java.util.BitSet;

/// How near the words of two reports are in meaning, after WordNet. Found by common synsets, so
/// that not every word is held against every other. Meant for one thread.
final class Kinship {

    private static final int[] NOBODY = {};

    private final int[][] kin;
    private final float[][] worths;

    /// By term, the number of the last call that met it in the other row.
    private final int[] heldIn;

    private int call;

    private Kinship(int terms) {
        kin = new int[terms][];
        worths = new float[terms][];
        heldIn = new int[terms];
        Arrays.fill(kin, NOBODY);
    }

    /// Kinship of words of the one report with words of the other, both ways.
    static Kinship between(
            BitSet left, BitSet right, WordTable table, Synonyms synonyms, Pulse pulse) {
        Meaning[] meanings = new Meaning[table.size()];
        Arrays.fill(meanings, Meaning.UNKNOWN);
        BitSet all = (BitSet) left.clone();
        all.or(right);
        for (int term = all.nextSetBit(0); term >= 0; term = all.nextSetBit(term + 1)) {
            pulse.beat();
            meanings[term] = synonyms.meaning(table.word(term));
        }
        var kinship = new Kinship(table.size());
        kinship.relate(left, new SynsetPlaces(right, meanings), meanings, pulse);
        kinship.relate(right, new SynsetPlaces(left, meanings), meanings, pulse);
        return kinship;
    }

    private void relate(BitSet from, SynsetPlaces to, Meaning[] meanings, Pulse pulse) {
        double[] best = new double[meanings.length];
        var found = new BitSet();
        for (int term = from.nextSetBit(0); term >= 0; term = from.nextSetBit(term + 1)) {
            pulse.beat();
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
        int[] all = new int[found.cardinality()];
        float[] worth = new float[all.length];
        int other = -1;
        for (int k = 0; k < all.length; k++) {
            other = found.nextSetBit(other + 1);
            all[k] = other;
            worth[k] = (float) best[other];
            best[other] = 0;
        }
        kin[term] = all;
        worths[term] = worth;
        found.clear();
    }

    /// Sum of the weights of a row's terms, each as far as the other row says it too.
    double shared(Bags bags, int row, Bags other, int otherRow) {
        hold(other, otherRow);
        double sum = 0;
        for (int k = bags.first(row); k < bags.end(row); k++) {
            sum += bags.weight(k) * likeness(bags.term(k));
        }
        return sum;
    }

    /// The same for every row of an index at once.
    double[] shared(Bags bags, int row, RowIndex others) {
        double[] sums = new double[others.rows()];
        double[] best = new double[others.rows()];
        for (int k = bags.first(row); k < bags.end(row); k++) {
            int term = bags.term(k);
            raise(best, others, term, 1);
            for (int q = 0; q < kin[term].length; q++) {
                raise(best, others, kin[term][q], worths[term][q]);
            }
            for (int j = 0; j < best.length; j++) {
                sums[j] += bags.weight(k) * best[j];
                best[j] = 0;
            }
        }
        return sums;
    }

    private static void raise(double[] best, RowIndex rows, int term, double worth) {
        for (int place = rows.first(term); rows.isOf(place, term); place++) {
            best[rows.row(place)] = Math.max(best[rows.row(place)], worth);
        }
    }

    /// For every row of some bags the sum of its weights, each as far as one other row says it too.
    double[] sharedBy(Bags bags, Bags other, int otherRow) {
        double[] sums = new double[bags.rows()];
        double[] known = new double[kin.length];
        Arrays.fill(known, -1);
        hold(other, otherRow);
        for (int row = 0; row < sums.length; row++) {
            for (int k = bags.first(row); k < bags.end(row); k++) {
                int term = bags.term(k);
                if (known[term] < 0) {
                    known[term] = likeness(term);
                }
                sums[row] += bags.weight(k) * known[term];
            }
        }
        return sums;
    }

    private void hold(Bags other, int row) {
        call++;
        for (int k = other.first(row); k < other.end(row); k++) {
            heldIn[other.term(k)] = call;
        }
    }

    /// How far the held row says the term.
    private double likeness(int term) {
        if (heldIn[term] == call) {
            return 1;
        }
        double best = 0;
        for (int k = 0; k < kin[term].length; k++) {
            if (worths[term][k] > best && heldIn[kin[term][k]] == call) {
                best = worths[term][k];
            }
        }
        return best;
    }

    /// How near the nearest word of a row is to a term that the row does not hold.
    double nearest(int term, Bags other, int row) {
        double best = 0;
        for (int k = 0; k < kin[term].length; k++) {
            if (worths[term][k] > best && other.holds(row, kin[term][k])) {
                best = worths[term][k];
            }
        }
        return best;
    }
}
