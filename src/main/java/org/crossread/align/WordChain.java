package org.crossread.align;

import java.util.Arrays;

/// The best chain of linked words that runs in the same order on both sides.
///
/// Weighted longest common subsequence (Needleman and Wunsch 1970 without cost for gaps), with a
/// bonus for a link whose neighbour is linked to the neighbour: of two equal words the one beside
/// other common words wins. Time and memory grow with the product of both lengths.
final class WordChain {

    private static final float BONUS = 0.3f;

    /// What a link of two words is worth; 0 or less: they cannot be linked.
    @FunctionalInterface
    interface Worth {
        float of(int left, int right);
    }

    private WordChain() {}

    /// @return for each left place its right partner, or -1
    static int[] partners(int lefts, int rights, Worth worth) {
        int width = rights + 1;
        float[] best = new float[(lefts + 1) * width];
        float[] linked = new float[(lefts + 1) * width];
        for (int i = 1; i <= lefts; i++) {
            for (int j = 1; j <= rights; j++) {
                int at = i * width + j;
                float skipped = Math.max(best[at - 1], best[at - width]);
                float here = worth.of(i - 1, j - 1);
                if (here > 0) {
                    int before = at - width - 1;
                    float beside = linked[before] > 0 ? linked[before] + BONUS : 0;
                    linked[at] = here + Math.max(best[before], beside);
                }
                best[at] = Math.max(skipped, linked[at]);
            }
        }
        return traced(lefts, rights, best, linked);
    }

    private static int[] traced(int lefts, int rights, float[] best, float[] linked) {
        int[] partners = new int[lefts];
        Arrays.fill(partners, -1);
        int width = rights + 1;
        int i = lefts;
        int j = rights;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            int at = i * width + j;
            if (linked[at] > 0 && (inRun || linked[at] > skipped(best, at, width))) {
                partners[i - 1] = j - 1;
                int before = at - width - 1;
                inRun = linked[before] > 0 && linked[before] + BONUS > best[before];
                i--;
                j--;
            } else if (best[at - 1] >= best[at - width]) {
                inRun = false;
                j--;
            } else {
                inRun = false;
                i--;
            }
        }
        return partners;
    }

    private static float skipped(float[] best, int at, int width) {
        return Math.max(best[at - 1], best[at - width]);
    }
}
