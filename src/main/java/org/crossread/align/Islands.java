package org.crossread.align;

/// Links of words of grammar that stand alone between words that differ: they are no sign of common
/// wording.
///
/// @param rightOf by left place the right place it is linked to, or -1
/// @param leftOf the same from the right
record Islands(WordLexicon lexicon, WordRow left, int[] rightOf, int[] leftOf) {

    /// So many differing words around a short word of grammar make its link mean nothing.
    private static final int DIFFERING_AROUND = 3;

    /// Whether the link of a left place is one.
    boolean holds(int i) {
        int j = rightOf[i];
        boolean grammar = lexicon.kind(left.numbers()[i]) == WordLexicon.Kind.FUNCTION;
        if (!grammar || isLinked(i + 1, j + 1) || isLinked(i - 1, j - 1)) {
            return false;
        }
        int around =
                Math.max(
                        free(rightOf, i, 1) + free(rightOf, i, -1),
                        free(leftOf, j, 1) + free(leftOf, j, -1));
        return around >= DIFFERING_AROUND;
    }

    private boolean isLinked(int i, int j) {
        return i >= 0 && i < rightOf.length && rightOf[i] == j && j >= 0;
    }

    private static int free(int[] partner, int place, int step) {
        int count = 0;
        for (int k = place + step;
                k >= 0 && k < partner.length && partner[k] < 0 && count < DIFFERING_AROUND;
                k += step) {
            count++;
        }
        return count;
    }
}
