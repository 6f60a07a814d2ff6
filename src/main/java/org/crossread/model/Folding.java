package org.crossread.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without what does not change what they say: case, accents, ligatures, kinds of apostrophe.
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /// The folded form of one word; two words are the same words when these are equal.
    public static String word(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 && !isPlainMark(c)) {
                return folded(Normalizer.normalize(word, Normalizer.Form.NFKD));
            }
            plain &= !(c >= 'A' && c <= 'Z') && c != '`' && c < 128;
        }
        return plain ? word : unmarked(word.toLowerCase(Locale.ROOT));
    }

    /// Apostrophes and hyphens that are no letters with accents: with these alone a word need not
    /// be taken apart.
    private static boolean isPlainMark(char c) {
        return c == '\u2019' || c == '\u2018' || c == '\u2010';
    }

    private static String folded(String apart) {
        return unmarked(MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT));
    }

    private static String unmarked(String word) {
        return word.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u02bc', '\'')
                .replace('`', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
