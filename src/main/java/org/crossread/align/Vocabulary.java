package org.crossread.align;

/// What is known about words, whatever report they stand in; found out once. Safe for use by
/// several threads and for many comparisons.
final class Vocabulary {

    private final Synonyms synonyms = new Synonyms();
    private final Recalled<WordFacts> facts = new Recalled<>();

    Synonyms synonyms() {
        return synonyms;
    }

    /// @param word as written
    WordFacts facts(String word) {
        return facts.of(word, WordFacts::of);
    }
}
