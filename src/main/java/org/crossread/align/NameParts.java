package org.crossread.align;

import org.crossread.model.NameVariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the names that stand once in a row, and the word before each that tells its part.
record NameParts(WordLexicon lexicon) {

    private static final String START = "^";

    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "das", "den", "dem");

    /// A name that stands once in its row.
    ///
    /// @param before place of the word that tells its part, or -1 at the start
    record Part(NameMention name, String key, int before, String word) {

        boolean isBefore(Part other) {
            return name.from() < other.name.from();
        }
    }

    /// In the order of the row.
    List<Part> of(WordRow row, NameFinder finder) {
        List<NameMention> names = finder.find(_ -> true);
        if (names.size() < 2) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (NameMention name : names) {
            int before = before(row, name.from());
            String word = before < 0 ? START : lexicon.folded(row.numbers()[before]);
            parts.add(new Part(name, NameVariants.key(name.words().getLast()), before, word));
        }
        Set<String> once =
                parts.stream()
                        .collect(Collectors.groupingBy(Part::key, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() == 1)
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toSet());
        parts.removeIf(part -> !once.contains(part.key));
        return parts;
    }

    /// The place of the word before a place, articles and titles aside, or -1.
    int before(WordRow row, int from) {
        int place = from - 1;
        while (place >= 0 && row.stretches()[place] == row.stretches()[from]) {
            String word = lexicon.folded(row.numbers()[place]);
            if (!NameFinder.isTitle(word) && !ARTICLES.contains(word)) {
                return place;
            }
            place--;
        }
        return -1;
    }
}
