package org.crossread.align;

import org.crossread.align.wordnet.Meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// A word that the dictionary has an opposite of and the other side does not have: `north`,
/// `positive`. Words that say little, as `take`, are left out.
///
/// @param number in the lexicon
record OppositeWord(int from, int number) implements Mention {

    private static final int SHORTEST_HIGHEST = 5;

    private static final Set<String> LESSENING = Set.of("less", "least", "non", "weniger");

    @Override
    public int end() {
        return from + 1;
    }

    static List<OppositeWord> in(WordLexicon lexicon, WordRow row, IntUnaryOperator partner) {
        List<OppositeWord> words = new ArrayList<>();
        Set<String> common = Grammar.of(row.report()).common();
        for (int place = 0; place < row.size(); place++) {
            int number = row.numbers()[place];
            if (partner.applyAsInt(place) < 0
                    && !common.contains(lexicon.folded(number))
                    && hasOpposite(lexicon.meaning(number))) {
                words.add(new OppositeWord(place, number));
            }
        }
        if (!words.isEmpty()) {
            Denials denials = new Denials(lexicon, row);
            words.removeIf(
                    word ->
                            denials.isDenied(word.from)
                                    || LESSENING.contains(denials.word(word.from - 1)));
        }
        return words;
    }

    /// Whether the dictionary opposes something to a word of this meaning.
    static boolean hasOpposite(Meaning meaning) {
        return meaning.opposites().length > 0;
    }

    boolean agrees(OppositeWord other, WordLexicon lexicon) {
        return lexicon.kinship(number, other.number) >= WordLexicon.SYNONYM
                && !lexicon.opposes(number, other.number);
    }

    boolean contradicts(OppositeWord other, WordLexicon lexicon) {
        return lexicon.opposes(number, other.number)
                && isHighest(lexicon.folded(number)) == isHighest(lexicon.folded(other.number));
    }

    /// `the latest` is not the opposite of `early`.
    private static boolean isHighest(String word) {
        return word.length() > SHORTEST_HIGHEST && word.endsWith("est");
    }
}
