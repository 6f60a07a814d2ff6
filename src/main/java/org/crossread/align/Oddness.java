package org.crossread.align;

import org.crossread.align.wordnet.Meaning;
import org.crossread.align.wordnet.Synonyms;
import org.crossread.encode.Commonness;

import java.util.Collections;

/// How much less usual one word is than another for what both mean.
///
/// A word is usual for a meaning when it is common and this is one of its first senses: `told`,
/// not `informed`; `city`, not `metropolis`; `three`, not `triad`.
final class Oddness {

    /// From here on a word is odd: three times less usual.
    private static final double ODD = Math.log(3);

    private static final double RELATED = 0.5;
    private static final double SAME_SPELLING = 0.6;

    /// For a sense that the dictionary does not tie to the other word itself, but to a near one.
    private static final int FAR_SENSE = 4;

    /// A form that the list lacks is taken to be so many times rarer than its base form.
    private static final double FORM = 4;

    private final Synonyms synonyms;

    Oddness(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /// Whether two words are near in meaning and not two forms or spellings of one.
    ///
    /// @param word folded
    /// @param other folded
    boolean areRelated(String word, String other) {
        return areTwoWords(word, other) && synonyms.kinship(word, other) >= RELATED;
    }

    /// Whether two words are not forms or spellings of one.
    boolean areTwoWords(String word, String other) {
        return Spelling.likeness(word, other) < SAME_SPELLING
                && !Spelling.isOneLetterApart(word, other)
                && Collections.disjoint(synonyms.baseForms(word), synonyms.baseForms(other));
    }

    /// Whether a word is far less usual than a plain one for what both mean.
    boolean isRare(String word, String plain) {
        return unusual(word, plain) - unusual(plain, word) >= ODD;
    }

    /// Whether a word and one beside it make no set phrase, while the plain word and the same
    /// neighbour do: `air drive` for `air force`.
    ///
    /// @param before whether the neighbour stands before the word
    boolean breaksPhrase(String word, String plain, String neighbour, boolean before) {
        return before
                ? synonyms.isPhrase(neighbour, plain) && !synonyms.isPhrase(neighbour, word)
                : synonyms.isPhrase(plain, neighbour) && !synonyms.isPhrase(word, neighbour);
    }

    /// Negative logarithm, to a constant, of how often a word is used for the meaning of another.
    private double unusual(String word, String meant) {
        return Math.log(rank(word)) + Math.log(sense(word, meant));
    }

    private double rank(String word) {
        double rank = Commonness.rank(word);
        for (String form : synonyms.baseForms(word)) {
            rank = Math.min(rank, FORM * Commonness.rank(form));
        }
        return rank;
    }

    /// The place of the first sense that ties a word to another, from 1.
    private int sense(String word, String meant) {
        Meaning meaning = synonyms.meaning(meant);
        int first = Integer.MAX_VALUE;
        for (String form : synonyms.baseForms(word)) {
            int[] senses = synonyms.inOrder(form);
            for (int k = 0; k < senses.length && k + 1 < first; k++) {
                if (meaning.isAt(senses[k]) || meaning.isNear(senses[k])) {
                    first = k + 1;
                }
            }
        }
        return first == Integer.MAX_VALUE ? FAR_SENSE : first;
    }
}
