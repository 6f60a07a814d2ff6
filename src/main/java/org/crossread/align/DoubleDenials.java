package org.crossread.align;

import java.util.List;
import java.util.Set;

/// Which denials of a row undo each other.
record DoubleDenials(Denials denials) {

    /// How many words lie between `without` and what it undoes.
    private static final int UNDOING = 6;

    private static final Set<String> WITHOUT = Set.of("without", "ohne");

    private static final Set<String> UNDOABLE = Denials.WORDS.get("undoable");

    /// Verbs, and nouns: who has `no doubt` is sure.
    private static final Set<String> UNDOING_VERBS = Denials.WORDS.get("undoing");

    /// The word of denial that a word of denial undoes, or is undone by: `not a day passes without
    /// rain`, `ohne Helm darf niemand hinein`; or -1.
    int undone(int place) {
        boolean isWithout = WITHOUT.contains(denials.word(place));
        if (!isWithout && !UNDOABLE.contains(denials.word(place))) {
            return -1;
        }
        Set<String> wanted = isWithout ? UNDOABLE : WITHOUT;
        for (int k = 1; k <= UNDOING; k++) {
            for (int at : new int[] {place - k, place + k}) {
                if (wanted.contains(denials.word(at))) {
                    return denials.borders().part(place, at) ? -1 : at;
                }
            }
        }
        return -1;
    }

    /// Whether what is denied is a denial itself: `did not rule out`, `have not given up`.
    boolean deniesDenial(int place) {
        List<Integer> scope = denials.scope(place);
        if (scope.isEmpty()) {
            return false;
        }
        String verb = denials.word(scope.getFirst());
        return DenialTable.holds(verb)
                || UNDOING_VERBS.contains(verb)
                || UNDOING_VERBS.contains(verb + "_" + denials.word(scope.getFirst() + 1));
    }
}
