package org.crossread.align;

import java.util.List;
import java.util.Set;

/// Tells names from other words with a capital in a German row, where every noun has one.
///
/// @param other in which a known name may stand in a word's place
record GermanNames(WordLexicon lexicon, WordRow row, WordRow other) {

    private static final Set<String> SURNAMES = WordLists.read("surnames-de.txt").get("surname");

    /// What stands before a place or a firm without an article.
    private static final Set<String> BEFORE = Set.of("in", "nach", "aus", "bei");

    private static final List<String> NOUN_ENDINGS =
            List.of(
                    "ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tat", "nis",
                    "mus");

    /// Whether a word is known to be one, stands beside another name or a title, or where a place
    /// or a firm stands.
    boolean hold(int place) {
        String word = lexicon.folded(row.numbers()[place]);
        return mayBePart(word)
                && !Grammar.of(row.report()).common().contains(word)
                && (lexicon.synonyms().isName(word)
                        || lexicon.introduced(row.report()).get(row.numbers()[place])
                        || isTeller(place)
                        || isBesideName(place, -1)
                        || isBesideName(place, 1)
                        || isAtPlace(place)
                        || isInPlaceOfName(place));
    }

    /// Whether a word with a capital may belong to a name.
    static boolean mayBePart(String word) {
        return !Unit.isName(word)
                && NumberRoles.isNone(word)
                && NOUN_ENDINGS.stream().noneMatch(word::endsWith);
    }

    /// Whether a word without an article says something: `sagte Schneider`, `wie Vogt mitteilte`.
    private boolean isTeller(int place) {
        return isSaying(place, place - 1)
                || word(place - 1).equals("wie") && isSaying(place, place + 1);
    }

    private boolean isSaying(int place, int other) {
        return row.isBeside(place, other) && Claims.isTelling(word(other));
    }

    private String word(int place) {
        return place < 0 ? "" : lexicon.folded(row.numbers()[place]);
    }

    /// Whether it is a frequent surname behind a preposition, `von Peters`, or the other row has a
    /// known name behind the same word: `mit Biden`, `mit Putin`.
    private boolean isInPlaceOfName(int place) {
        if (!row.isBeside(place - 1, place) || !isPreposition(row.numbers()[place - 1])) {
            return false;
        }
        if (SURNAMES.contains(word(place))) {
            return true;
        }
        for (int at = 1; at < other.size(); at++) {
            if (other.numbers()[at - 1] == row.numbers()[place - 1]
                    && Character.isUpperCase(other.initial(at))
                    && isKnown(lexicon.folded(other.numbers()[at]))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(String word) {
        return lexicon.synonyms().isName(word) || SURNAMES.contains(word);
    }

    private boolean isPreposition(int number) {
        return Grammar.of(row.report()).functionWords().shareClass(lexicon.folded(number), "mit");
    }

    private boolean isBesideName(int place, int step) {
        int next = place + step;
        if (!row.isBeside(place, next) || !Character.isUpperCase(row.initial(next))) {
            return false;
        }
        int number = row.numbers()[next];
        String word = lexicon.folded(number);
        return step < 0 && NameFinder.isTitle(word)
                || lexicon.kind(number) == WordLexicon.Kind.CONTENT
                        && !NameFinder.isTitle(word)
                        && !DateReader.isName(word)
                        && !Unit.isName(word)
                        && NumberRoles.isNone(word);
    }

    private boolean isAtPlace(int place) {
        return row.isBeside(place - 1, place)
                && BEFORE.contains(lexicon.folded(row.numbers()[place - 1]));
    }
}
