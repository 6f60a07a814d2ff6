package org.crossread.align;

import org.crossread.align.wordnet.Synonyms;

import java.util.BitSet;

/// Which words some phrase of the dictionary begins or ends with, looked up
/// once for each. Meant for
/// one thread.
final class PhraseEnds {

    private final Synonyms synonyms;
    private final BitSet known = new BitSet();
    private final BitSet begins = new BitSet();
    private final BitSet ends = new BitSet();

    PhraseEnds(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /// @param number of the word
    /// @param word folded
    boolean begins(int number, String word) {
        lookUp(number, word);
        return begins.get(number);
    }

    /// @param number of the word
    /// @param word folded
    boolean ends(int number, String word) {
        lookUp(number, word);
        return ends.get(number);
    }

    private void lookUp(int number, String word) {
        if (!known.get(number)) {
            known.set(number);
            begins.set(number, synonyms.beginsPhrase(word));
            ends.set(number, synonyms.endsPhrase(word));
        }
    }
}
