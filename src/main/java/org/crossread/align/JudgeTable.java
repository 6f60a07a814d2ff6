package org.crossread.align;

import java.util.List;

/// The three questions asked of two sentences.
///
/// @param first whether they belong together, judged by themselves
/// @param link the same, knowing how the others were judged
/// @param same whether they say the same and not only share a part
record JudgeTable(Weights first, Weights link, Weights same) {

    /// Tables for texts without figures, and what is added to the weights for texts full of them:
    /// in news much hangs on dates, ages and sums, in a tale nothing.
    record Pair(JudgeTable plain, JudgeTable figured) {

        static Pair read(String table) {
            List<String[]> rows = Table.rows(table);
            return new Pair(JudgeTable.of(rows, ""), JudgeTable.of(rows, "-figured"));
        }

        /// @param figured how full of figures the texts are, 0 to 1
        JudgeTable at(double figured) {
            return new JudgeTable(
                    plain.first.plus(figured, this.figured.first),
                    plain.link.plus(figured, this.figured.link),
                    plain.same.plus(figured, this.figured.same));
        }
    }

    private static JudgeTable of(List<String[]> rows, String ending) {
        return new JudgeTable(
                Weights.of(rows, "first" + ending),
                Weights.of(rows, "link" + ending),
                Weights.of(rows, "same" + ending));
    }
}
