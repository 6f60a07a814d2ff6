package org.crossread.align;

import org.crossread.model.Folding;

import java.util.BitSet;

/// The parts of names of several words in a report: `Jenny`, `Pascoe`. A single word with a capital
/// may be any noun in German, and in English a country that much is told of.
final class FullNames {

    /// Above this share of its words with capitals, a sentence is a headline in which they tell
    /// nothing.
    private static final double MOST_CAPITALS = 0.8;

    private final String text;
    private final Tokens tokens;
    private final Tokens other;
    private final WordTable table;
    private final BitSet parts = new BitSet();

    private FullNames(String text, Tokens tokens, Tokens other, WordTable table) {
        this.text = text;
        this.tokens = tokens;
        this.other = other;
        this.table = table;
    }

    /// The terms that stand in a name of several words somewhere in the report.
    ///
    /// @param other the words of the report it is compared with
    static BitSet of(String text, Tokens tokens, Tokens other, WordTable table) {
        var names = new FullNames(text, tokens, other, table);
        for (int i = 0; i < tokens.sentences(); i++) {
            if (!names.isFullOfCapitals(i)) {
                names.find(i);
            }
        }
        return names.parts;
    }

    private boolean isFullOfCapitals(int sentence) {
        int content = 0;
        int capitals = 0;
        for (int t = tokens.first(sentence); t < tokens.first(sentence + 1); t++) {
            if (table.isContent(tokens.term(t))) {
                content++;
                capitals += tokens.hasCapital(text, t) ? 1 : 0;
            }
        }
        return capitals > MOST_CAPITALS * content;
    }

    private void find(int sentence) {
        for (int t = tokens.first(sentence); t + 1 < tokens.first(sentence + 1); t++) {
            if (mayBegin(t, sentence) && isPart(t) && isPart(t + 1) && tokens.areOneRun(text, t)) {
                parts.set(tokens.term(t));
                parts.set(tokens.term(t + 1));
            }
        }
    }

    /// Where a sentence begins, every word has a capital, and behind a figure stands what it
    /// counts.
    private boolean mayBegin(int token, int sentence) {
        return token == tokens.first(sentence)
                ? tokens.isName(tokens.term(token))
                : !table.isFigure(tokens.term(token - 1));
    }

    private boolean isPart(int token) {
        int term = tokens.term(token);
        return tokens.hasCapital(text, token)
                && table.isContent(term)
                && !tokens.isSmall(term)
                && !other.isSmall(term)
                && !isInCapitals(token)
                && !DateReader.isName(Folding.word(tokens.word(text, token)));
    }

    private boolean isInCapitals(int token) {
        String word = tokens.word(text, token);
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }
}
