package org.crossread.align;

import java.util.Arrays;

/// Links words of two rows one to one: the same words in order, the same words that moved, then
/// words near in meaning that stand between the same linked words.
///
/// Words are numbers of a lexicon; a place is an index into a row.
final class WordLinking {

    private final WordLexicon lexicon;
    private final int[] left;
    private final int[] right;
    private final int[] rightOf;
    private final int[] leftOf;
    private final boolean[] chained;

    WordLinking(WordLexicon lexicon, int[] left, int[] right) {
        this.lexicon = lexicon;
        this.left = left;
        this.right = right;
        rightOf = new int[left.length];
        leftOf = new int[right.length];
        chained = new boolean[left.length];
        Arrays.fill(rightOf, -1);
        Arrays.fill(leftOf, -1);
        chain();
        move();
    }

    /// The right place linked to a left one, or -1.
    int rightOf(int place) {
        return rightOf[place];
    }

    /// The left place linked to a right one, or -1.
    int leftOf(int place) {
        return leftOf[place];
    }

    void link(int leftPlace, int rightPlace) {
        rightOf[leftPlace] = rightPlace;
        leftOf[rightPlace] = leftPlace;
    }

    private void chain() {
        int[] partners = LongChain.partners(lexicon, left, right);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                link(i, partners[i]);
                chained[i] = true;
            }
        }
    }

    /// Links content words that are left once on each side, with the same words beside them.
    private void move() {
        FreeStems free = lexicon.freeStems();
        free.clear();
        boolean any = false;
        for (int j = 0; j < right.length; j++) {
            if (leftOf[j] < 0 && lexicon.isContent(right[j])) {
                free.addRight(lexicon.stem(right[j]), j);
                any = true;
            }
        }
        if (!any) {
            return;
        }
        for (int i = 0; i < left.length; i++) {
            if (rightOf[i] < 0 && lexicon.isContent(left[i])) {
                free.addLeft(lexicon.stem(left[i]), i);
            }
        }
        for (int i = 0; i < left.length; i++) {
            int j = rightOf[i] < 0 ? free.onlyRight(lexicon.stem(left[i]), i) : -1;
            if (j >= 0) {
                linkMoved(i, j);
            }
        }
    }

    private void linkMoved(int i, int j) {
        if (rightOf[i] < 0 && leftOf[j] < 0 && lexicon.areOneWord(left[i], right[j])) {
            link(i, j);
            extend(i, j, 1);
            extend(i, j, -1);
        }
    }

    private void extend(int i, int j, int step) {
        int k = i + step;
        int m = j + step;
        while (isFree(rightOf, k)
                && isFree(leftOf, m)
                && lexicon.stem(left[k]) == lexicon.stem(right[m])) {
            link(k, m);
            k += step;
            m += step;
        }
    }

    private static boolean isFree(int[] partner, int place) {
        return place >= 0 && place < partner.length && partner[place] < 0;
    }

    /// What stands between words linked in order.
    @FunctionalInterface
    interface Gap {
        /// Both stretches of places, without linked ones; either may be empty.
        void between(int[] leftPlaces, int[] rightPlaces);
    }

    void eachGap(Gap gap) {
        int i = 0;
        int j = 0;
        for (int k = 0; k <= left.length; k++) {
            if (k == left.length || chained[k]) {
                int m = k == left.length ? right.length : rightOf[k];
                gap.between(free(rightOf, i, k), free(leftOf, j, m));
                i = k + 1;
                j = m + 1;
            }
        }
    }

    private static int[] free(int[] partner, int from, int end) {
        int[] found = new int[end - from];
        int size = 0;
        for (int k = from; k < end; k++) {
            if (partner[k] < 0) {
                found[size++] = k;
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }
}
