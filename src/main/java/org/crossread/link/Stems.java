package org.crossread.link;

/// A word without its usual endings, so that forms of one word meet. Coarse on purpose: it only
/// proposes what is then compared with care.
final class Stems {

    static final String APOSTROPHES = "'’ʼ";

    private static final String[] ENDINGS = {"'s", "ing", "ies", "ied", "es", "ed", "ly", "s", "e"};
    private static final int SHORTEST = 3;

    private Stems() {}

    /// @param word folded
    static String of(String word) {
        for (String ending : ENDINGS) {
            int stem = word.length() - ending.length();
            if (stem >= SHORTEST && word.endsWith(ending)) {
                return undoubled(
                        ending.startsWith("ie")
                                ? word.substring(0, stem) + "y"
                                : word.substring(0, stem));
            }
        }
        return word;
    }

    /// `planned` and `plan` have one stem.
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean isDoubled =
                last > SHORTEST - 1
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return isDoubled ? stem.substring(0, last) : stem;
    }
}
