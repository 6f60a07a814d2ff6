package org.crossread.align;

import java.util.Arrays;

/// What a word may mean: its synsets, and those near to them.
///
/// @param own synsets of the word, rising
/// @param near other synsets, rising
/// @param worths how near each of them is, above 0 and below 1
/// @param opposites synsets of the opposite meaning, rising
record Meaning(int[] own, int[] near, double[] worths, int[] opposites) {

    private static final int[] NONE = {};

    static final Meaning UNKNOWN = new Meaning(NONE, NONE, new double[0], NONE);

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

    /// Whether the word stands in a synset.
    boolean isAt(int synset) {
        return Arrays.binarySearch(own, synset) >= 0;
    }

    /// Whether one step leads from the word's synsets to another.
    boolean isNear(int synset) {
        return Arrays.binarySearch(near, synset) >= 0;
    }

    boolean opposes(Meaning other) {
        for (int synset : other.own) {
            if (Arrays.binarySearch(opposites, synset) >= 0) {
                return true;
            }
        }
        return false;
    }

    private double near(Meaning other) {
        double best = 0;
        for (int synset : other.own) {
            int place = Arrays.binarySearch(near, synset);
            best = place >= 0 ? Math.max(best, worths[place]) : best;
        }
        return best;
    }

    /// Two steps, of which one at most goes up: two kinds of one thing are not near.
    private double distant(Meaning other) {
        double best = 0;
        int i = 0;
        int j = 0;
        while (i < near.length && j < other.near.length) {
            if (near[i] == other.near[j]) {
                double both = worths[i++] * other.worths[j++];
                best = both > Synonyms.SIBLINGS ? Math.max(best, both) : best;
            } else if (near[i] < other.near[j]) {
                i++;
            } else {
                j++;
            }
        }
        return best;
    }
}
