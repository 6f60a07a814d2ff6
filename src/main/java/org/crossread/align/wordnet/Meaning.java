package org.crossread.align.wordnet;

import java.util.Arrays;

/// What a word may mean: its synsets, and those near to them.
///
/// @param own synsets of the word, rising
/// @param near other synsets, rising
/// @param steps how near each of them is: a place in the list of worths
/// @param opposites synsets of the opposite meaning, rising
public record Meaning(int[] own, int[] near, byte[] steps, int[] opposites) {

    /// What one step is worth, rising: to a weaker kin, up to what it is a kind of, to a similar or
    /// derived one or a phrase that explains it, to a verb of the same group.
    private static final double[] WORTHS = {0.5, 0.6, 0.8, 0.9};

    private static final int[] NONE = {};

    public static final Meaning UNKNOWN = new Meaning(NONE, NONE, new byte[0], NONE);

    /// How near one of the near synsets is, above 0 and below 1.
    public double worth(int place) {
        return WORTHS[steps[place]];
    }

    /// All that this and another word may mean.
    Meaning and(Meaning other) {
        int[] all = new int[near.length + other.near.length];
        byte[] best = new byte[all.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < near.length || j < other.near.length) {
            int next = Math.min(at(near, i), at(other.near, j));
            byte step = 0;
            if (at(near, i) == next) {
                step = steps[i++];
            }
            if (at(other.near, j) == next) {
                step = (byte) Math.max(step, other.steps[j++]);
            }
            all[size] = next;
            best[size++] = step;
        }
        return new Meaning(
                union(own, other.own),
                Arrays.copyOf(all, size),
                Arrays.copyOf(best, size),
                union(opposites, other.opposites));
    }

    private static int[] union(int[] left, int[] right) {
        int[] all = new int[left.length + right.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            int next = Math.min(at(left, i), at(right, j));
            i += at(left, i) == next ? 1 : 0;
            j += at(right, j) == next ? 1 : 0;
            all[size++] = next;
        }
        return Arrays.copyOf(all, size);
    }

    private static int at(int[] rising, int place) {
        return place < rising.length ? rising[place] : Integer.MAX_VALUE;
    }

    /// How near two words are in meaning: 1 for synonyms, 0 for words without a known relation.
    public double kinship(Meaning other) {
        if (own.length == 0 || other.own.length == 0) {
            return 0;
        }
        if (shares(other)) {
            return 1;
        }
        return Math.max(Math.max(near(other), other.near(this)), distant(other));
    }

    /// Whether both words may mean the same.
    public boolean shares(Meaning other) {
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
    public boolean isAt(int synset) {
        return Arrays.binarySearch(own, synset) >= 0;
    }

    /// Whether one step leads from the word's synsets to another.
    public boolean isNear(int synset) {
        return Arrays.binarySearch(near, synset) >= 0;
    }

    /// Whether nothing is known.
    public boolean isUnknown() {
        return own.length == 0;
    }

    public boolean opposes(Meaning other) {
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
            best = place >= 0 ? Math.max(best, worth(place)) : best;
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
                double both = worth(i++) * other.worth(j++);
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
