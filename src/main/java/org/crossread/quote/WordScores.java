package org.crossread.quote;

import java.util.Locale;

/// What one word says about its own tag and about those of its neighbours: the weights of all
/// features that hold wherever the word stands, summed once.
///
/// @param own for the word itself
/// @param after for the word behind it
/// @param secondAfter for the second word behind it
/// @param before for the word before it
/// @param secondBefore for the second word before it
record WordScores(int[] own, int[] after, int[] secondAfter, int[] before, int[] secondBefore) {

    private static final int LONGEST_AFFIX = 4;

    /// Sums of a neighbour that says nothing.
    static final int[] NONE = {};

    /// Stands for scores that are not worked out yet.
    static final WordScores UNKNOWN = new WordScores(NONE, NONE, NONE, NONE, NONE);

    static WordScores of(String word, TagWeights weights) {
        String lower = word.toLowerCase(Locale.ROOT);
        return new WordScores(
                own(word, lower, weights),
                sums(TagFeatures.Kind.BEFORE, lower, weights),
                sums(TagFeatures.Kind.SECOND_BEFORE, lower, weights),
                sums(TagFeatures.Kind.BEHIND, lower, weights),
                sums(TagFeatures.Kind.SECOND_BEHIND, lower, weights));
    }

    private static int[] sums(TagFeatures.Kind kind, String lower, TagWeights weights) {
        int[] sums = new int[weights.tags().size()];
        return weights.add(TagFeatures.of(kind, lower), sums, 0) ? sums : NONE;
    }

    private static int[] own(String word, String lower, TagWeights weights) {
        int[] sums = new int[weights.tags().size()];
        weights.add(TagFeatures.start(TagFeatures.Kind.ALWAYS), sums, 0);
        affixes(word, weights, sums);
        long whole = TagFeatures.of(TagFeatures.Kind.WORD, lower);
        weights.add(whole, sums, 0);
        String shape = WordShape.of(word);
        weights.add(TagFeatures.of(TagFeatures.Kind.SHAPE, shape), sums, 0);
        long both = TagFeatures.of(TagFeatures.Kind.WORD_AND_SHAPE, lower);
        weights.add(TagFeatures.with(TagFeatures.with(both, ','), shape), sums, 0);
        return sums;
    }

    private static void affixes(String word, TagWeights weights, int[] sums) {
        long prefix = TagFeatures.start(TagFeatures.Kind.PREFIX);
        for (int i = 0; i < Math.min(LONGEST_AFFIX, word.length()); i++) {
            prefix = TagFeatures.with(prefix, word.charAt(i));
            weights.add(prefix, sums, 0);
            String suffix = word.substring(word.length() - i - 1);
            weights.add(TagFeatures.of(TagFeatures.Kind.SUFFIX, suffix), sums, 0);
        }
    }
}
