package org.crossread.ui;

import org.crossread.model.Pair;
import org.crossread.model.Side;

import java.util.List;

/// One line of the rows arrangement.
sealed interface ReadingRow {

    /// A pair of passages.
    ///
    /// @param index of the pair in the alignment
    record Paired(Pair pair, int index) implements ReadingRow {
        @Override
        public List<Integer> sentences(Side side) {
            return pair.sentences(side);
        }
    }

    /// A sentence without a counterpart.
    record Alone(Side side, int sentence) implements ReadingRow {
        @Override
        public List<Integer> sentences(Side of) {
            return of == side ? List.of(sentence) : List.of();
        }
    }

    /// Neighbouring sentences without a counterpart, folded into one line or unfolded below it.
    ///
    /// @param serial of the run, counted from the top
    /// @param counted how many of them are the report's text, not captions and the like
    record Fold(int serial, List<Alone> hidden, int counted, boolean open) implements ReadingRow {
        public Fold {
            hidden = List.copyOf(hidden);
        }

        /// What it says.
        String words() {
            return FoldWords.of(hidden.size(), counted, open);
        }

        @Override
        public List<Integer> sentences(Side side) {
            return open
                    ? List.of()
                    : hidden.stream().flatMap(alone -> alone.sentences(side).stream()).toList();
        }
    }

    /// The sentences of a side that it shows or hides.
    List<Integer> sentences(Side side);
}
