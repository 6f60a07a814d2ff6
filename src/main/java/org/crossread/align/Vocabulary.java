package org.crossread.align;

import org.crossread.align.wordnet.Recalled;
import org.crossread.align.wordnet.Synonyms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What is known about words, whatever report they stand in; found out once. Safe for use by
/// several threads and for many comparisons.
final class Vocabulary {

    private final Synonyms synonyms = new Synonyms();
    private final Map<Grammar, Recalled<WordFacts>> facts = new ConcurrentHashMap<>(2);

    Synonyms synonyms() {
        return synonyms;
    }

    /// @param word as written, of a report in English or where the language does not matter
    WordFacts facts(String word) {
        return facts(word, Grammar.ENGLISH);
    }

    /// @param word as written, in a language
    WordFacts facts(String word, Grammar grammar) {
        return facts.computeIfAbsent(grammar, _ -> new Recalled<>())
                .of(word, one -> WordFacts.of(one, grammar));
    }
}
