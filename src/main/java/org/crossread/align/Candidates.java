package org.crossread.align;

import java.util.Arrays;

/// For each left sentence the few right sentences that are most alike, best first; eight bytes a
/// candidate.
final class Candidates {

    static final int NOBODY = -1;

    private final int each;
    private final int[] rights;
    private final float[] scores;

    Candidates(int lefts, int each) {
        this.each = each;
        rights = new int[lefts * each];
        scores = new float[lefts * each];
        Arrays.fill(rights, NOBODY);
    }

    int each() {
        return each;
    }

    int lefts() {
        return rights.length / each;
    }

    /// The right sentence at a place; `NOBODY` where there are no more.
    int right(int left, int place) {
        return rights[left * each + place];
    }

    float score(int left, int place) {
        return scores[left * each + place];
    }

    /// Takes in a candidate if it is among the best; of equals the earlier one stays before.
    void offer(int left, int right, float score) {
        int first = left * each;
        int place = first + each - 1;
        if (rights[place] != NOBODY && scores[place] >= score) {
            return;
        }
        while (place > first && (rights[place - 1] == NOBODY || scores[place - 1] < score)) {
            rights[place] = rights[place - 1];
            scores[place] = scores[place - 1];
            place--;
        }
        rights[place] = right;
        scores[place] = score;
    }

    boolean holds(int left, int right) {
        for (int k = left * each; k < (left + 1) * each; k++) {
            if (rights[k] == right) {
                return true;
            }
        }
        return false;
    }
}
