package org.crossread.align;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

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

    /// What stands at a synset or near it.
    private record Place(int term, double worth) {}

    /// Kinship of words of the one report with words of the other, both ways.
    static Kinship between(BitSet left, BitSet right, WordTable table, Synonyms synonyms) {
        Map<Integer, Meaning> meanings = new HashMap<>();
        BitSet all = (BitSet) left.clone();
        all.or(right);
        all.stream().forEach(term -> meanings.put(term, synonyms.meaning(table.word(term))));
        var kinship = new Kinship(table.size());
        kinship.relate(left, right, meanings);
        kinship.relate(right, left, meanings);
        return kinship;
    }

    private void relate(BitSet from, BitSet to, Map<Integer, Meaning> meanings) {
        Map<Integer, Place[]> places = new HashMap<>();
        to.stream()
                .forEach(term -> eachSynset(meanings.get(term), (s, w) -> put(places, s, term, w)));
        from.stream()
                .forEach(
                        term -> {
                            Map<Integer, Double> found = new TreeMap<>();
                            eachSynset(
                                    meanings.get(term),
                                    (s, w) -> look(places.getOrDefault(s, new Place[0]), w, found));
                            found.remove(term);
                            keep(term, found);
                        });
    }

    @FunctionalInterface
    private interface Synset {
        void at(int synset, double worth);
    }

    private static void eachSynset(Meaning meaning, Synset visit) {
        for (int synset : meaning.own()) {
            visit.at(synset, 1);
        }
        meaning.near().forEach(visit::at);
    }

    private static void put(Map<Integer, Place[]> places, int synset, int term, double worth) {
        Place[] old = places.getOrDefault(synset, new Place[0]);
        Place[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = new Place(term, worth);
        places.put(synset, more);
    }

    private static void look(Place[] places, double worth, Map<Integer, Double> found) {
        for (Place place : places) {
            double both = worth * place.worth;
            if (both > Synonyms.SIBLINGS) {
                found.merge(place.term, both, Math::max);
            }
        }
    }

    private void keep(int term, Map<Integer, Double> found) {
        kin[term] = found.keySet().stream().mapToInt(Integer::intValue).toArray();
        worths[term] = new float[kin[term].length];
        for (int k = 0; k < kin[term].length; k++) {
            worths[term][k] = found.get(kin[term][k]).floatValue();
        }
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
