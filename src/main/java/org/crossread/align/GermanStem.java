package org.crossread.align;

import java.util.List;

/// Takes the endings off German words.
///
/// After CISTEM (Weissweiler and Fraser 2017). Unlike there, `ge` stays at the beginning, and all
/// words are treated like those written small: which ones are nouns is not known here.
final class GermanStem {

    private static final int SHORTEST = 3;

    /// Longer words may lose the longer endings.
    private static final int SHORT = 5;

    private static final List<String> LONGER_ENDINGS = List.of("em", "er", "nd");
    private static final String ENDINGS = "tesn";

    private GermanStem() {}

    /// @param word folded
    static String of(String word) {
        String stem = plain(word);
        int end = 0;
        while (end != stem.length()) {
            end = stem.length();
            stem = shorter(stem);
        }
        return stem;
    }

    private static String plain(String word) {
        return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace("ß", "ss");
    }

    private static String shorter(String word) {
        int length = word.length();
        if (length <= SHORTEST) {
            return word;
        }
        if (length > SHORT && LONGER_ENDINGS.stream().anyMatch(word::endsWith)) {
            return word.substring(0, length - 2);
        }
        return isEnding(word) ? word.substring(0, length - 1) : word;
    }

    /// One of two equal letters is no ending: `Pass`.
    private static boolean isEnding(String word) {
        char last = word.charAt(word.length() - 1);
        return ENDINGS.indexOf(last) >= 0 && word.charAt(word.length() - 2) != last;
    }
}
