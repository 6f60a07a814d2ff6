package org.crossread.align;

import java.util.BitSet;
import java.util.List;

/// The numbers of a row that others are part of: 310 in `45 of its 310 shops`.
final class Totals {

    private static final String OF = "of";

    /// In words, from a part to its total.
    private static final int REACH = 5;

    private final WordLexicon lexicon;
    private final WordRow row;
    private final BitSet taken = new BitSet();

    /// @param numbers all of the row
    Totals(WordLexicon lexicon, WordRow row, List<? extends Mention> numbers) {
        this.lexicon = lexicon;
        this.row = row;
        numbers.forEach(number -> taken.set(number.from(), number.end()));
    }

    /// The place of the number behind `of` that another is part of, or -1.
    int of(Mention part) {
        int place = part.end();
        if (!row.isBeside(place - 1, place) || !lexicon.folded(row.numbers()[place]).equals(OF)) {
            return -1;
        }
        while (place < part.end() + REACH && row.isBeside(place, place + 1)) {
            place++;
            if (taken.get(place)) {
                return place;
            }
        }
        return -1;
    }
}
