package org.crossread.align;

import org.crossread.align.wordnet.Meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// A word that the dictionary has an opposite of and the other side does not have: `north`,
/// `positive`. Words that say little, as `take`, are left out.
///
/// @param number in the lexicon
/// @param isWish whether it says what is to be and not what is: `should stop`, `urged it to stop`
record OppositeWord(int from, int number, boolean isWish) implements Mention {

    private static final int SHORTEST_HIGHEST = 5;

    private static final Set<String> INFINITIVE = Set.of("to", "zu");
    private static final Set<String> WISHES = Set.of("advised", "due");

    private static final Set<String> LESSENING = Set.of("less", "least", "non", "weniger");

    @Override
    public int end() {
        return from + 1;
    }

    /// Where such words stand.
    static List<Integer> places(WordLexicon lexicon, WordRow row, IntUnaryOperator partner) {
        List<Integer> places = new ArrayList<>();
        Set<String> common = Grammar.of(row.report()).common();
        for (int place = 0; place < row.size(); place++) {
            int number = row.numbers()[place];
            if (partner.applyAsInt(place) < 0
                    && !common.contains(lexicon.folded(number))
                    && hasOpposite(lexicon.meaning(number))) {
                places.add(place);
            }
        }
        return places;
    }

    /// Those of the words that nothing denies or lessens.
    static List<OppositeWord> at(List<Integer> places, WordLexicon lexicon, WordRow row) {
        Denials denials = new Denials(lexicon, row);
        Set<Integer> wishes = wishes(lexicon, row);
        List<OppositeWord> words = new ArrayList<>();
        for (int place : places) {
            String before = denials.word(place - 1);
            if (!denials.isDenied(place) && !LESSENING.contains(before)) {
                boolean isWish =
                        INFINITIVE.contains(before)
                                || wishes.contains(place - 1)
                                || wishes.contains(place - 2);
                words.add(new OppositeWord(place, row.numbers()[place], isWish));
            }
        }
        return words;
    }

    /// The words of duty and advice.
    private static Set<Integer> wishes(WordLexicon lexicon, WordRow row) {
        return Doubts.WORDS.in(lexicon, row).stream()
                .filter(modal -> modal.senses().stream().anyMatch(WISHES::contains))
                .map(SenseMention::place)
                .collect(Collectors.toSet());
    }

    /// Whether the dictionary opposes something to a word of this meaning.
    static boolean hasOpposite(Meaning meaning) {
        return meaning.opposites().length > 0;
    }

    @Override
    public boolean isTelling() {
        return false;
    }

    boolean agrees(OppositeWord other, WordLexicon lexicon) {
        return lexicon.kinship(number, other.number) >= WordLexicon.SYNONYM
                && !lexicon.opposes(number, other.number);
    }

    boolean contradicts(OppositeWord other, WordLexicon lexicon) {
        return isWish == other.isWish
                && lexicon.opposes(number, other.number)
                && isHighest(lexicon.folded(number)) == isHighest(lexicon.folded(other.number));
    }

    /// `the latest` is not the opposite of `early`.
    private static boolean isHighest(String word) {
        return word.length() > SHORTEST_HIGHEST && word.endsWith("est");
    }
}
