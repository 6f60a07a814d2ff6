package org.crossread.align;

/// Sets the endings aside by which German words are inflected: `vorläufigen`, `vorläufige`;
/// `Sitze`, `Sitzen`.
///
/// The first step of the light stemmer for German (Savoy 2006). Unlike there, nouns keep `-er`,
/// which makes another word of them (`Spieler`, `Spiel`), and four letters are always left.
final class GermanStem {

    private static final int SHORTEST = 4;

    private static final String BEFORE_S = "bdfghklmnrt";

    private GermanStem() {}

    /// @param folded a word
    /// @param isNoun whether it has a capital
    static String of(String folded, boolean isNoun) {
        String stem = folded.endsWith("ern") ? without(folded, 1) : folded;
        for (String ending : new String[] {"en", "es", "em", "er", "e"}) {
            boolean isEnding = !(isNoun && ending.equals("er")) && stem.endsWith(ending);
            if (isEnding && stem.length() - ending.length() >= SHORTEST) {
                return single(without(stem, ending.length()));
            }
        }
        boolean hasS = stem.endsWith("s") && stem.length() > SHORTEST;
        return hasS && BEFORE_S.indexOf(stem.charAt(stem.length() - 2)) >= 0
                ? without(stem, 1)
                : stem;
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /// `ergebniss` of `Ergebnisse` as `Ergebnis`.
    private static String single(String stem) {
        return stem.endsWith("niss") ? without(stem, 1) : stem;
    }
}
