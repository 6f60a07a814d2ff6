package org.crossread.align;

import java.util.Map;

/// What a word may mean: its synsets, and those near to them.
///
/// @param own synsets of the word, rising
/// @param near other synsets and how near they are, above 0 and below 1
/// @param opposites synsets of the opposite meaning
record Meaning(int[] own, Map<Integer, Double> near, Map<Integer, Double> opposites) {

    static final Meaning UNKNOWN = new Meaning(new int[0], Map.of(), Map.of());

    /// How near two words are in meaning: 1 for synonyms, 0 for words without a known relation.
    double kinship(Meaning other) {
        if (own.length == 0 || other.own.length == 0) {
            return 0;
        }
        if (shares(other)) {
            return 1;
        }
        return Math.max(Math.max(near(other), other.near(this)), distant(other));
    }

    boolean shares(Meaning other) {
        int i = 0;
        int j = 0;
        while (i < own.length && j < other.own.length) {
            if (own[i] == other.own[j]) {
                return true;
            }
            if (own[i] < other.own[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    boolean opposes(Meaning other) {
        for (int synset : other.own) {
            if (opposites.containsKey(synset)) {
                return true;
            }
        }
        return false;
    }

    private double near(Meaning other) {
        double best = 0;
        for (int synset : other.own) {
            best = Math.max(best, near.getOrDefault(synset, 0.0));
        }
        return best;
    }

    /// Two steps, of which one at most goes up: two kinds of one thing are not near.
    private double distant(Meaning other) {
        if (near.size() > other.near.size()) {
            return other.distant(this);
        }
        double best = 0;
        for (var step : near.entrySet()) {
            double there = other.near.getOrDefault(step.getKey(), 0.0);
            double both = step.getValue() * there;
            if (both > Synonyms.SIBLINGS) {
                best = Math.max(best, both);
            }
        }
        return best;
    }
}
