package org.crossread.align;

import java.util.Set;

/// Knows sentences that say who claims what they tell: `prosecutors said`, `is accused of`.
final class Claims {

    private static final Set<String> CLAIMING =
            Set.of(
                    "according",
                    "accused",
                    "accuses",
                    "accusing",
                    "suspected",
                    "charged",
                    "alleges",
                    "allege",
                    "believed",
                    "thought");

    private static final Set<String> SOURCES =
            Set.of(
                    "police",
                    "prosecutors",
                    "prosecutor",
                    "investigators",
                    "detectives",
                    "officers",
                    "authorities",
                    "officials");

    private static final Set<String> SAYING = Set.of("said", "say", "says", "believe");

    private Claims() {}

    /// Whether a place stands in such a sentence.
    static boolean cover(WordLexicon lexicon, WordRow row, int place) {
        boolean wasSource = false;
        boolean wasSaying = false;
        for (int at : row.placesOf(row.stretches()[place])) {
            String word = lexicon.folded(row.numbers()[at]);
            boolean isSource = SOURCES.contains(word);
            boolean isSaying = SAYING.contains(word);
            if (CLAIMING.contains(word) || isSource && wasSaying || isSaying && wasSource) {
                return true;
            }
            wasSource = isSource;
            wasSaying = isSaying;
        }
        return false;
    }
}
