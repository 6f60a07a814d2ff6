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
            if (c >= 128) {
                return folded(word);
            }
            plain &= !(c >= 'A' && c <= 'Z') && c != '`';
        }
        return plain ? word : word.toLowerCase(Locale.ROOT).replace('`', '\'');
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u02bc', '\'')
                .replace('`', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
