package org.crossread.align;

import org.crossread.align.wordnet.Meaning;

import java.util.Arrays;
import java.util.BitSet;

/// How near the words of two reports are in meaning, after WordNet. Found by common synsets, so
/// that not every word is held against every other. Meant for one thread.
final class Kinship {

    /// By term, where its kin begin, and where those of the last end.
    private final int[] first;

    private final int[] kin;
    private final float[] worths;

    /// By term, the number of the last call that met it in the other row.
    private final int[] heldIn;

    private int call;

    /// From this term on they are phrases.
    private final int firstPhrase;

    private Kinship(KinPairs pairs, BitSet right, int terms, int firstPhrase) {
        this.firstPhrase = firstPhrase;
        heldIn = new int[terms];
        first = new int[terms + 1];
        pairs.each((term, _, _) -> first[term + 1]++, right);
        for (int term = 0; term < terms; term++) {
            first[term + 1] += first[term];
        }
        kin = new int[first[terms]];
        worths = new float[kin.length];
        int[] next = Arrays.copyOf(first, terms);
        pairs.each(
                (term, other, worth) -> {
                    kin[next[term]] = other;
                    worths[next[term]++] = worth;
                },
                right);
    }

    /// Kinship of words of the one report with words of the other, both ways. A word of both has
    /// its kin among those of the left.
    static Kinship between(BitSet left, BitSet right, WordTable table, Pulse pulse) {
        Meaning[] meanings = new Meaning[table.size()];
        Arrays.fill(meanings, Meaning.UNKNOWN);
        BitSet all = (BitSet) left.clone();
        all.or(right);
        for (int term = all.nextSetBit(0); term >= 0; term = all.nextSetBit(term + 1)) {
            pulse.beat();
            meanings[term] = table.meaning(term);
        }
        return new Kinship(
                KinPairs.of(left, new SynsetPlaces(right, meanings), meanings, pulse),
                right,
                table.size(),
                table.firstPhrase());
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

    /// The same for every row of an index at once, where a word is also said by what means the same
    /// as the phrase that it stands in.
    ///
    /// @param phrases of the rows of the bags
    /// @param otherPhrases of the rows of the index
    double[] shared(
            Bags bags, PhraseTerms phrases, int row, RowIndex others, RowIndex otherPhrases) {
        double[] sums = new double[others.rows()];
        double[] best = new double[others.rows()];
        for (int k = bags.first(row); k < bags.end(row); k++) {
            int term = bags.term(k);
            raise(best, others, term, 1);
            raiseKin(best, others, otherPhrases, term);
            for (int p = phrases.first(row); p < phrases.first(row + 1); p++) {
                if (phrases.holds(p, term)) {
                    raise(best, otherPhrases, phrases.phrase(p), 1);
                    raiseKin(best, others, otherPhrases, phrases.phrase(p));
                }
            }
            for (int j = 0; j < best.length; j++) {
                sums[j] += bags.weight(k) * best[j];
                best[j] = 0;
            }
        }
        return sums;
    }

    private void raiseKin(double[] best, RowIndex others, RowIndex otherPhrases, int term) {
        for (int q = first[term]; q < first[term + 1]; q++) {
            raise(best, kin[q] < firstPhrase ? others : otherPhrases, kin[q], worths[q]);
        }
    }

    private static void raise(double[] best, RowIndex rows, int term, double worth) {
        for (int place = rows.first(term); rows.isOf(place, term); place++) {
            int row = rows.row(place);
            if (worth > best[row]) {
                best[row] = worth;
            }
        }
    }

    /// For every row of some bags the sum of its weights, each as far as one other row says it too.
    ///
    /// @param phrases of the rows of the bags
    /// @param otherPhrases of the other rows
    double[] sharedBy(
            Bags bags, PhraseTerms phrases, Bags other, PhraseTerms otherPhrases, int otherRow) {
        double[] sums = new double[bags.rows()];
        double[] known = new double[heldIn.length];
        Arrays.fill(known, -1);
        hold(other, otherRow);
        for (int p = otherPhrases.first(otherRow); p < otherPhrases.first(otherRow + 1); p++) {
            heldIn[otherPhrases.phrase(p)] = call;
        }
        for (int row = 0; row < sums.length; row++) {
            for (int k = bags.first(row); k < bags.end(row); k++) {
                int term = bags.term(k);
                if (known[term] < 0) {
                    known[term] = likeness(term);
                }
                double best = known[term];
                for (int p = phrases.first(row); p < phrases.first(row + 1) && best < 1; p++) {
                    best =
                            phrases.holds(p, term)
                                    ? Math.max(best, likeness(phrases.phrase(p)))
                                    : best;
                }
                sums[row] += bags.weight(k) * best;
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
        for (int k = first[term]; k < first[term + 1]; k++) {
            if (worths[k] > best && heldIn[kin[k]] == call) {
                best = worths[k];
            }
        }
        return best;
    }

    /// How near the nearest word of a row is to a term that the row does not hold.
    double nearest(int term, Bags other, int row) {
        double best = 0;
        for (int k = first[term]; k < first[term + 1]; k++) {
            if (worths[k] > best && other.holds(row, kin[k])) {
                best = worths[k];
            }
        }
        return best;
    }
}
