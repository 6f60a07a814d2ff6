package org.crossread.model;

import java.util.HashMap;
import java.util.Map;

/// Knows when two spellings are one name: `Zelensky`, `Zelenskyy`, `Zelenskiy`; `Kyiv`, `Kiev`.
///
/// Endings and accents go by rule, the rest by the list `name-variants.txt`.
public final class NameVariants {

    private static final String LIST = "name-variants.txt";
    private static final String[] ENDINGS = {"iyi", "yyi", "yy", "iy", "ii", "yi", "ij", "yj", "i"};
    private static final int SHORTEST_STEM = 3;

    private static final Map<String, String> LISTED = listed();

    private NameVariants() {}

    /// The same for all spellings of one name, for one word of a name; different names may share
    /// one by chance, rarely. A possessive ending does not count. Meant to be compared, not shown.
    public static String key(String word) {
        String plain = plain(word);
        String listed = LISTED.get(plain);
        return listed == null ? plain : listed;
    }

    /// Without case, accents, possessive and differences of transliterated endings.
    private static String plain(String word) {
        String folded = withoutPossessive(latin(Folding.word(word)));
        for (String ending : ENDINGS) {
            int stem = folded.length() - ending.length();
            if (stem >= SHORTEST_STEM && folded.endsWith(ending)) {
                return folded.substring(0, stem) + "y";
            }
        }
        return folded;
    }

    private static String withoutPossessive(String word) {
        if (word.length() > 3 && word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        boolean bare = word.length() > 3 && word.endsWith("s'");
        return bare ? word.substring(0, word.length() - 1) : word;
    }

    /// Letters that do not come apart into a plain one and an accent.
    private static String latin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return word.replace('ł', 'l')
                        .replace('ø', 'o')
                        .replace('đ', 'd')
                        .replace('ı', 'i')
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("þ", "th");
            }
        }
        return word;
    }

    private static Map<String, String> listed() {
        Map<String, String> keys = new HashMap<>();
        for (String[] names : TextTable.rows(NameVariants.class, LIST)) {
            enter(names, keys);
        }
        return keys;
    }

    private static void enter(String[] names, Map<String, String> keys) {
        String first = plain(names[0]);
        for (String name : names) {
            keys.put(plain(name), first);
        }
    }
}
