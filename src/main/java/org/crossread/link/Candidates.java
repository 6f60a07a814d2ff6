package org.crossread.link;

import org.crossread.model.PairSet;
import org.crossread.model.Progress;

import java.util.Arrays;

/// Proposes pairs of sayings that may be one, in time that grows with the number of words: those
/// that share a run of three words, a word that few use, the whole wording, or a paired passage.
///
/// A pair is a `long`: the left index above, the right index below.
final class Candidates {

    private static final int MOST_IN_GROUP = 100;
    private static final int MOST_FOR_ONE = 8;
    private static final int PAIRED_WEIGHT = 4;

    private final Progress progress;
    private final LongList pairs = new LongList();
    private final PairSet paired = new PairSet();

    /// @param progress is told between steps, and may stop there
    Candidates(Progress progress) {
        this.progress = progress;
    }

    private void goOn() {
        progress.at(Progress.Step.LINK, 0, 1);
    }

    /// Proposes sayings that share words.
    void addByWords(SayingKeys left, SayingKeys right) {
        goOn();
        addGroups(left.words(), right.words());
        goOn();
        addGroups(left.runs(), right.runs());
        goOn();
        addGroups(left.wholes(), right.wholes());
        goOn();
    }

    /// Proposes sayings that two paired passages hold.
    void addPaired(int[] lefts, int[] rights) {
        LongList group = new LongList();
        addGroup(lefts, rights, group);
        for (long pair : group.toArray()) {
            paired.add(pair);
            for (int i = 0; i < PAIRED_WEIGHT; i++) {
                pairs.add(pair);
            }
        }
    }

    /// Proposes one pair.
    void add(int left, int right) {
        pairs.add(PairSet.pair(left, right));
    }

    /// Whether a paired passage holds the two.
    boolean isPaired(long pair) {
        return paired.contains(pair);
    }

    /// The same inside one report: the earlier one first.
    long[] bestInside() {
        LongList risingPairs = new LongList();
        for (long pair : pairs.toArray()) {
            if (PairSet.left(pair) < PairSet.right(pair)) {
                risingPairs.add(pair);
            }
        }
        return best(risingPairs.sorted());
    }

    /// The pairs proposed, for each saying the ones with the most in common; rising, each once.
    long[] best() {
        return best(pairs.sorted());
    }

    private long[] best(long[] all) {
        goOn();
        LongList distinct = new LongList();
        IntList counts = new IntList();
        for (int i = 0; i < all.length; ) {
            int end = i;
            while (end < all.length && all[end] == all[i]) {
                end++;
            }
            distinct.add(all[i]);
            counts.add(end - i);
            i = end;
        }
        return new Ranking(distinct.toArray(), counts.toArray()).best(MOST_FOR_ONE);
    }

    private void addGroups(long[] lefts, long[] rights) {
        int i = 0;
        int j = 0;
        while (i < lefts.length && j < rights.length) {
            int iEnd = groupEnd(lefts, i);
            int jEnd = groupEnd(rights, j);
            int order =
                    Long.compare(
                            lefts[i] & ~SayingKeys.INDEX_MASK, rights[j] & ~SayingKeys.INDEX_MASK);
            if (order == 0) {
                addGroup(indexes(lefts, i, iEnd), indexes(rights, j, jEnd), pairs);
            }
            i = order <= 0 ? iEnd : i;
            j = order >= 0 ? jEnd : j;
        }
    }

    private static int groupEnd(long[] keys, int from) {
        int end = from + 1;
        while (end < keys.length
                && (keys[end] & ~SayingKeys.INDEX_MASK) == (keys[from] & ~SayingKeys.INDEX_MASK)) {
            end++;
        }
        return end;
    }

    /// Keys are sorted, so the same index comes in a row.
    private static int[] indexes(long[] keys, int from, int to) {
        int[] indexes = new int[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (i == from || keys[i] != keys[i - 1]) {
                indexes[size++] = (int) (keys[i] & SayingKeys.INDEX_MASK);
            }
        }
        return Arrays.copyOf(indexes, size);
    }

    /// All with all in a small group. In a large one the words tell little, and only those that
    /// stand at the same place of the group are proposed.
    private static void addGroup(int[] lefts, int[] rights, LongList pairs) {
        if ((long) lefts.length * rights.length <= MOST_IN_GROUP) {
            for (int left : lefts) {
                for (int right : rights) {
                    pairs.add(PairSet.pair(left, right));
                }
            }
            return;
        }
        for (int i = 0; i < lefts.length; i++) {
            pairs.add(PairSet.pair(lefts[i], rights[opposite(i, lefts.length, rights.length)]));
        }
        for (int j = 0; j < rights.length; j++) {
            pairs.add(PairSet.pair(lefts[opposite(j, rights.length, lefts.length)], rights[j]));
        }
    }

    private static int opposite(int index, int size, int otherSize) {
        return (int) ((2L * index + 1) * otherSize / (2L * size));
    }
}
