package org.crossread.align;

import org.crossread.align.wordnet.Synonyms;
import org.crossread.model.WordKinship;

/// Kinship of English words after WordNet. Safe for use by several threads.
public final class WordNetKinship implements WordKinship {

    private final Synonyms synonyms = new Synonyms();

    @Override
    public double between(String left, String right) {
        return left.equals(right) ? 1 : synonyms.kinship(left, right);
    }
}
