package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a word of denial at the end of a German clause goes with: `erlaubte den Verkauf nicht`,
/// `weist die Vorwürfe zurück`.
record GermanVerbs(WordLexicon lexicon, WordRow row, ClauseBorders borders) {

    private static final int REACH = 12;

    private static final String PARTICLE = "zuruck";

    private static final Set<String> SEPARABLE = Denials.WORDS.get("separable");

    private static final Set<String> BY_VERB = Denials.WORDS.get("german-by-verb");

    /// Whether the particle at a place belongs to another verb: `kam zurück`.
    boolean isOtherParticle(int place) {
        return word(place).equals(PARTICLE) && separable(place) < 0;
    }

    /// The verb that a word of denial at the end of its clause goes with; none in other languages.
    List<Integer> deniedLast(int place) {
        return BY_VERB.contains(word(place)) && Grammar.of(row.report()) != Grammar.ENGLISH
                ? verb(place)
                : List.of();
    }

    /// The words of content between a separable verb that denies and its particle.
    List<Integer> turnedAway(int place) {
        int verb = word(place).equals(PARTICLE) ? separable(place) : -1;
        List<Integer> found = new ArrayList<>();
        for (int at = verb + 1; verb >= 0 && at < place && found.size() < 2; at++) {
            if (lexicon.isContent(row.numbers()[at])) {
                found.add(at);
            }
        }
        return found;
    }

    /// The first word of the clause that is no noun.
    private List<Integer> verb(int denial) {
        int first = denial;
        while (first > 0 && !borders.isFirst(first) && denial - first < REACH) {
            first--;
        }
        for (int at = first; at < denial; at++) {
            if (lexicon.isContent(row.numbers()[at]) && Character.isLowerCase(row.initial(at))) {
                return List.of(at);
            }
        }
        return List.of();
    }

    private int separable(int particle) {
        for (int at = particle; at >= 0 && particle - at < REACH; at--) {
            if (SEPARABLE.contains(word(at))) {
                return at;
            }
            if (borders.isFirst(at)) {
                return -1;
            }
        }
        return -1;
    }

    private String word(int place) {
        return lexicon.folded(row.numbers()[place]);
    }
}
