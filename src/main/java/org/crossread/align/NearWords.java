package org.crossread.align;

import static org.crossread.align.Feature.*;

import java.util.function.DoubleBinaryOperator;

/// How near two sentences are by their single words: each against the nearest
/// of the other sentence,
/// both in their context (after BERTScore, Zhang et al. 2020, rare words counting more and both
/// directions apart). Words of content and words of grammar are not held against each other.
final class NearWords {

    private final NearestWords ofLeft;
    private final NearestWords ofRight;
    private final Nearness more;
    private final Nearness less;
    private final Nearness clauses;

    /// @param leftWords a vector of length 1 for each word, empty for one that is not known
    /// @param rightWords likewise
    NearWords(Reading left, float[][] leftWords, Reading right, float[][] rightWords) {
        ofLeft = new NearestWords(left, right.tokens.sentences());
        ofRight = new NearestWords(right, left.tokens.sentences());
        meet(left, leftWords, right, rightWords);
        more = nearness(Math::max);
        less = nearness(Math::min);
        clauses = clauses();
    }

    private void meet(Reading left, float[][] leftWords, Reading right, float[][] rightWords) {
        for (int j = 0; j < right.tokens.sentences(); j++) {
            for (int b = right.tokens.first(j); b < right.tokens.first(j + 1); b++) {
                for (int i = 0; i < left.tokens.sentences(); i++) {
                    for (int a = left.tokens.first(i); a < left.tokens.first(i + 1); a++) {
                        if (left.isContent(a) == right.isContent(b)) {
                            double cosine = Directions.cosine(leftWords[a], rightWords[b]);
                            ofLeft.meet(a, j, (float) cosine);
                            ofRight.meet(b, i, (float) cosine);
                        }
                    }
                }
            }
        }
    }

    private Nearness nearness(DoubleBinaryOperator both) {
        double[][] values = new double[ofLeft.sentences()][ofRight.sentences()];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                values[i][j] = both.applyAsDouble(ofLeft.share(i, j), ofRight.share(j, i));
            }
        }
        return new Nearness(values, ofRight.sentences());
    }

    private Nearness clauses() {
        ofLeft.setOff();
        ofRight.setOff();
        double[][] values = new double[ofLeft.sentences()][ofRight.sentences()];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                values[i][j] = Math.max(ofLeft.clause(i, j), ofRight.clause(j, i));
            }
        }
        return new Nearness(values, ofRight.sentences());
    }

    void measure(int i, int j, double[] values) {
        values[NEAR_WORDS_MORE.ordinal()] = more.of(i, j);
        values[NEAR_WORDS_MORE_MARGIN.ordinal()] = more.margin(i, j);
        values[NEAR_WORDS_LESS.ordinal()] = less.of(i, j);
        values[NEAR_WORDS_LESS_MARGIN.ordinal()] = less.margin(i, j);
        values[NEAR_WORDS_CLAUSE.ordinal()] = clauses.of(i, j);
        values[NEAR_WORDS_CLAUSE_MARGIN.ordinal()] = clauses.margin(i, j);
    }
}
