package org.crossread.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A word that a table gives senses to: how sure something is, how a matter was decided.
///
/// @param senses the first column, or the first two joined by a blank, of each row with the word
record SenseMention(int place, Set<String> senses) implements Mention {

    /// Which words have which senses.
    record Senses(Map<String, Set<String>> ofWords) {

        /// @param columns how many columns at the start of a row tell the sense
        static Senses read(String table, int columns) {
            Map<String, Set<String>> senses = new HashMap<>();
            for (String[] row : Table.rows(table)) {
                String sense = String.join(" ", List.of(row).subList(0, columns));
                for (int i = columns; i < row.length; i++) {
                    senses.computeIfAbsent(row[i], _ -> new HashSet<>()).add(sense);
                }
            }
            return new Senses(senses);
        }

        boolean hold(String folded) {
            return ofWords.containsKey(folded);
        }

        /// Only worth asking where a word has the trait of these senses, as `WordFacts` tells.
        List<SenseMention> in(WordLexicon lexicon, WordRow row) {
            List<SenseMention> found = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Set<String> senses = ofWords.get(lexicon.folded(row.numbers()[i]));
                if (senses != null) {
                    found.add(new SenseMention(i, senses));
                }
            }
            return found;
        }
    }

    @Override
    public int from() {
        return place;
    }

    @Override
    public int end() {
        return place + 1;
    }

    boolean agrees(SenseMention other) {
        return senses.stream().anyMatch(other.senses::contains);
    }

    /// Whether both decide one matter, but not in the same way.
    boolean contradicts(SenseMention other) {
        return !agrees(other)
                && senses.stream()
                        .anyMatch(
                                a ->
                                        other.senses.stream()
                                                .anyMatch(b -> matter(a).equals(matter(b))));
    }

    private static String matter(String sense) {
        return sense.substring(0, sense.indexOf(' '));
    }
}
