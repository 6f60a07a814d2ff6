package org.crossread.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Words without a counterpart that make up a phrase with a neighbour: `carry out` for `execute`.
final class Phrases {

    private final WordLexicon lexicon;
    private final int[] left;
    private final int[] right;
    private final BitSet takenLeft = new BitSet();
    private final BitSet takenRight = new BitSet();

    private Phrases(WordLexicon lexicon, int[] left, int[] right) {
        this.lexicon = lexicon;
        this.left = left;
        this.right = right;
    }

    /// @param pairs places that are linked or stand for each other
    /// @return further pairs of places, each with one place that has been in no pair
    static List<int[]> more(WordLexicon lexicon, int[] left, int[] right, List<int[]> pairs) {
        var phrases = new Phrases(lexicon, left, right);
        for (int[] pair : pairs) {
            phrases.takenLeft.set(pair[0]);
            phrases.takenRight.set(pair[1]);
        }
        List<int[]> found = new ArrayList<>();
        pairs.forEach(pair -> phrases.widen(pair[0], pair[1], found));
        return found;
    }

    private void widen(int i, int j, List<int[]> found) {
        if (isPhrase(right, takenRight, j, j + 1, left[i])) {
            found.add(new int[] {i, j + 1});
        } else if (isPhrase(right, takenRight, j, j - 1, left[i])) {
            found.add(new int[] {i, j - 1});
        } else if (isPhrase(left, takenLeft, i, i + 1, right[j])) {
            found.add(new int[] {i + 1, j});
        } else if (isPhrase(left, takenLeft, i, i - 1, right[j])) {
            found.add(new int[] {i - 1, j});
        }
    }

    private boolean isPhrase(int[] row, BitSet taken, int place, int beside, int word) {
        if (beside < 0 || beside >= row.length || taken.get(beside)) {
            return false;
        }
        int first = Math.min(place, beside);
        boolean means = lexicon.phrase(row[first], row[first + 1], word);
        if (means) {
            taken.set(beside);
        }
        return means;
    }
}
