package org.crossread.link;

import org.crossread.model.PairSet;

import java.util.Arrays;

/// Pairs of sayings with how much speaks for each.
///
/// @param pairs each once, rising
/// @param counts of the pair at the same index
record Ranking(long[] pairs, int[] counts) {

    private static final int COUNT_BITS = 12;
    private static final int INDEX_BITS = 26;
    private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;

    /// The pairs that are among the `most` best ones of either of their sayings; equals are kept in
    /// the order of the other side.
    long[] best(int most) {
        boolean[] isKept = new boolean[pairs.length];
        keep(most, true, isKept);
        keep(most, false, isKept);
        LongList best = new LongList();
        for (int i = 0; i < pairs.length; i++) {
            if (isKept[i]) {
                best.add(pairs[i]);
            }
        }
        return best.toArray();
    }

    private void keep(int most, boolean isLeft, boolean[] isKept) {
        long[] order = order(isLeft);
        int kept = 0;
        long last = -1;
        for (long key : order) {
            long saying = key >>> COUNT_BITS + INDEX_BITS;
            kept = saying == last ? kept + 1 : 1;
            last = saying;
            if (kept <= most) {
                isKept[(int) (key & (1 << INDEX_BITS) - 1)] = true;
            }
        }
    }

    /// Sorted by saying, then by count downwards, then by place, all in one number each.
    private long[] order(boolean isLeft) {
        long[] order = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            long saying = isLeft ? PairSet.left(pairs[i]) : PairSet.right(pairs[i]);
            long rank = MOST_COUNTED - Math.min(counts[i], MOST_COUNTED);
            order[i] = (saying << COUNT_BITS | rank) << INDEX_BITS | i;
        }
        Arrays.sort(order);
        return order;
    }
}
