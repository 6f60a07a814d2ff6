package org.crossread.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which words and phrases of one language have which senses.
///
/// @param ofWords senses of single words
/// @param phrases of two words, by their first
/// @param reach so many words on, the second word of a phrase may follow the first
record SenseTable(Map<String, Set<String>> ofWords, Map<String, List<Phrase>> phrases, int reach) {

    static final int ENGLISH_REACH = 4;

    /// A particle closes the clause.
    static final int GERMAN_REACH = 10;

    /// @param second its last word
    record Phrase(String second, Set<String> senses) {}

    /// @param columns how many columns at the start of a row tell the sense
    static SenseTable read(String table, int columns, int reach) {
        Map<String, Set<String>> senses = new HashMap<>();
        for (String[] row : Table.folded(table)) {
            String sense = String.join(" ", List.of(row).subList(0, columns));
            for (int i = columns; i < row.length; i++) {
                senses.computeIfAbsent(row[i], _ -> new HashSet<>()).add(sense);
            }
        }
        Map<String, List<Phrase>> phrases = new HashMap<>();
        senses.forEach(
                (words, meant) -> {
                    int line = words.indexOf('_');
                    if (line > 0) {
                        phrases.computeIfAbsent(words.substring(0, line), _ -> new ArrayList<>())
                                .add(new Phrase(words.substring(line + 1), meant));
                    }
                });
        return new SenseTable(senses, phrases, reach);
    }

    /// Whether the word has a sense or begins a phrase that has one.
    boolean holds(String folded) {
        return ofWords.containsKey(folded) || phrases.containsKey(folded);
    }

    boolean tells(String folded, String matter) {
        return ofWords.getOrDefault(folded, Set.of()).stream()
                .anyMatch(sense -> sense.startsWith(matter));
    }

    List<SenseMention> in(WordLexicon lexicon, WordRow row) {
        List<SenseMention> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (lexicon.isWithoutTraits(row.numbers()[i])) {
                continue;
            }
            String word = lexicon.folded(row.numbers()[i]);
            int size = found.size();
            if (phrases.containsKey(word)) {
                addPhrase(lexicon, row, i, phrases.get(word), found);
            }
            Set<String> senses = ofWords.get(word);
            if (senses != null && found.size() == size) {
                found.add(new SenseMention(i, i + 1, i, senses));
            }
        }
        return found;
    }

    private void addPhrase(
            WordLexicon lexicon,
            WordRow row,
            int first,
            List<Phrase> phrases,
            List<SenseMention> found) {
        for (int second = first + 1; second <= first + reach; second++) {
            if (!row.isBeside(second - 1, second)) {
                return;
            }
            String word = lexicon.folded(row.numbers()[second]);
            for (Phrase phrase : phrases) {
                if (phrase.second.equals(word)) {
                    int end = second == first + 1 ? second + 1 : first + 1;
                    found.add(new SenseMention(first, end, second, phrase.senses));
                    return;
                }
            }
        }
    }
}
