package org.crossread.align;

import static org.crossread.align.Feature.*;

/// Measures the sentences of two reports against each other.
final class PairFeatures {

    private final Reading left;
    private final Reading right;
    private final Kinship kinship;
    private final RowIndex content;
    private final RowIndex told;
    private final RowIndex phrases;
    private final RowIndex words;
    private final RowIndex bigrams;
    private final RowIndex names;
    private final RowIndex figures;
    private final RowIndex clauses;
    private final CommonRuns runs;

    PairFeatures(Reading left, Reading right, Kinship kinship, int terms) {
        this.left = left;
        this.right = right;
        this.kinship = kinship;
        content = new RowIndex(right.content);
        told = new RowIndex(right.told);
        phrases = new RowIndex(right.phrases.bags(right.tokens.pulse()));
        words = new RowIndex(right.words);
        bigrams = new RowIndex(right.bigrams);
        names = new RowIndex(right.names);
        figures = new RowIndex(right.figures);
        clauses = new RowIndex(right.clauseContent);
        runs = new CommonRuns(left.tokens, right.tokens, terms);
    }

    /// The features of a left sentence against every right one, those of the context aside.
    double[][] row(int i) {
        double[][] row = new double[right.tokens.sentences()][Feature.COUNT];
        double[] cosines = content.cosines(left.content, i, right.content);
        double[] allCosines = words.cosines(left.words, i, right.words);
        double[] bigramCosines = bigrams.cosines(left.bigrams, i, right.bigrams);
        double[] sharedNames = names.shared(left.names, i);
        double[] sharedFigures = figures.shared(left.figures, i);
        int[] longest = runs.with(i);
        for (int j = 0; j < row.length; j++) {
            double[] values = row[j];
            values[BIAS.ordinal()] = 1;
            values[COSINE.ordinal()] = cosines[j];
            values[ALL_WORDS.ordinal()] = allCosines[j];
            values[BIGRAMS.ordinal()] = bigramCosines[j];
            values[NAMES.ordinal()] = overlap(sharedNames[j], left.names, i, right.names, j);
            values[NAMES_APART.ordinal()] = apart(sharedNames[j], left.names, i, right.names, j);
            values[FIGURES.ordinal()] =
                    overlap(sharedFigures[j], left.figures, i, right.figures, j);
            values[FIGURES_APART.ordinal()] =
                    apart(sharedFigures[j], left.figures, i, right.figures, j);
            values[RUN.ordinal()] = Math.log1p(longest[j]);
            lengths(i, j, values);
        }
        contained(i, row);
        clauses(i, row);
        for (int j = 0; j < row.length; j++) {
            top(i, j, row[j]);
        }
        return row;
    }

    private void contained(int i, double[][] row) {
        double[] shared = content.shared(left.content, i);
        double[] softLefts = kinship.shared(left.content, left.phrases, i, content, phrases);
        double[] softRights =
                kinship.sharedBy(right.content, right.phrases, left.content, left.phrases, i);
        double[] toldLefts = kinship.shared(left.told, left.phrases, i, told, phrases);
        double[] toldRights =
                kinship.sharedBy(right.told, right.phrases, left.told, left.phrases, i);
        for (int j = 0; j < row.length; j++) {
            double[] values = row[j];
            double ofLeft = part(shared[j], left.content.sum(i));
            double ofRight = part(shared[j], right.content.sum(j));
            values[CONTAINED_MORE.ordinal()] = Math.max(ofLeft, ofRight);
            values[CONTAINED_LESS.ordinal()] = Math.min(ofLeft, ofRight);
            values[SHARED.ordinal()] = Math.log1p(shared[j]);
            double softLeft = part(softLefts[j], left.content.sum(i));
            double softRight = part(softRights[j], right.content.sum(j));
            values[SOFT_MORE.ordinal()] = Math.max(softLeft, softRight);
            values[SOFT_LESS.ordinal()] = Math.min(softLeft, softRight);
            double toldLeft = part(toldLefts[j], left.told.sum(i));
            double toldRight = part(toldRights[j], right.told.sum(j));
            values[TOLD_MORE.ordinal()] = Math.max(toldLeft, toldRight);
            values[TOLD_LESS.ordinal()] = Math.min(toldLeft, toldRight);
        }
    }

    private void clauses(int i, double[][] row) {
        for (int c = left.clauses.first(i); c < left.clauses.first(i + 1); c++) {
            double[] shared = content.shared(left.clauseContent, c);
            double[] cosines = clauses.cosines(left.clauseContent, c, right.clauseContent);
            for (int j = 0; j < row.length; j++) {
                raise(row[j], CLAUSE_CONTAINED, contained(shared[j], left.clauseContent, c));
                for (int d = right.clauses.first(j); d < right.clauses.first(j + 1); d++) {
                    raise(row[j], CLAUSE, cosines[d]);
                }
            }
        }
        double[] shared = clauses.shared(left.content, i);
        for (int j = 0; j < row.length; j++) {
            for (int d = right.clauses.first(j); d < right.clauses.first(j + 1); d++) {
                raise(row[j], CLAUSE_CONTAINED, contained(shared[d], right.clauseContent, d));
            }
        }
    }

    private static void raise(double[] values, Feature feature, double value) {
        int place = feature.ordinal();
        if (value > values[place]) {
            values[place] = value;
        }
    }

    /// The share of a clause that stands in a sentence; a clause of one word tells little.
    private static double contained(double shared, Bags clauses, int clause) {
        int words = clauses.end(clause) - clauses.first(clause);
        double share = part(shared, clauses.sum(clause));
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

    private static double overlap(double shared, Bags left, int i, Bags right, int j) {
        return part(shared, Math.min(left.sum(i), right.sum(j)));
    }

    private static double apart(double shared, Bags left, int i, Bags right, int j) {
        boolean both = left.sum(i) > 0 && right.sum(j) > 0;
        return both && shared == 0 ? 1 : 0;
    }

    private static double part(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
