package org.crossread.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How many a row says were hurt badly: the number nearest before the words for it, `16 of them
/// seriously`, not `60 were injured, some of them seriously`.
record GraveInjuries(WordLexicon lexicon, WordRow row, List<Measure> numbers) {

    private static final WordLists WORDS = WordLists.read("injuries.txt");
    private static final Set<String> GRAVE = WORDS.get("grave");
    private static final Set<String> INJURED = WORDS.get("injured");
    private static final Set<String> BOTH = WORDS.get("both");
    private static final Set<String> UNSAID = WORDS.get("unsaid");
    private static final Set<String> PART = WORDS.get("part");

    /// In words, from the number to how badly.
    private static final int REACH = 6;

    /// In words, from how badly to the word for being hurt, on either side.
    private static final int NEAR = 8;

    /// How many, where one place alone tells it.
    Optional<Measure> count() {
        return place().flatMap(this::before);
    }

    /// The word for how badly, where there is one such place.
    Optional<Integer> place() {
        List<Integer> places =
                IntStream.range(0, row.size()).filter(this::isGrave).boxed().toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /// The word by which the row says of as many only that they were hurt; none where it tells of
    /// anybody how badly.
    Optional<Integer> plain(Measure count) {
        if (IntStream.range(0, row.size()).anyMatch(this::isGrave)) {
            return Optional.empty();
        }
        return IntStream.range(0, row.size())
                .filter(place -> INJURED.contains(word(place)))
                .filter(place -> before(place).filter(count::agrees).isPresent())
                .boxed()
                .findFirst();
    }

    private boolean isGrave(int place) {
        String word = word(place);
        return BOTH.contains(word) || GRAVE.contains(word) && standsByInjured(place);
    }

    private boolean standsByInjured(int place) {
        int end = Math.min(row.size() - 1, place + NEAR);
        for (int at = Math.max(0, place - NEAR); at <= end; at++) {
            if (INJURED.contains(word(at)) && row.stretches()[at] == row.stretches()[place]) {
                return true;
            }
        }
        return false;
    }

    private Optional<Measure> before(int place) {
        List<Measure> all =
                numbers.stream()
                        .filter(number -> number.end() <= place)
                        .filter(number -> row.stretches()[number.from()] == row.stretches()[place])
                        .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast())
                        .filter(number -> place - number.end() < REACH)
                        .filter(number -> !holds(UNSAID, number.end(), place))
                        .map(number -> part(number, all))
                        .filter(Measure::countsHeads);
    }

    /// The part where a number is the whole: `two of the three`.
    private Measure part(Measure number, List<Measure> all) {
        return all.stream()
                .filter(one -> one.end() < number.from())
                .filter(one -> holdsOnly(PART, one.end(), number.from()))
                .findFirst()
                .orElse(number);
    }

    private boolean holds(Set<String> words, int from, int end) {
        return IntStream.range(from, end).anyMatch(at -> words.contains(word(at)));
    }

    private boolean holdsOnly(Set<String> words, int from, int end) {
        return IntStream.range(from, end).allMatch(at -> words.contains(word(at)));
    }

    private String word(int place) {
        return lexicon.folded(row.numbers()[place]);
    }
}
