package org.crossread.align;

import opennlp.tools.stemmer.PorterStemmer;

import org.crossread.align.wordnet.Headwords;
import org.crossread.align.wordnet.Meaning;
import org.crossread.align.wordnet.Synonyms;
import org.crossread.model.NameVariants;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// What a word counts as where sentences are compared: case, accents and inflection (Porter's
/// stemmer) are set aside, number words are figures.
///
/// Safe for use by several threads.
final class Term {

    private static final Map<String, String> FIGURES = Table.pairs("number-words.tsv");

    /// What was stemmed.
    private final String key;

    private final String stem;
    private final String word;
    private final Kind kind;

    /// Found when first asked for; whichever thread finds it finds the same.
    private Headwords headwords = Headwords.UNASKED;

    /// What a term is good for.
    enum Kind {
        CONTENT,
        COMMON,
        FIGURE
    }

    private Term(String key, String stem, String word, Kind kind) {
        this.key = key;
        this.stem = stem;
        this.word = word;
        this.kind = kind;
    }

    /// @param folded a word or a part of one between hyphens
    /// @param common words that are no content
    static Term of(String folded, Set<String> common) {
        String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        Kind kind = common.contains(bare) ? Kind.COMMON : Kind.CONTENT;
        String figure = FIGURES.getOrDefault(bare, bare);
        if (!figure.isEmpty() && Character.isDigit(figure.charAt(0))) {
            kind = Kind.FIGURE;
        }
        if (kind != Kind.CONTENT) {
            return new Term(figure, figure, bare, kind);
        }
        String key = NameVariants.key(bare);
        return new Term(key, new PorterStemmer().stem(key), bare, kind);
    }

    /// Of words that mean something together.
    static Term phrase(Meaning meaning) {
        String key = "_" + Arrays.toString(meaning.own());
        Term term = new Term(key, key, key, Kind.CONTENT);
        term.headwords = Headwords.of(meaning);
        return term;
    }

    /// The stem of a spelling of the word: where it is the term's own, that is known.
    String stem(String spelling) {
        return spelling.equals(key) && kind == Kind.CONTENT
                ? stem
                : new PorterStemmer().stem(spelling);
    }

    /// The same for all forms of one word.
    String stem() {
        return stem;
    }

    /// The folded form.
    String word() {
        return word;
    }

    Kind kind() {
        return kind;
    }

    /// What the dictionary says of the folded form.
    Headwords headwords(Synonyms synonyms) {
        Headwords known = headwords;
        if (known == Headwords.UNASKED) {
            known = synonyms.headwords(word);
            headwords = known;
        }
        return known;
    }
}
