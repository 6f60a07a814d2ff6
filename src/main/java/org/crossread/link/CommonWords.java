package org.crossread.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The longest row of words that two wordings have in common, in order.
///
/// Common beginnings and ends go first; what is left is solved by the usual table (Wagner and
/// Fischer 1974) while that is small, else cut at the runs of three words that stand once on either
/// side, in the longest chain that keeps their order (“patience” difference).
final class CommonWords {

    private static final int MOST_CELLS = 1 << 20;
    static final int RUN = 3;

    private final int[] left;
    private final int[] right;
    private final int[] partners;

    private CommonWords(int[] left, int[] right) {
        this.left = left;
        this.right = right;
        this.partners = new int[left.length];
        Arrays.fill(partners, -1);
    }

    /// For each left word the index of its right partner, or -1; partners rise.
    static int[] partners(int[] left, int[] right) {
        CommonWords common = new CommonWords(left, right);
        common.solve(0, left.length, 0, right.length);
        return common.partners;
    }

    private void solve(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int i = leftFrom;
        int j = rightFrom;
        while (i < leftTo && j < rightTo && left[i] == right[j]) {
            partners[i++] = j++;
        }
        int iEnd = leftTo;
        int jEnd = rightTo;
        while (iEnd > i && jEnd > j && left[iEnd - 1] == right[jEnd - 1]) {
            partners[--iEnd] = --jEnd;
        }
        if (i == iEnd || j == jEnd) {
            return;
        }
        if ((long) (iEnd - i) * (jEnd - j) <= MOST_CELLS) {
            solveByTable(i, iEnd, j, jEnd);
        } else {
            solveByAnchors(i, iEnd, j, jEnd);
        }
    }

    private void solveByTable(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int height = leftTo - leftFrom;
        int width = rightTo - rightFrom;
        int[][] longest = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            int word = left[leftFrom + i];
            int[] row = longest[i];
            int[] below = longest[i + 1];
            int beside = 0;
            for (int j = width - 1; j >= 0; j--) {
                beside =
                        word == right[rightFrom + j]
                                ? below[j + 1] + 1
                                : Math.max(below[j], beside);
                row[j] = beside;
            }
        }
        int i = 0;
        int j = 0;
        while (i < height && j < width) {
            if (left[leftFrom + i] == right[rightFrom + j]) {
                partners[leftFrom + i++] = rightFrom + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void solveByAnchors(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        Map<Long, Integer> inLeft = single(left, leftFrom, leftTo);
        Map<Long, Integer> inRight = single(right, rightFrom, rightTo);
        IntList lefts = new IntList();
        IntList rights = new IntList();
        for (int i = leftFrom; i + RUN <= leftTo; i++) {
            long run = run(left, i);
            int j = inRight.getOrDefault(run, -1);
            if (j >= 0 && inLeft.getOrDefault(run, -1) == i) {
                lefts.add(i);
                rights.add(j);
            }
        }
        int i = leftFrom;
        int j = rightFrom;
        for (int anchor : longestRising(rights.toArray())) {
            if (lefts.get(anchor) >= i && rights.get(anchor) >= j) {
                solve(i, lefts.get(anchor), j, rights.get(anchor));
                i = lefts.get(anchor);
                j = rights.get(anchor);
                partners[i++] = j++;
            }
        }
        // Without any anchor there is nothing to hold on to: two long texts that share no phrase.
        if (i > leftFrom) {
            solve(i, leftTo, j, rightTo);
        }
    }

    /// Where each run of words stands that stands only once.
    private static Map<Long, Integer> single(int[] words, int from, int to) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = from; i + RUN <= to; i++) {
            places.merge(run(words, i), i, (_, _) -> -1);
        }
        return places;
    }

    static long run(int[] words, int from) {
        long run = 0;
        for (int i = from; i < from + RUN; i++) {
            run = run * 0x9E3779B97F4A7C15L + words[i] + 1;
        }
        return run;
    }

    /// The indexes of the longest rising subsequence (Schensted 1961).
    private static int[] longestRising(int[] values) {
        int[] tails = new int[values.length];
        int[] before = new int[values.length];
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[tails[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            size = Math.max(size, low + 1);
        }
        int[] rising = new int[size];
        for (int i = size == 0 ? -1 : tails[size - 1], k = size - 1; i >= 0; i = before[i]) {
            rising[k--] = i;
        }
        return rising;
    }
}
