package org.crossread.align;

import opennlp.tools.stemmer.PorterStemmer;

import org.crossread.model.Folding;
import org.crossread.model.NameVariants;

import java.util.Map;
import java.util.Set;

/// What a word counts as where sentences are compared: case, accents and inflection (Porter's
/// stemmer) are set aside, number words are figures.
///
/// @param stem the same for all forms of one word
/// @param word the folded form
record Term(String stem, String word, Kind kind) {

    private static final Set<String> COMMON = Set.copyOf(Table.words("common-words.txt"));
    private static final Map<String, String> FIGURES = Table.pairs("number-words.tsv");

    /// What a term is good for.
    enum Kind {
        CONTENT,
        COMMON,
        FIGURE
    }

    static Term of(String form) {
        String folded = Folding.word(form);
        String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        Kind kind = COMMON.contains(bare) ? Kind.COMMON : Kind.CONTENT;
        String figure = FIGURES.getOrDefault(bare, bare);
        if (!figure.isEmpty() && Character.isDigit(figure.charAt(0))) {
            kind = Kind.FIGURE;
        }
        String stem =
                kind == Kind.CONTENT ? new PorterStemmer().stem(NameVariants.key(bare)) : figure;
        return new Term(stem, bare, kind);
    }
}
