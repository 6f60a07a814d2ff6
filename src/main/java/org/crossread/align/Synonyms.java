package org.crossread.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Which English words mean the same, after WordNet 3.1. The table is loaded at first use and then
/// shared; safe for use by several threads.
final class Synonyms {

    /// What two steps up and down are worth at most, which never counts: the words are siblings.
    static final double SIBLINGS = 0.36;

    private static final Map<Character, Double> WORTH =
            Map.of('g', 0.9, 's', 0.8, 'd', 0.8, 'h', 0.6, 'w', 0.5);

    private static final class Shared {
        private static final WordNetTable TABLE = WordNetTable.load();
    }

    /// Whether both words, in whatever form, stand in one synset.
    boolean synonyms(String left, String right) {
        return meaning(left).shares(meaning(right));
    }

    /// How near two words are in meaning: 1 for synonyms, 0 for words without a known relation.
    double kinship(String left, String right) {
        return meaning(left).kinship(meaning(right));
    }

    /// The synsets that a word stands in, rising; empty when it is unknown.
    ///
    /// @param word folded, in any form
    int[] senses(String word) {
        WordNetTable table = Shared.TABLE;
        var found = new Numbers();
        for (String form : baseForms(word)) {
            eachSynset(table.entry(form), found::add);
        }
        return found.risingOnce();
    }

    /// Whether two words side by side mean what a third one does: `carry out` and `execute`. Either
    /// of them may be inflected.
    boolean phrase(String first, String second, String word) {
        int[] meant = senses(word);
        return meant.length > 0
                && (anyForm(first).anyMatch(form -> stands(form + "_" + second, meant))
                        || anyForm(second).anyMatch(form -> stands(first + "_" + form, meant)));
    }

    private Stream<String> anyForm(String word) {
        return Stream.concat(Stream.of(word), baseForms(word).stream()).distinct();
    }

    private static boolean stands(String phrase, int[] meant) {
        for (String field : Shared.TABLE.entry(phrase)) {
            if (Character.isDigit(field.charAt(0))
                    && Arrays.binarySearch(meant, Integer.parseInt(field)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// All that is known about a word's meaning: ask once for a word that is compared often.
    ///
    /// @param word folded, in any form
    Meaning meaning(String word) {
        int[] own = senses(word);
        if (own.length == 0) {
            return Meaning.UNKNOWN;
        }
        Map<Integer, Double> near = new HashMap<>();
        Map<Integer, Double> opposites = new HashMap<>();
        for (int synset : own) {
            for (String relation : Shared.TABLE.relations(synset)) {
                int other = Integer.parseInt(relation, 1, relation.length(), 10);
                if (relation.charAt(0) == 'x') {
                    opposites.put(other, 1.0);
                } else {
                    near.merge(other, WORTH.get(relation.charAt(0)), Math::max);
                }
            }
        }
        return new Meaning(own, near, opposites);
    }

    /// Whether the dictionary has the word only with a capital, or not at all.
    ///
    /// @param word folded
    boolean canBeName(String word) {
        String[] entry = Shared.TABLE.entry(word);
        return entry.length > 0 ? entry[0].equals("^") : baseForms(word).isEmpty();
    }

    /// The dictionary forms that a word may come from; empty when it is unknown.
    Collection<String> baseForms(String word) {
        WordNetTable table = Shared.TABLE;
        Collection<String> forms = BaseForms.of(word, form -> table.entry(form).length > 0);
        for (String form : forms.toArray(String[]::new)) {
            for (String field : table.entry(form)) {
                if (field.charAt(0) == '=') {
                    forms.add(field.substring(1));
                }
            }
        }
        return forms;
    }

    private static void eachSynset(String[] entry, IntConsumer found) {
        for (String field : entry) {
            if (Character.isDigit(field.charAt(0))) {
                found.accept(Integer.parseInt(field));
            }
        }
    }

    /// A growing list of numbers.
    private static final class Numbers {
        private int[] values = new int[8];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] risingOnce() {
            return Arrays.stream(values, 0, size).sorted().distinct().toArray();
        }
    }
}
