package org.crossread.align;

import java.util.BitSet;

/// Links of words of grammar that stand alone between words that differ: they are no sign of common
/// wording. Nor is an article in another form before another noun.
///
/// @param rightOf by left place the right place it is linked to, or -1
/// @param leftOf the same from the right
/// @param moved left places whose links run against the order of most
record Islands(
        WordLexicon lexicon,
        WordRow left,
        WordRow right,
        int[] rightOf,
        int[] leftOf,
        BitSet moved) {

    /// So many differing words around a short word of grammar make its link mean nothing.
    private static final int DIFFERING_AROUND = 3;

    /// How far behind an article its noun stands.
    private static final int CLOSE = 3;

    /// Whether the link of a left place is one.
    boolean holds(int i) {
        int j = rightOf[i];
        boolean grammar = lexicon.kind(left.numbers()[i]) == WordLexicon.Kind.FUNCTION;
        if (!grammar) {
            return false;
        }
        if (areForms(i, j) && !goWithOne(i, j)) {
            return true;
        }
        if (isLinked(i + 1, j + 1) || isLinked(i - 1, j - 1)) {
            return false;
        }
        if (moved.get(i)) {
            return true;
        }
        int around =
                Math.max(
                        free(rightOf, i, 1) + free(rightOf, i, -1),
                        free(leftOf, j, 1) + free(leftOf, j, -1));
        return around >= DIFFERING_AROUND;
    }

    /// Whether both are articles, or German prepositions, in different forms:
    /// `der`, `die`; `im`, `in`.
    private boolean areForms(int i, int j) {
        if (left.numbers()[i] == right.numbers()[j]) {
            return false;
        }
        String word = lexicon.folded(left.numbers()[i]);
        FunctionWords words = Grammar.of(left.report()).functionWords();
        return words.shareClass(word, "the")
                || words.shareClass(word, "der")
                || words.shareClass(word, "von");
    }

    /// Whether a word of content close behind the one stands close behind the other, too.
    private boolean goWithOne(int i, int j) {
        for (int k = i + 1; k <= i + CLOSE && k < rightOf.length; k++) {
            if (lexicon.isContent(left.numbers()[k]) && rightOf[k] > j && rightOf[k] <= j + CLOSE) {
                return true;
            }
        }
        return false;
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
