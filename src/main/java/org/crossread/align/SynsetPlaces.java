package org.crossread.align;

import org.crossread.align.wordnet.Meaning;
import org.crossread.align.wordnet.Synonyms;

import java.util.Arrays;
import java.util.BitSet;

/// Which words of a report stand at a synset or near it: chains of entries behind hashed synsets.
final class SynsetPlaces {

    private static final int END = -1;

    private final int mask;
    private final int[] heads;
    private final int[] next;
    private final int[] synsets;
    private final int[] terms;
    private final double[] worths;
    private int size;

    /// @param meanings by term
    SynsetPlaces(BitSet vocabulary, Meaning[] meanings) {
        heads = new int[Integer.highestOneBit(Math.max(1, vocabulary.cardinality() * 64))];
        mask = heads.length - 1;
        Arrays.fill(heads, END);
        int[] all = vocabulary.stream().toArray();
        int most = 0;
        for (int term : all) {
            most += meanings[term].own().length + meanings[term].near().length;
        }
        next = new int[most];
        synsets = new int[most];
        terms = new int[most];
        worths = new double[most];
        for (int term : all) {
            add(term, meanings[term]);
        }
    }

    private void add(int term, Meaning meaning) {
        for (int synset : meaning.own()) {
            add(term, synset, 1);
        }
        for (int k = 0; k < meaning.near().length; k++) {
            add(term, meaning.near()[k], meaning.worth(k));
        }
    }

    private void add(int term, int synset, double worth) {
        synsets[size] = synset;
        terms[size] = term;
        worths[size] = worth;
        next[size] = heads[synset & mask];
        heads[synset & mask] = size++;
    }

    /// Offers the terms that share a synset with a meaning, but for those that are siblings only.
    void near(Meaning meaning, NearTerms found) {
        for (int synset : meaning.own()) {
            near(synset, 1, found);
        }
        for (int k = 0; k < meaning.near().length; k++) {
            near(meaning.near()[k], meaning.worth(k), found);
        }
    }

    private void near(int synset, double worth, NearTerms found) {
        for (int k = heads[synset & mask]; k != END; k = next[k]) {
            if (synsets[k] == synset && worth * worths[k] > Synonyms.SIBLINGS) {
                found.offer(terms[k], worth * worths[k]);
            }
        }
    }
}
