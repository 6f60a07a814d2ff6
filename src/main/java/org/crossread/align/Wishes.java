package org.crossread.align;

import java.util.Set;

/// Finds words that say what somebody asks for, not what is: `urged the firm to raise wages`.
final class Wishes {

    /// In words, from what asks to what is asked for.
    private static final int REACH = 6;

    private static final String INFINITIVE = "to";

    private static final Set<String> ASKING = WordLists.read("wishes.txt").get("asking");

    private Wishes() {}

    /// Whether a word of asking and `to` stand before a place.
    static boolean isAsked(WordLexicon lexicon, WordRow row, int place) {
        if (place == 0 || !INFINITIVE.equals(lexicon.folded(row.numbers()[place - 1]))) {
            return false;
        }
        for (int at = place - 2; at >= Math.max(0, place - 1 - REACH); at--) {
            if (ASKING.contains(lexicon.folded(row.numbers()[at]))) {
                return true;
            }
        }
        return false;
    }
}
