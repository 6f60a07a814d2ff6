package org.crossread.align;

import static org.crossread.align.Feature.*;

/// Measures two sentences against each other.
final class PairFeatures {

    private static final int LONGEST_RUN_SEARCH = 400;

    private final Reading left;
    private final Reading right;
    private final Kinship kinship;

    PairFeatures(Reading left, Reading right, Kinship kinship) {
        this.left = left;
        this.right = right;
        this.kinship = kinship;
    }

    /// Fills the features of a pair, those of its context aside.
    void measure(int i, int j, double[] values) {
        values[BIAS.ordinal()] = 1;
        values[COSINE.ordinal()] = left.content.cosine(i, right.content, j);
        values[ALL_WORDS.ordinal()] = left.words.cosine(i, right.words, j);
        values[BIGRAMS.ordinal()] = left.bigrams.cosine(i, right.bigrams, j);
        contained(i, j, values);
        values[NAMES.ordinal()] = overlap(left.names, i, right.names, j);
        values[NAMES_APART.ordinal()] = apart(left.names, i, right.names, j);
        values[FIGURES.ordinal()] = overlap(left.figures, i, right.figures, j);
        values[FIGURES_APART.ordinal()] = apart(left.figures, i, right.figures, j);
        values[RUN.ordinal()] = Math.log1p(run(i, j));
        clauses(i, j, values);
        lengths(i, j, values);
        top(i, j, values);
    }

    private void contained(int i, int j, double[] values) {
        double shared = left.content.shared(i, right.content, j);
        double ofLeft = part(shared, left.content.sum(i));
        double ofRight = part(shared, right.content.sum(j));
        values[CONTAINED_MORE.ordinal()] = Math.max(ofLeft, ofRight);
        values[CONTAINED_LESS.ordinal()] = Math.min(ofLeft, ofRight);
        values[SHARED.ordinal()] = Math.log1p(shared);
        double softLeft =
                part(kinship.shared(left.content, i, right.content, j), left.content.sum(i));
        double softRight =
                part(kinship.shared(right.content, j, left.content, i), right.content.sum(j));
        values[SOFT_MORE.ordinal()] = Math.max(softLeft, softRight);
        values[SOFT_LESS.ordinal()] = Math.min(softLeft, softRight);
    }

    private void clauses(int i, int j, double[] values) {
        double best = 0;
        double contained = 0;
        for (int c = left.clauses.first(i); c < left.clauses.first(i + 1); c++) {
            contained = Math.max(contained, contained(left.clauseContent, c, right.content, j));
            for (int d = right.clauses.first(j); d < right.clauses.first(j + 1); d++) {
                best = Math.max(best, left.clauseContent.cosine(c, right.clauseContent, d));
            }
        }
        for (int d = right.clauses.first(j); d < right.clauses.first(j + 1); d++) {
            contained = Math.max(contained, contained(right.clauseContent, d, left.content, i));
        }
        values[CLAUSE.ordinal()] = best;
        values[CLAUSE_CONTAINED.ordinal()] = contained;
    }

    /// The share of a clause that stands in a sentence; a clause of one word tells little.
    private static double contained(Bags clauses, int clause, Bags sentences, int sentence) {
        int words = clauses.end(clause) - clauses.first(clause);
        double share = part(clauses.shared(clause, sentences, sentence), clauses.sum(clause));
        return words < 3 ? share * words / 3 : share;
    }

    private void top(int i, int j, double[] values) {
        boolean headline = left.isHeadline(i) || right.isHeadline(j);
        values[EARLY.ordinal()] = i < 3 && j < 3 ? 1 : 0;
        values[TOP.ordinal()] = Math.exp(-(i + j) / 3.0);
        values[HEADLINE.ordinal()] = headline ? 1 : 0;
        values[HEADLINE_SOFT.ordinal()] = headline ? values[SOFT_MORE.ordinal()] : 0;
    }

    private void lengths(int i, int j, double[] values) {
        double shorter = Math.min(left.tokens.length(i), right.tokens.length(j));
        double longer = Math.max(left.tokens.length(i), right.tokens.length(j));
        values[LENGTH.ordinal()] = part(shorter, longer);
        values[SHORT.ordinal()] = 1 / (1 + shorter);
        double place = (i + .5) / left.tokens.sentences() - (j + .5) / right.tokens.sentences();
        values[PLACE.ordinal()] = Math.abs(place);
    }

    /// The longest run of the same words, in words; long sentences are searched in their beginning.
    int run(int i, int j) {
        int length = Math.min(LONGEST_RUN_SEARCH, right.tokens.length(j));
        int end = left.tokens.first(i) + Math.min(LONGEST_RUN_SEARCH, left.tokens.length(i));
        int[] runs = new int[length + 1];
        int best = 0;
        for (int t = left.tokens.first(i); t < end; t++) {
            int term = left.tokens.term(t);
            for (int k = length; k > 0; k--) {
                boolean same = right.tokens.term(right.tokens.first(j) + k - 1) == term;
                runs[k] = same ? runs[k - 1] + 1 : 0;
                best = Math.max(best, runs[k]);
            }
        }
        return best;
    }

    private static double overlap(Bags left, int i, Bags right, int j) {
        return part(left.shared(i, right, j), Math.min(left.sum(i), right.sum(j)));
    }

    private static double apart(Bags left, int i, Bags right, int j) {
        boolean both = left.sum(i) > 0 && right.sum(j) > 0;
        return both && left.shared(i, right, j) == 0 ? 1 : 0;
    }

    private static double part(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
