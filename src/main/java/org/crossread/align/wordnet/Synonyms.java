package org.crossread.align.wordnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which English words mean the same, after WordNet 3.1. The table is loaded at first use and then
/// shared; safe for use by several threads.
public final class Synonyms {

    /// What two steps up and down are worth at most, which never counts: the words are siblings.
    public static final double SIBLINGS = 0.36;

    /// Words that the dictionary has in phrases only.
    private static final Set<String> PREPOSITIONS =
            Set.of("against", "at", "for", "from", "into", "of", "to", "upon", "with", "without");

    private final Recalled<Headwords> known = new Recalled<>();
    private final Function<String, Headwords> finding = this::found;

    private static final class Shared {
        private static final Dictionary DICTIONARY = Dictionary.load();
    }

    /// Whether both words, in whatever form, stand in one synset.
    boolean synonyms(String left, String right) {
        return meaning(left).shares(meaning(right));
    }

    /// How near two words are in meaning: 1 for synonyms, 0 for words without a known relation.
    public double kinship(String left, String right) {
        return meaning(left).kinship(meaning(right));
    }

    /// The synsets of one known dictionary form, the frequent ones first.
    public int[] inOrder(String form) {
        return Shared.DICTIONARY.inOrder(Shared.DICTIONARY.entry(form));
    }

    /// Whether two words side by side mean what a third one does: `carry out` and `execute`. Either
    /// of them may be inflected.
    public boolean phrase(String first, String second, String word) {
        int[] meant = meaning(word).own();
        return meant.length > 0
                && (anyForm(first).anyMatch(form -> stands(form + "_" + second, meant))
                        || anyForm(second).anyMatch(form -> stands(first + "_" + form, meant)));
    }

    /// Whether the dictionary has two words side by side as one term: `air force`.
    public boolean isPhrase(String first, String second) {
        return isTerm(first + "_" + second)
                || baseForms(second).stream().anyMatch(form -> isTerm(first + "_" + form));
    }

    /// What two words make a term of the dictionary for, `speed up`; unknown where they make none.
    /// Either of them may be inflected.
    public Meaning phrase(Headwords first, Headwords second) {
        Meaning found = Meaning.UNKNOWN;
        for (int entry : first.begins()) {
            for (String end : second.ends()) {
                int phrase = Shared.DICTIONARY.phrase(entry, end);
                if (phrase != Dictionary.NOWHERE) {
                    Meaning meaning = Shared.DICTIONARY.meaning(phrase);
                    found = found.isUnknown() ? meaning : found.and(meaning);
                }
            }
        }
        return found;
    }

    private static boolean isTerm(String words) {
        return Shared.DICTIONARY.entry(words) != Dictionary.NOWHERE;
    }

    private Stream<String> anyForm(String word) {
        return Stream.concat(Stream.of(word), baseForms(word).stream()).distinct();
    }

    private static boolean stands(String phrase, int[] meant) {
        int entry = Shared.DICTIONARY.entry(phrase);
        return entry != Dictionary.NOWHERE
                && Arrays.stream(Shared.DICTIONARY.meaning(entry).own())
                        .anyMatch(synset -> Arrays.binarySearch(meant, synset) >= 0);
    }

    /// All that is known about a word's meaning.
    ///
    /// @param word folded, in any form
    public Meaning meaning(String word) {
        return headwords(word).meaning();
    }

    /// All that the dictionary says of a word; what was asked for before is still known.
    ///
    /// @param word folded, in any form
    public Headwords headwords(String word) {
        return known.of(word, finding);
    }

    private Headwords found(String word) {
        Meaning found = Meaning.UNKNOWN;
        int[] entries = BaseForms.of(word, Shared.DICTIONARY);
        for (int entry : entries) {
            Meaning meaning = Shared.DICTIONARY.meaning(entry);
            found = found == Meaning.UNKNOWN ? meaning : found.and(meaning);
        }
        return new Headwords(
                found.isUnknown() ? Meaning.UNKNOWN : found,
                entries,
                irregular(word, entries),
                begins(entries),
                PREPOSITIONS.contains(word) ? List.of(word) : ends(entries));
    }

    /// Where the dictionary has the word itself, that is the first entry.
    private static int[] irregular(String word, int[] entries) {
        return entries.length > 0 && Shared.DICTIONARY.isAt(entries[0], word)
                ? Shared.DICTIONARY.bases(entries[0])
                : Headwords.NONE;
    }

    private static int[] begins(int[] entries) {
        int[] begins = Headwords.NONE;
        for (int entry : entries) {
            if (Shared.DICTIONARY.beginsPhrase(entry)) {
                begins = Arrays.copyOf(begins, begins.length + 1);
                begins[begins.length - 1] = entry;
            }
        }
        return begins;
    }

    private static List<String> ends(int[] entries) {
        List<String> ends = List.of();
        for (int entry : entries) {
            if (Shared.DICTIONARY.endsPhrase(entry)) {
                ends = ends.isEmpty() ? new ArrayList<>(1) : ends;
                ends.add(Shared.DICTIONARY.word(entry));
            }
        }
        return ends;
    }

    /// Whether two words may mean opposites, or two things of one kind, so that one in the place of
    /// the other says something else: `surged` and `plunged`, `brother` and `sister`.
    ///
    /// @param left folded, in any form, as the other
    public boolean contrast(String left, String right) {
        return new Surroundings(meaning(left).own())
                .contrast(new Surroundings(meaning(right).own()));
    }

    /// Whether the dictionary has the word only with a capital, or not at all.
    ///
    /// @param word folded
    public boolean canBeName(String word) {
        int entry = Shared.DICTIONARY.entry(word);
        return entry == Dictionary.NOWHERE
                ? headwords(word).entries().length == 0
                : Shared.DICTIONARY.isCapital(entry);
    }

    /// Whether the dictionary has the word with a capital only: a person or place of renown.
    ///
    /// @param word folded
    public boolean isName(String word) {
        int entry = Shared.DICTIONARY.entry(word);
        return entry != Dictionary.NOWHERE && Shared.DICTIONARY.isCapital(entry);
    }

    /// The dictionary forms that a word may come from; empty when it is unknown.
    ///
    /// @param word folded, in any form
    public List<String> baseForms(String word) {
        List<String> forms = new ArrayList<>();
        for (int entry : headwords(word).entries()) {
            forms.add(Shared.DICTIONARY.word(entry));
        }
        return forms;
    }
}
