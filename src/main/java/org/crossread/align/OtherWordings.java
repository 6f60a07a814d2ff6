package org.crossread.align;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Knows denials of the left that the right tells without one: `has not won since 2010` and `last
/// won in 2010`, `no May was as hot` and `the hottest May`, `not before October` and `in October at
/// the earliest`, `no longer flies` and `drops its flights`, `most have not come` and `few have
/// come`, `a third did not` and `two thirds did`, `at no point at risk` and `safe`, `not unless`
/// and `if`.
final class OtherWordings {

    /// In words, how far behind a denial what goes with it may stand.
    private static final int REACH = 10;

    static final WordLists WORDS = WordLists.read("other-wordings.txt");
    private static final Set<String> COMPARING = WORDS.get("comparing");
    private static final Set<String> SUPERLATIVE = WORDS.get("superlative");
    private static final Set<String> BOUNDING = WORDS.get("bounding");
    private static final Set<String> BOUNDED = WORDS.get("bounded");
    private static final Set<String> LASTING = WORDS.get("lasting");
    private static final Set<String> FURTHER = WORDS.get("further");
    private static final Set<String> FULL = WORDS.get("full");
    private static final Set<String> PARTIAL = WORDS.get("partial");
    private static final Set<String> PERIL = WORDS.get("peril");
    private static final Set<String> SAFE = WORDS.get("safe");
    private static final Set<String> EXCEPTING = WORDS.get("excepting");
    private static final Set<String> CONDITIONAL = WORDS.get("conditional");
    private static final Set<String> ENDING = WORDS.get("ending");

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final Denials denials;
    private final Denials others;

    /// @param denials of the left
    /// @param others of the right
    OtherWordings(WordLexicon lexicon, WordLinks links, Denials denials, Denials others) {
        this.lexicon = lexicon;
        this.links = links;
        this.denials = denials;
        this.others = others;
    }

    /// @param place of the word of denial
    boolean hold(int place) {
        return follows(place, "since"::equals) && isOverThere()
                || follows(place, COMPARING::contains) && standsThere(OtherWordings::isHighest)
                || (follows(place, BOUNDING::contains) || precedes(place, BOUNDING::contains))
                        && (standsThere(BOUNDED::contains)
                                || standsThere(LASTING::contains) && isOtherwiseTold(place))
                || goesNoFurther(place) && standsThere(ENDING::contains)
                || FULL.contains(denials.word(place + 1)) && standsThere(PARTIAL::contains)
                || follows(place, PERIL::contains) && standsThere(SAFE::contains)
                || follows(place, EXCEPTING::contains) && standsThere(CONDITIONAL::contains)
                || precedes(place, Shares.MOST::contains) && standsThere(Shares.FEW::contains)
                || new Shares(lexicon, links.left(), links.right()).restIsTold(place);
    }

    /// Whether the right tells when something was for the last time, or for the first, or ended.
    private boolean isOverThere() {
        return standsThere("last"::equals)
                || standsThere("first"::equals)
                || standsThere(ENDING::contains);
    }

    /// Whether what is denied is told by other words over there, or as what did not come about.
    private boolean isOtherwiseTold(int place) {
        List<Integer> scope = denials.scope(place);
        return scope.isEmpty()
                || links.rightOf(scope.getFirst()) < 0
                || others.standsFaint(links.rightOf(scope.getFirst()));
    }

    /// `no longer`, `not … any more`.
    private boolean goesNoFurther(int place) {
        return FURTHER.contains(denials.word(place + 1))
                || follows(place, "anymore"::equals)
                || follows(place, "any"::equals) && follows(place, FURTHER::contains);
    }

    private static boolean isHighest(String word) {
        return SUPERLATIVE.contains(word) || word.length() > 5 && word.endsWith("est");
    }

    private boolean precedes(int place, Predicate<String> asked) {
        WordRow row = links.left();
        int end = Math.max(0, place - REACH);
        for (int at = place - 1; at >= end && row.stretches()[at] == row.stretches()[place]; at--) {
            if (asked.test(lexicon.folded(row.numbers()[at]))) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(int place, Predicate<String> asked) {
        WordRow row = links.left();
        int end = Math.min(row.size(), place + REACH);
        for (int at = place + 1; at < end && row.stretches()[at] == row.stretches()[place]; at++) {
            if (asked.test(lexicon.folded(row.numbers()[at]))) {
                return true;
            }
        }
        return false;
    }

    private boolean standsThere(Predicate<String> asked) {
        WordRow row = links.right();
        for (int at = 0; at < row.size(); at++) {
            if (links.leftOf(at) < 0 && asked.test(lexicon.folded(row.numbers()[at]))) {
                return true;
            }
        }
        return false;
    }
}
