package org.crossread.align;

import java.util.Arrays;

/// Sentences of the same words that both sides have equally often: the first with the first, the
/// second with the second. A sentence with a twin belongs to nobody else.
final class Twins {

    private static final int NOBODY = -1;

    /// What stands so often is joined even when one side has it more often.
    private static final int MANY = 16;

    private final int[] ofLeft;
    private final int[] ofRight;

    Twins(Tokens left, Tokens right, Pulse pulse) {
        ofLeft = new int[left.sentences()];
        ofRight = new int[right.sentences()];
        Arrays.fill(ofLeft, NOBODY);
        Arrays.fill(ofRight, NOBODY);
        var same = new SameSentences(right);
        int[] behind = new int[ofRight.length];
        for (int j = ofRight.length - 1; j >= 0; j--) {
            pulse.beat();
            if (right.length(j) > 0) {
                int group = same.enter(j);
                behind[j] = same.rights[group]++ == 0 ? NOBODY : same.next[group];
                same.next[group] = j;
            }
        }
        int[] groups = new int[ofLeft.length];
        for (int i = 0; i < groups.length; i++) {
            pulse.beat();
            groups[i] = left.length(i) == 0 ? SameSentences.NONE : same.find(left, i);
            if (groups[i] != SameSentences.NONE) {
                same.lefts[groups[i]]++;
            }
        }
        join(groups, same, behind);
    }

    private void join(int[] groups, SameSentences same, int[] behind) {
        for (int i = 0; i < groups.length; i++) {
            int group = groups[i];
            if (group != SameSentences.NONE && same.next[group] != NOBODY) {
                int lefts = same.lefts[group];
                int rights = same.rights[group];
                if (lefts == rights || lefts + rights > MANY) {
                    int twin = same.next[group];
                    ofLeft[i] = twin;
                    ofRight[twin] = i;
                    same.next[group] = behind[twin];
                }
            }
        }
    }

    /// Groups of sentences of the same words: how often each stands on either side, and the right
    /// sentence of it whose turn is next.
    private static final class SameSentences {

        static final int NONE = -1;

        final int[] lefts;
        final int[] rights;
        final int[] next;
        private final Tokens right;
        private final int[] examples;
        private final int[] slots;
        private int groups;

        SameSentences(Tokens right) {
            this.right = right;
            int most = right.sentences();
            lefts = new int[most];
            rights = new int[most];
            next = new int[most];
            examples = new int[most];
            slots = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
        }

        /// The group of a right sentence, a new one where it is the first of its words.
        int enter(int sentence) {
            int slot = slot(right, sentence);
            if (slots[slot] == 0) {
                examples[groups++] = sentence;
                slots[slot] = groups;
            }
            return slots[slot] - 1;
        }

        int find(Tokens tokens, int sentence) {
            return slots[slot(tokens, sentence)] - 1;
        }

        private int slot(Tokens tokens, int sentence) {
            int first = tokens.first(sentence);
            int end = tokens.first(sentence + 1);
            int hash = 1;
            for (int t = first; t < end; t++) {
                hash = 31 * hash + tokens.term(t);
            }
            hash *= 0x9E3779B9;
            int mask = slots.length - 1;
            int slot = (hash ^ hash >>> 15) & mask;
            while (slots[slot] != 0 && !isSame(tokens, first, end, examples[slots[slot] - 1])) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private boolean isSame(Tokens tokens, int first, int end, int example) {
            return Arrays.equals(
                    tokens.terms(),
                    first,
                    end,
                    right.terms(),
                    right.first(example),
                    right.first(example + 1));
        }
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
