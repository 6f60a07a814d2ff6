package org.crossread.quote;

/// What one word says about its own tag and about those of its neighbours: the weights of all
/// features that hold wherever the word stands, summed once.
///
/// Scores are packed by [#packed(int[])].
///
/// @param own for the word itself
/// @param after for the word behind it
/// @param secondAfter for the second word behind it
/// @param before for the word before it
/// @param secondBefore for the second word before it
record WordScores(
        long[] own, long[] after, long[] secondAfter, long[] before, long[] secondBefore) {

    private static final int LONGEST_AFFIX = 4;

    /// Stands for scores that are not worked out yet.
    static final WordScores UNKNOWN = ofAll(new long[0]);

    private static WordScores ofAll(long[] scores) {
        return new WordScores(scores, scores, scores, scores, scores);
    }

    /// Those of a word that says nothing.
    static WordScores silent(TagWeights weights) {
        return ofAll(weights.silence());
    }

    static WordScores of(String word, String lower, TagWeights weights) {
        long hash = TagFeatures.hash(lower);
        return new WordScores(
                own(word, hash, weights),
                sums(TagFeatures.Kind.BEFORE, hash, weights),
                sums(TagFeatures.Kind.SECOND_BEFORE, hash, weights),
                sums(TagFeatures.Kind.BEHIND, hash, weights),
                sums(TagFeatures.Kind.SECOND_BEHIND, hash, weights));
    }

    private static long[] sums(TagFeatures.Kind kind, long hash, TagWeights weights) {
        long feature = TagFeatures.of(kind, hash);
        if (!weights.knows(feature)) {
            return weights.silence();
        }
        int[] sums = new int[weights.tags().size()];
        weights.add(feature, sums);
        return packed(sums);
    }

    private static long[] own(String word, long lower, TagWeights weights) {
        int[] sums = new int[weights.tags().size()];
        weights.add(TagFeatures.of(TagFeatures.Kind.ALWAYS, 0), sums);
        affixes(word, weights, sums);
        weights.add(TagFeatures.of(TagFeatures.Kind.WORD, lower), sums);
        String shape = WordShape.of(word);
        weights.add(TagFeatures.of(TagFeatures.Kind.SHAPE, shape), sums);
        long both = TagFeatures.with(lower, ',');
        for (int i = 0; i < shape.length(); i++) {
            both = TagFeatures.with(both, shape.charAt(i));
        }
        weights.add(TagFeatures.of(TagFeatures.Kind.WORD_AND_SHAPE, both), sums);
        return packed(sums);
    }

    /// Two scores in one number, so that sums of both are made at once: the second one times 2³²
    /// plus the first, both with their sign.
    static long[] packed(int[] scores) {
        long[] packed = new long[(scores.length + 1) / 2];
        for (int i = 0; i < scores.length; i++) {
            packed[i / 2] += i % 2 == 0 ? scores[i] : (long) scores[i] << 32;
        }
        return packed;
    }

    private static void affixes(String word, TagWeights weights, int[] sums) {
        long prefix = 0;
        long suffix = 0;
        int length = word.length();
        for (int i = 0; i < Math.min(LONGEST_AFFIX, length); i++) {
            prefix = TagFeatures.with(prefix, word.charAt(i));
            weights.add(TagFeatures.of(TagFeatures.Kind.PREFIX, prefix), sums);
            suffix = TagFeatures.with(suffix, word.charAt(length - 1 - i));
            weights.add(TagFeatures.of(TagFeatures.Kind.SUFFIX, suffix), sums);
        }
    }
}
