package org.crossread.align;

/// The three questions asked of two sentences.
///
/// @param first whether they belong together, judged by themselves
/// @param link the same, knowing how the others were judged
/// @param same whether they say the same and not only share a part
record JudgeTable(Weights first, Weights link, Weights same) {

    static JudgeTable read(String table) {
        return new JudgeTable(
                Weights.read(table, "first"),
                Weights.read(table, "link"),
                Weights.read(table, "same"));
    }
}
