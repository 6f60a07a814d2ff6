package org.crossread.align;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Which English words mean the same, after WordNet 3.1. The table is loaded at first use and then
/// shared; safe for use by several threads.
final class Synonyms {

    /// What two steps up and down are worth at most, which never counts: the words are siblings.
    static final double SIBLINGS = 0.36;

    private static final char OPPOSITE = 'x';
    private static final char ABOVE = 'h';
    private static final char WEAKER = 'w';

    private final Recalled<Meaning> known = new Recalled<>();

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
        var found = new Numbers();
        for (String form : baseForms(word)) {
            Shared.TABLE.eachSynset(Shared.TABLE.entry(form), (_, synset) -> found.add(synset));
        }
        return found.risingOnce();
    }

    /// The synsets of one known dictionary form, the frequent ones first.
    int[] inOrder(String form) {
        var found = new Numbers();
        Shared.TABLE.eachSynset(Shared.TABLE.entry(form), (_, synset) -> found.add(synset));
        return Arrays.copyOf(found.values, found.size);
    }

    /// Whether two words side by side mean what a third one does: `carry out` and `execute`. Either
    /// of them may be inflected.
    boolean phrase(String first, String second, String word) {
        int[] meant = meaning(word).own();
        return meant.length > 0
                && (anyForm(first).anyMatch(form -> stands(form + "_" + second, meant))
                        || anyForm(second).anyMatch(form -> stands(first + "_" + form, meant)));
    }

    /// Whether the dictionary has two words side by side as one term: `air force`.
    boolean isPhrase(String first, String second) {
        return Shared.TABLE.knows(first + "_" + second)
                || baseForms(second).stream()
                        .anyMatch(form -> Shared.TABLE.knows(first + "_" + form));
    }

    private Stream<String> anyForm(String word) {
        return Stream.concat(Stream.of(word), baseForms(word).stream()).distinct();
    }

    private static boolean stands(String phrase, int[] meant) {
        int entry = Shared.TABLE.entry(phrase);
        if (entry == WordNetTable.NOWHERE) {
            return false;
        }
        var found = new Numbers();
        Shared.TABLE.eachSynset(entry, (_, synset) -> found.add(synset));
        return Arrays.stream(found.risingOnce())
                .anyMatch(synset -> Arrays.binarySearch(meant, synset) >= 0);
    }

    /// All that is known about a word's meaning; what was asked for before is still known.
    ///
    /// @param word folded, in any form
    Meaning meaning(String word) {
        return known.of(word, this::found);
    }

    private Meaning found(String word) {
        int[] own = senses(word);
        if (own.length == 0) {
            return Meaning.UNKNOWN;
        }
        SortedMap<Integer, Double> near = new TreeMap<>();
        var opposites = new Numbers();
        for (int synset : own) {
            Shared.TABLE.eachRelation(
                    synset,
                    (letter, other) -> {
                        if (letter == OPPOSITE) {
                            opposites.add(other);
                        } else {
                            near.merge(other, worth(letter), Math::max);
                        }
                    });
        }
        return new Meaning(
                own,
                near.keySet().stream().mapToInt(Integer::intValue).toArray(),
                near.values().stream().mapToDouble(Double::doubleValue).toArray(),
                opposites.risingOnce());
    }

    /// Whether two words may mean opposites, or two things of one kind, so that one in the place of
    /// the other says something else: `surged` and `plunged`, `brother` and `sister`.
    ///
    /// @param left folded, in any form, as the other
    boolean contrast(String left, String right) {
        var lefts = new Surroundings(senses(left));
        var rights = new Surroundings(senses(right));
        return lefts.opposites.intersects(rights.near)
                || rights.opposites.intersects(lefts.near)
                || lefts.kinds.intersects(rights.kinds);
    }

    /// What stands around some synsets.
    private static final class Surroundings {
        private final BitSet near = new BitSet();
        private final BitSet opposites = new BitSet();

        /// What the nouns among them are kinds of.
        private final BitSet kinds = new BitSet();

        Surroundings(int[] own) {
            for (int synset : own) {
                near.set(synset);
                boolean noun = Shared.TABLE.isNoun(synset);
                Shared.TABLE.eachRelation(synset, (letter, other) -> add(letter, other, noun));
            }
            near.stream()
                    .forEach(
                            synset ->
                                    Shared.TABLE.eachRelation(
                                            synset, (letter, other) -> addOpposite(letter, other)));
        }

        private void add(char letter, int synset, boolean noun) {
            if (letter != OPPOSITE && letter != WEAKER) {
                near.set(synset);
            }
            if (letter == ABOVE && noun) {
                kinds.set(synset);
            }
        }

        private void addOpposite(char letter, int synset) {
            if (letter == OPPOSITE) {
                opposites.set(synset);
            }
        }
    }

    /// What a step along a relation is worth.
    private static double worth(char relation) {
        return switch (relation) {
            case 'g' -> 0.9;
            case 's', 'd' -> 0.8;
            case 'h' -> 0.6;
            case 'w' -> 0.5;
            default -> throw new IllegalStateException("no relation " + relation);
        };
    }

    /// Whether the dictionary has the word only with a capital, or not at all.
    ///
    /// @param word folded
    boolean canBeName(String word) {
        int entry = Shared.TABLE.entry(word);
        return entry == WordNetTable.NOWHERE
                ? baseForms(word).isEmpty()
                : Shared.TABLE.isCapital(entry);
    }

    /// The dictionary forms that a word may come from; empty when it is unknown.
    Collection<String> baseForms(String word) {
        Collection<String> forms = BaseForms.of(word, Shared.TABLE::knows);
        for (String form : forms.toArray(String[]::new)) {
            forms.addAll(Shared.TABLE.baseForms(Shared.TABLE.entry(form)));
        }
        return forms;
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
