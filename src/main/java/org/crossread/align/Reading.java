package org.crossread.align;

import org.crossread.model.Report;

import java.util.BitSet;

/// What is compared of one report: its words in several views, sentence by sentence.
final class Reading {

    private static final String ENDS = ".!?\"\u201d\u2019'";

    private final Report report;
    final Tokens tokens;
    final Clauses clauses;
    final Bags content;
    final Bags words;
    final Bags bigrams;
    final Bags names;
    final Bags figures;
    final Bags clauseContent;

    /// The words that say who, by place.
    final BitSet who;

    /// The content words that say what.
    final Bags told;

    /// The phrases of the dictionary among the words.
    final PhraseTerms phrases;

    /// @param fullNames terms that are parts of names of several words in either report
    Reading(
            Report report,
            Tokens tokens,
            Tokens other,
            WordTable table,
            Rarity rarity,
            BitSet fullNames) {
        this.report = report;
        this.tokens = tokens;
        clauses = new Clauses(report.text(), tokens, table);
        int[] keys = tokens.terms();
        int[] contentKeys = only(keys, table::isContent);
        content = tokens.bags(contentKeys, rarity::of);
        words = tokens.bags(keys, rarity::of);
        bigrams = tokens.bags(bigrams(tokens), _ -> 1);
        names = tokens.bags(only(keys, t -> tokens.isName(t) || other.isName(t)), rarity::of);
        figures = tokens.bags(only(keys, table::isFigure), rarity::of);
        clauseContent = Bags.of(clauses.bounds(), contentKeys, rarity::of, tokens.pulse());
        who = WhoWords.of(report.text(), tokens, table, fullNames);
        int[] toldKeys = contentKeys.clone();
        who.stream().forEach(t -> toldKeys[t] = -1);
        told = tokens.bags(toldKeys, rarity::of);
        phrases = PhraseTerms.of(report, tokens, table);
    }

    private static int[] only(int[] terms, java.util.function.IntPredicate wanted) {
        int[] kept = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            kept[i] = wanted.test(terms[i]) ? terms[i] : -1;
        }
        return kept;
    }

    private static int[] bigrams(Tokens tokens) {
        int[] keys = new int[tokens.size()];
        for (int i = 0; i < tokens.sentences(); i++) {
            int previous = -2;
            for (int t = tokens.first(i); t < tokens.first(i + 1); t++) {
                keys[t] = (previous * 1_000_003 + tokens.term(t)) & Integer.MAX_VALUE;
                previous = tokens.term(t);
            }
        }
        return keys;
    }

    /// Whether a sentence at the top ends like a headline, without a mark.
    boolean isHeadline(int sentence) {
        if (sentence > 1 || isEmpty(sentence)) {
            return false;
        }
        int end = report.sentences().get(sentence).span().end();
        return ENDS.indexOf(report.text().charAt(end - 1)) < 0;
    }

    boolean isEmpty(int sentence) {
        return tokens.length(sentence) == 0;
    }
}
