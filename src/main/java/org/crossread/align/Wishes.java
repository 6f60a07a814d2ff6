package org.crossread.align;

import java.util.HashSet;
import java.util.Set;

/// Finds words that say what somebody asks for, not what is: `urged the firm to raise wages`.
final class Wishes {

    /// In words, from what asks to what is asked for.
    private static final int REACH = 6;

    private static final String INFINITIVE = "to";

    private static final Set<String> ASKING =
            Set.of(
                    "urge",
                    "urges",
                    "urged",
                    "urging",
                    "ask",
                    "asks",
                    "asked",
                    "asking",
                    "call",
                    "calls",
                    "called",
                    "calling",
                    "demand",
                    "demands",
                    "demanded",
                    "demanding",
                    "want",
                    "wants",
                    "wanted",
                    "appealed",
                    "advised",
                    "recommended",
                    "requested",
                    "pressed",
                    "encouraged",
                    "begged",
                    "told");

    private Wishes() {}

    /// The places of the words asked for, where a word of asking and `to` stand before.
    static Set<Integer> in(WordLexicon lexicon, WordRow row) {
        Set<Integer> wishes = new HashSet<>();
        int asked = -REACH - 1;
        for (int place = 0; place < row.size(); place++) {
            String word = lexicon.folded(row.numbers()[place]);
            if (ASKING.contains(word)) {
                asked = place;
            } else if (word.equals(INFINITIVE) && place - asked <= REACH) {
                wishes.add(place + 1);
            }
        }
        return wishes;
    }
}
