package org.crossread.align;

import java.util.ArrayList;
import java.util.List;

/// Cuts two rows too long to be compared whole (a text without full stops) at runs of words that
/// stand once in each, so that time stays near linear.
final class RowBlocks {

    /// A row longer than this, in words, is cut.
    static final int LONGEST = 3_000;

    private static final int USUAL = 1_000;

    private RowBlocks() {}

    static boolean needs(WordRow left, WordRow right) {
        return Math.max(left.size(), right.size()) > LONGEST;
    }

    /// Blocks that stand for each other, in the order of both rows; they hold every word. A block
    /// in which nothing is found again may be as long as the row.
    static List<WordBox> of(WordLexicon lexicon, WordRow left, WordRow right) {
        List<WordBox> blocks = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] anchor : LongChain.anchors(lexicon, left.numbers(), right.numbers())) {
            if (anchor[0] - i >= USUAL || anchor[1] - j >= USUAL) {
                blocks.add(new WordBox(i, anchor[0], j, anchor[1]));
                i = anchor[0];
                j = anchor[1];
            }
        }
        blocks.add(new WordBox(i, left.size(), j, right.size()));
        return blocks;
    }
}
