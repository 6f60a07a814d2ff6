package org.crossread.align;

import java.util.BitSet;
import java.util.List;

/// Spells words that the British and the Americans write otherwise in one way: `defence` and
/// `defense`; `co-operate` and `cooperate`.
final class SpellingVariants {

    private static final List<String[]> LETTERS = Table.rows("spellings.txt");
    private static final int LETTER = 128;

    /// Two letters with which one of the spellings begins; most words hold none.
    private static final BitSet BEGINNINGS = beginnings();

    private SpellingVariants() {}

    /// The same for both spellings; different words may share one, which the dictionary then tells.
    /// Meant to be compared, not shown.
    ///
    /// @param word folded
    static String key(String word) {
        if (!mayVary(word)) {
            return word;
        }
        String key = word.replace("-", "") + '$';
        for (String[] row : LETTERS) {
            key = key.replace(row[0], row[1]);
        }
        return key.substring(0, key.length() - 1);
    }

    private static boolean mayVary(String word) {
        int length = word.length();
        for (int i = 0; i < length; i++) {
            char one = word.charAt(i);
            char two = i + 1 < length ? word.charAt(i + 1) : '$';
            if (one == '-' || one < LETTER && two < LETTER && BEGINNINGS.get(one * LETTER + two)) {
                return true;
            }
        }
        return false;
    }

    private static BitSet beginnings() {
        var beginnings = new BitSet(LETTER * LETTER);
        for (String[] row : LETTERS) {
            int first = row[0].charAt(0) * LETTER;
            if (row[0].length() > 1) {
                beginnings.set(first + row[0].charAt(1));
            } else {
                beginnings.set(first, first + LETTER);
            }
        }
        return beginnings;
    }
}
