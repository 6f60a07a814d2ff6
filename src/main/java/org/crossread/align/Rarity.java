package org.crossread.align;

/// How much a word tells by being rare in both reports: the logarithm of the inverse share of
/// sentences that hold it.
final class Rarity {

    private static final float COMMON = 0.1f;

    private final int[] sentences;
    private final float[] weights;

    Rarity(Tokens left, Tokens right, WordTable table, Pulse pulse) {
        sentences = new int[table.size()];
        int[] seen = new int[table.size()];
        count(left, seen, 1, pulse);
        count(right, seen, 1 + left.sentences(), pulse);
        int total = left.sentences() + right.sentences();
        weights = new float[sentences.length];
        for (int term = 0; term < weights.length; term++) {
            float rare = (float) Math.log(1 + total / (double) Math.max(1, sentences[term]));
            weights[term] = table.isContent(term) ? rare : rare * COMMON;
        }
    }

    private void count(Tokens tokens, int[] seen, int mark, Pulse pulse) {
        for (int i = 0; i < tokens.sentences(); i++) {
            pulse.beat();
            for (int t = tokens.first(i); t < tokens.first(i + 1); t++) {
                int term = tokens.term(t);
                if (seen[term] != mark + i) {
                    seen[term] = mark + i;
                    sentences[term]++;
                }
            }
        }
    }

    float of(int term) {
        return weights[term];
    }
}
