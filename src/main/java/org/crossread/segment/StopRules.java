package org.crossread.segment;

import java.util.Locale;

/// Whether a full stop ends a sentence, by the word before it and the word behind it.
final class StopRules {

    private final Language language;

    StopRules(Language language) {
        this.language = language;
    }

    /// @param word what stands before the stop, other stops included: `U.S`, `Dr`, `2022`
    /// @param preceding the word before that; empty if there is none
    /// @param following the next word, which begins with no small letter
    boolean ends(String preceding, String word, String following) {
        if (word.isEmpty()) {
            return true;
        }
        if (language.neverFinal().contains(word) || language.beforeNames().contains(word)) {
            return false;
        }
        boolean figure = Character.isDigit(following.charAt(0));
        if (language.mayBeFinal().contains(word)) {
            return !figure
                    && !language.timeWords().contains(following)
                    && !language.isMonth(following);
        }
        if (figure) {
            return !language.beforeNumbers().contains(word) && !isInitial(word);
        }
        return !isCounted(preceding, word, following) && endsBeforeCapital(word, following);
    }

    private boolean endsBeforeCapital(String word, String following) {
        boolean inside =
                language.oftenInside().contains(word) || isInitial(word) || isAcronym(word);
        if (inside) {
            return language.begins(following) && !isInitial(following);
        }
        return !isOrdinal(word, following);
    }

    /// Whether a stop behind the word belongs to it wherever it stands.
    boolean isAbbreviation(String word) {
        return language.beforeNames().contains(word)
                || language.neverFinal().contains(word)
                || language.oftenInside().contains(word)
                || isAcronym(word);
    }

    /// Whether the word and its mark are a name: `Yahoo!`
    boolean isMarkedName(String word, char mark) {
        return language.withMark().contains(word + mark);
    }

    boolean isSpeech(String word) {
        return language.speech().contains(word);
    }

    boolean begins(String word) {
        return language.begins(word) && !isInitial(word);
    }

    /// `24. Februar`
    private boolean isOrdinal(String word, String following) {
        return word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && language.isMonth(following);
    }

    /// `am 7. Spieltag`
    private boolean isCounted(String preceding, String word, String following) {
        return word.length() <= 3
                && word.chars().allMatch(Character::isDigit)
                && language.beforeOrdinals().contains(preceding.toLowerCase(Locale.ROOT))
                && !language.begins(following);
    }

    /// `J` in “J. K. Rowling”.
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /// `U.S`, `D.C`, `Ph.D`: letters parted by stops.
    private static boolean isAcronym(String word) {
        int stop = word.indexOf('.');
        return stop > 0
                && stop <= 2
                && word.length() - word.lastIndexOf('.') <= 3
                && Character.isLetter(word.charAt(0));
    }
}
