package org.crossread.align;

import java.util.List;

/// Which words and phrases of tables have which senses, in each language.
final class Senses {

    private final SenseTable english;
    private final SenseTable german;

    private Senses(SenseTable english, SenseTable german) {
        this.english = english;
        this.german = german;
    }

    /// @param name of the English table; that of the German one has `-de` behind it
    /// @param columns how many columns at the start of a row tell the sense
    static Senses read(String name, int columns) {
        return new Senses(
                SenseTable.read(name + ".txt", columns, SenseTable.ENGLISH_REACH),
                SenseTable.read(name + "-de.txt", columns, SenseTable.GERMAN_REACH));
    }

    /// Whether the word has a sense or begins a phrase that has one, in some language.
    boolean hold(String folded) {
        return english.holds(folded) || german.holds(folded);
    }

    /// Whether the word alone has a sense of some matter, in some language.
    boolean tells(String folded, String matter) {
        return english.tells(folded, matter) || german.tells(folded, matter);
    }

    /// Only worth asking where a word has the trait of these senses, as `WordFacts` tells.
    List<SenseMention> in(WordLexicon lexicon, WordRow row) {
        return (Grammar.of(row.report()) == Grammar.ENGLISH ? english : german).in(lexicon, row);
    }
}
