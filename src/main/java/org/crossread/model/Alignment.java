package org.crossread.model;

import java.util.List;

/// All pairs of two reports, plus the sentences left over on each side.
///
/// Every sentence of a side is in exactly one pair or left over.
///
/// @param pairs in the order of their first left sentence
/// @param leftOver indexes of the left sentences without a counterpart, rising
/// @param rightOver likewise
public record Alignment(List<Pair> pairs, List<Integer> leftOver, List<Integer> rightOver) {

    public Alignment {
        pairs = List.copyOf(pairs);
        leftOver = List.copyOf(leftOver);
        rightOver = List.copyOf(rightOver);
    }

    public List<Integer> over(Side side) {
        return side.of(leftOver, rightOver);
    }
}
