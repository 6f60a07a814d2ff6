package org.crossread.align;

import java.util.List;

/// Spells words that the British and the Americans write otherwise in one way: `defence` and
/// `defense`; `co-operate` and `cooperate`.
final class SpellingVariants {

    private static final List<String[]> LETTERS = Table.rows("spellings.txt");

    private SpellingVariants() {}

    /// The same for both spellings; different words may share one, which the dictionary then tells.
    /// Meant to be compared, not shown.
    ///
    /// @param word folded
    static String key(String word) {
        String key = word.replace("-", "") + '$';
        for (String[] row : LETTERS) {
            key = key.replace(row[0], row[1]);
        }
        return key.substring(0, key.length() - 1);
    }
}
