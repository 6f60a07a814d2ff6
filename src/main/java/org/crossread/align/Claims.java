package org.crossread.align;

import java.util.Set;

/// Knows sentences that say who claims what they tell: `prosecutors said`, `is accused of`.
final class Claims {

    private static final WordLists WORDS = WordLists.read("claims.txt");
    private static final Set<String> CLAIMING = WORDS.get("claiming");
    private static final Set<String> SOURCES = WORDS.get("source");
    private static final Set<String> SAYING = WORDS.get("saying");
    private static final Set<String> TELLING = WORDS.get("telling");
    private static final Set<String> TELLERS = WORDS.get("teller");
    private static final String PASSIVE = "to";

    private final WordLexicon lexicon;
    private final WordRow row;

    Claims(WordLexicon lexicon, WordRow row) {
        this.lexicon = lexicon;
        this.row = row;
    }

    /// Whether the word may tell that somebody says something.
    static boolean isTelling(String folded) {
        return TELLING.contains(folded);
    }

    /// Whether a place stands in a sentence that shows what it tells to be a claim.
    boolean cover(int place) {
        boolean wasSource = false;
        boolean wasSaying = false;
        for (int at : row.placesOf(row.stretches()[place])) {
            boolean isSource = SOURCES.contains(word(at));
            boolean isSaying = SAYING.contains(word(at));
            if (CLAIMING.contains(word(at)) || isSource && wasSaying || isSaying && wasSource) {
                return true;
            }
            wasSource = isSource;
            wasSaying = isSaying;
        }
        return false;
    }

    /// Whether another word of its sentence says who tells what stands at a place, whoever that is.
    boolean attribute(int place) {
        for (int at : row.placesOf(row.stretches()[place])) {
            if (at != place && TELLING.contains(word(at)) && isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word of telling has who tells beside it: not `is said to have fled`.
    private boolean isVerb(int at) {
        boolean isPassive = row.isBeside(at, at + 1) && word(at + 1).equals(PASSIVE);
        boolean isBehindTeller =
                row.isBeside(at - 1, at)
                        && (lexicon.isContent(row.numbers()[at - 1])
                                || TELLERS.contains(word(at - 1)));
        boolean isBeforeName =
                row.isBeside(at, at + 1) && Character.isUpperCase(row.initial(at + 1));
        return !isPassive && (isBehindTeller || isBeforeName);
    }

    private String word(int place) {
        return lexicon.folded(row.numbers()[place]);
    }
}
