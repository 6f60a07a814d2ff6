package org.crossread.align;

import java.util.List;
import java.util.Optional;

/// Knows which denials of the left the right gives by a word of the opposite meaning: `not guilty`
/// and `acquitted`, `would not stop` and `would continue`.
final class UndoneDenials {

    private static final int SHORTEST = 2;

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final Denials denials;
    private final Denials others;
    private final List<SenseMention> verdicts;
    private final List<SenseMention> verdictsThere;

    UndoneDenials(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
        denials = new Denials(lexicon, links.left());
        others = new Denials(lexicon, links.right());
        verdicts = Verdicts.WORDS.in(lexicon, links.left());
        verdictsThere = Verdicts.WORDS.in(lexicon, links.right());
    }

    /// @param place of the word of denial
    boolean hold(int place) {
        return denials.scope(place).stream().anyMatch(this::hasOpposite)
                || denials.clauseBehind(place).stream().anyMatch(this::hasAffixed);
    }

    /// Whether some word of the right that is not denied itself and has no counterpart means the
    /// opposite of one on the left.
    private boolean hasOpposite(int denied) {
        if (links.rightOf(denied) >= 0) {
            return false;
        }
        Optional<SenseMention> verdict =
                verdicts.stream().filter(mention -> mention.place() == denied).findFirst();
        boolean isDecided =
                verdict.isPresent()
                        && verdictsThere.stream()
                                .filter(mention -> isFree(mention.place()))
                                .anyMatch(verdict.get()::contradicts);
        return isDecided || hasOppositeInDictionary(denied);
    }

    /// `unchanged` for `did not change`, `unfinished` for `was not complete`.
    private boolean hasAffixed(int denied) {
        int plain = links.left().numbers()[denied];
        for (int number : links.right().numbers()) {
            String word = lexicon.folded(number);
            if (lexicon.has(number, WordFacts.DENIES) && isAffixed(word, plain)
                    || isLacking(word, plain)) {
                return true;
            }
        }
        return false;
    }

    /// `faultless` for `no fault`.
    private boolean isLacking(String word, int plain) {
        for (String ending : DenialTable.endings()) {
            int end = word.length() - ending.length();
            if (end > SHORTEST && word.endsWith(ending)) {
                String rest = word.substring(0, end);
                return lexicon.stem(lexicon.number(rest)) == lexicon.stem(plain);
            }
        }
        return false;
    }

    private boolean isAffixed(String word, int plain) {
        return DenialTable.affixes().stream()
                .filter(word::startsWith)
                .mapToInt(affix -> lexicon.number(word.substring(affix.length())))
                .anyMatch(
                        rest ->
                                lexicon.stem(rest) == lexicon.stem(plain)
                                        || lexicon.kinship(rest, plain) >= WordLexicon.SYNONYM);
    }

    private boolean hasOppositeInDictionary(int denied) {
        int number = links.left().numbers()[denied];
        if (!OppositeWord.hasOpposite(lexicon.meaning(number))) {
            return false;
        }
        int[] numbers = links.right().numbers();
        for (int j = 0; j < numbers.length; j++) {
            if (isFree(j)
                    && OppositeWord.hasOpposite(lexicon.meaning(numbers[j]))
                    && lexicon.opposes(number, numbers[j])) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(int place) {
        return links.leftOf(place) < 0 && !others.isDenied(place);
    }
}
