package org.crossread.link;

import org.crossread.model.Progress;

import java.util.Arrays;
import java.util.List;

/// The index of the sayings of one report: for each kind of key the keys in rising order, each with
/// the place of a saying that has it in its last bits.
///
/// @param words by stems that carry content
/// @param runs by runs of three words
/// @param wholes by the whole wording
record SayingKeys(long[] words, long[] runs, long[] wholes) {

    private static final int INDEX_BITS = 26;

    /// The bits of a key that hold the place of its saying.
    static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    static SayingKeys of(List<Saying> sayings, Progress progress) {
        progress.at(Progress.Step.LINK, 0, 1);
        long[] words = wordKeys(sayings);
        progress.at(Progress.Step.LINK, 0, 1);
        long[] runs = runKeys(sayings);
        progress.at(Progress.Step.LINK, 0, 1);
        return new SayingKeys(words, runs, wholeKeys(sayings));
    }

    /// Each stem that carries content, once a saying.
    private static long[] wordKeys(List<Saying> sayings) {
        LongList keys = new LongList();
        for (Saying saying : sayings) {
            for (int stem : saying.wording().stems()) {
                keys.add(key(stem, saying));
            }
        }
        return keys.sorted();
    }

    private static long[] runKeys(List<Saying> sayings) {
        LongList keys = new LongList();
        for (Saying saying : sayings) {
            int[] words = saying.wording().words();
            for (int i = 0; i + CommonWords.RUN <= words.length; i++) {
                keys.add(key(CommonWords.run(words, i), saying));
            }
        }
        return keys.sorted();
    }

    private static long[] wholeKeys(List<Saying> sayings) {
        LongList keys = new LongList();
        for (Saying saying : sayings) {
            keys.add(key(Arrays.hashCode(saying.wording().words()), saying));
        }
        return keys.sorted();
    }

    private static long key(long value, Saying saying) {
        long mixed = (value + 1) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        return mixed * 0xBF58476D1CE4E5B9L & ~INDEX_MASK | saying.index();
    }
}
