package org.crossread.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Sentences of the same words that both sides have equally often: the first with the first, the
/// second with the second. A sentence with a twin belongs to nobody else.
final class Twins {

    private static final int NOBODY = -1;

    /// What stands so often is joined even when one side has it more often.
    private static final int MANY = 16;

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

    /// How often a sentence stands on a side, and where it stands next.
    private static final class Places {
        private int lefts;
        private int rights;
        private int next = NOBODY;
    }

    Twins(Tokens left, Tokens right, Pulse pulse) {
        ofLeft = new int[left.sentences()];
        ofRight = new int[right.sentences()];
        Arrays.fill(ofLeft, NOBODY);
        Arrays.fill(ofRight, NOBODY);
        Map<Words, Places> places = new HashMap<>();
        int[] behind = new int[right.sentences()];
        for (int j = right.sentences() - 1; j >= 0; j--) {
            pulse.beat();
            if (right.length(j) > 0) {
                Places place = places.computeIfAbsent(words(right, j), _ -> new Places());
                behind[j] = place.next;
                place.next = j;
                place.rights++;
            }
        }
        for (int i = 0; i < left.sentences(); i++) {
            pulse.beat();
            if (left.length(i) > 0 && places.get(words(left, i)) instanceof Places place) {
                place.lefts++;
            }
        }
        join(left, places, behind);
    }

    private void join(Tokens left, Map<Words, Places> places, int[] behind) {
        for (int i = 0; i < ofLeft.length; i++) {
            Places place = left.length(i) == 0 ? null : places.get(words(left, i));
            if (place != null
                    && place.next != NOBODY
                    && (place.lefts == place.rights || place.lefts + place.rights > MANY)) {
                ofLeft[i] = place.next;
                ofRight[place.next] = i;
                place.next = behind[place.next];
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
