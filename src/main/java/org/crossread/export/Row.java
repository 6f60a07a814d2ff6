package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Side;

import java.util.List;

/// One row of two reports laid beside each other: a pair, or neighbouring sentences that stand on
/// one side only.
sealed interface Row {

    /// Indexes of the sentences of one side, rising; empty where it has none.
    List<Integer> sentences(Side side);

    /// @param number of the pair, from 1
    record Paired(int number, Pair pair) implements Row {
        @Override
        public List<Integer> sentences(Side side) {
            return pair.sentences(side);
        }
    }

    record Alone(Side here, List<Integer> indexes) implements Row {
        public Alone {
            indexes = List.copyOf(indexes);
        }

        @Override
        public List<Integer> sentences(Side side) {
            return side == here ? indexes : List.of();
        }
    }

    /// All sentences of report text, in the order of the left report; those of the right alone
    /// stand behind the pair that they follow on the right.
    static List<Row> of(Comparison comparison) {
        return new RowOrder(comparison).rows();
    }
}
