package org.crossread.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Sentences of the same words on both sides: the first with the first, the second with the
/// second. A sentence with a twin belongs to nobody else.
final class Twins {

    private static final int NOBODY = -1;

    private final int[] ofLeft;
    private final int[] ofRight;

    /// A run of terms that can be looked up.
    private record Words(int[] terms) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Words words && Arrays.equals(terms, words.terms);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(terms);
        }
    }

    Twins(Tokens left, Tokens right) {
        ofLeft = new int[left.sentences()];
        ofRight = new int[right.sentences()];
        Arrays.fill(ofLeft, NOBODY);
        Arrays.fill(ofRight, NOBODY);
        Map<Words, Integer> waiting = new HashMap<>();
        int[] next = new int[right.sentences()];
        for (int j = right.sentences() - 1; j >= 0; j--) {
            if (right.length(j) > 0) {
                Integer behind = waiting.put(words(right, j), j);
                next[j] = behind == null ? NOBODY : behind;
            }
        }
        for (int i = 0; i < left.sentences(); i++) {
            Integer twin = left.length(i) > 0 ? waiting.get(words(left, i)) : null;
            if (twin != null && twin != NOBODY) {
                ofLeft[i] = twin;
                ofRight[twin] = i;
                waiting.put(words(left, i), next[twin]);
            }
        }
    }

    private static Words words(Tokens tokens, int sentence) {
        return new Words(
                Arrays.copyOfRange(
                        tokens.terms(), tokens.first(sentence), tokens.first(sentence + 1)));
    }

    boolean areTwins(int left, int right) {
        return ofLeft[left] == right;
    }

    /// Whether neither has a twin.
    boolean mayMatch(int left, int right) {
        return ofLeft[left] == NOBODY && ofRight[right] == NOBODY;
    }

    /// The twin of a left sentence; below zero: none.
    int ofLeft(int left) {
        return ofLeft[left];
    }

    boolean hasRight(int right) {
        return ofRight[right] != NOBODY;
    }
}
