package org.crossread.align;

import java.util.Arrays;

/// The best chain of linked words that runs in the same order on both sides.
///
/// Weighted longest common subsequence (Needleman and Wunsch 1970 without cost for gaps), with a
/// bonus for a link whose neighbour is linked to the neighbour: of two equal words the one beside
/// other common words wins. Time and memory grow with the product of both lengths.
final class WordChain {

    private static final float BONUS = 0.3f;

    private final int lefts;
    private final int rights;
    private final int width;
    private final float[] best;

    /// What a link is worth, then the best chain that ends with it.
    private final float[] linked;

    WordChain(int lefts, int rights) {
        this.lefts = lefts;
        this.rights = rights;
        width = rights + 1;
        best = new float[(lefts + 1) * width];
        linked = new float[best.length];
    }

    /// Says what a link of two places is worth; those of which nothing is said cannot be linked.
    void link(int left, int right, float worth) {
        linked[(left + 1) * width + right + 1] = worth;
    }

    /// @return for each left place its right partner, or -1
    int[] partners() {
        float[] all = best;
        float[] links = linked;
        for (int i = 1; i <= lefts; i++) {
            float beside = 0;
            int above = (i - 1) * width + 1;
            int end = (i + 1) * width;
            for (int at = i * width + 1; at < end; at++, above++) {
                // Plain comparisons: there is no NaN and no negative zero to heed.
                float longest = beside >= all[above] ? beside : all[above];
                if (links[at] > 0) {
                    float run = links[above - 1] > 0 ? links[above - 1] + BONUS : 0;
                    links[at] += Math.max(all[above - 1], run);
                    longest = Math.max(longest, links[at]);
                }
                all[at] = longest;
                beside = longest;
            }
        }
        return traced();
    }

    private int[] traced() {
        int[] partners = new int[lefts];
        Arrays.fill(partners, -1);
        int i = lefts;
        int j = rights;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            int at = i * width + j;
            if (linked[at] > 0 && (inRun || linked[at] > skipped(at))) {
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

    private float skipped(int at) {
        return Math.max(best[at - 1], best[at - width]);
    }
}
