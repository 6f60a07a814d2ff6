package org.crossread.align;

import java.util.Set;
import java.util.function.Predicate;

/// Knows denials of the left that the right tells without one: `has not won since 2010` and `last
/// won in 2010`, `no May was as hot` and `the hottest May`, `not before October` and `in October at
/// the earliest`, `most have not come` and `few have come`.
final class OtherWordings {

    /// In words, how far behind a denial what goes with it may stand.
    private static final int REACH = 10;

    private static final Set<String> COMPARING = Set.of("as", "so", "such");
    private static final Set<String> BOUNDING = Set.of("before", "until", "till");
    private static final Set<String> BOUNDED = Set.of("earliest", "only", "first");
    private static final Set<String> HIGHEST = Set.of("most", "best", "worst");

    private final WordLexicon lexicon;
    private final WordLinks links;

    OtherWordings(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
    }

    /// @param place of the word of denial
    boolean hold(int place) {
        return follows(place, "since"::equals) && standsThere("last"::equals)
                || follows(place, COMPARING::contains) && standsThere(OtherWordings::isHighest)
                || follows(place, BOUNDING::contains) && standsThere(BOUNDED::contains)
                || precedes(place, Shares.MOST::contains) && standsThere(Shares.FEW::contains);
    }

    private static boolean isHighest(String word) {
        return HIGHEST.contains(word) || word.length() > 5 && word.endsWith("est");
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
