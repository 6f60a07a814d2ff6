package org.crossread.align;

import java.util.Set;

/// Of how many in two rows something is told: where it is most of them on the one side and few on
/// the other, opposites say the same, `all but 12 were killed` and `only 12 survived`.
final class Shares {

    /// In words before what is told.
    private static final int REACH = 8;

    static final Set<String> MOST = Set.of("all", "most", "majority", "everyone");
    static final Set<String> FEW = Set.of("only", "just", "few", "handful", "minority", "fewer");

    private final WordLexicon lexicon;
    private final WordRow left;
    private final WordRow right;

    Shares(WordLexicon lexicon, WordRow left, WordRow right) {
        this.lexicon = lexicon;
        this.left = left;
        this.right = right;
    }

    /// Whether the one is told of most and the other of few.
    boolean areComplements(Mention one, Mention other) {
        return isOf(MOST, left, one) && isOf(FEW, right, other)
                || isOf(FEW, left, one) && isOf(MOST, right, other);
    }

    private boolean isOf(Set<String> words, WordRow row, Mention told) {
        int at = told.from() - 1;
        while (at >= told.from() - REACH && row.isBeside(at, at + 1)) {
            if (words.contains(lexicon.folded(row.numbers()[at]))) {
                return true;
            }
            at--;
        }
        return false;
    }
}
