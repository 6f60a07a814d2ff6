package org.crossread.align.wordnet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was found out about words, so that it is found out once: the words of one language recur
/// in every report. Holds a bounded number. Safe for use by several threads.
///
/// @param <V> what is known about a word; depends on nothing but the word
public final class Recalled<V> {

    /// About the vocabulary of a long book.
    private static final int MOST = 40_000;

    /// About the vocabulary of two short reports.
    private static final int USUAL = 1_500;

    private final Map<String, V> known = new ConcurrentHashMap<>(USUAL);

    public V of(String word, Function<String, V> finding) {
        V recalled = known.get(word);
        if (recalled != null) {
            return recalled;
        }
        V found = finding.apply(word);
        if (known.size() < MOST) {
            known.put(word, found);
        }
        return found;
    }
}
