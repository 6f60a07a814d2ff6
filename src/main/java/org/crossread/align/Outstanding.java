package org.crossread.align;

import java.util.Arrays;
import java.util.List;

/// Pairs of sentences that stand out among all pairs of two reports, though their judgement alone
/// makes them no match. Reports that word everything otherwise share so little that weights fitted
/// on closer ones trust none of their sentences; what stands out does so whatever the reports have
/// in common.
///
/// What they tell, names and words of telling aside, is far nearer to the encoder than what any two
/// sentences of these reports usually tell, and nearer than most of what else may be their mate;
/// and each is the other's nearest, or one has no better mate. That both name one person, or one
/// thing that both reports are about, is no sign. In reports with figures, two that are each
/// other's nearest, or as near, in several views of the encoder need not be ahead of others: a
/// sentence that is told in two of the other report is as near to both.
final class Outstanding {

    /// Standard deviations above the mean of all pairs.
    private static final double FAR = 1.75;

    /// How much nearer than the mean of the best of its row and of its column.
    private static final double AHEAD = 0.08;

    /// For the nearest of both, a judgement that holds once in twenty-five times is enough.
    private static final double POSSIBLE = -3;

    /// For the best of one, it has to hold once in ten times.
    private static final double LIKELY = -2;

    /// The encoder's views: whole sentences, clauses, a sentence and a clause, what they tell.
    private static final List<Feature> VIEWS =
            List.of(
                    Feature.VECTOR,
                    Feature.CLAUSE_VECTOR,
                    Feature.PART_VECTOR,
                    Feature.TOLD_VECTOR);

    private static final int SEVERAL = 2;

    /// So much less than the nearest is as near, since the encoder rounds.
    private static final double AS_NEAR = 0.02;

    /// For the nearest in several views, it has to hold once in four or five times.
    private static final double NOT_UNLIKELY = -1;

    /// Nine words or fewer.
    private static final double FEW_WORDS = 0.1;

    private static final double SOME = 0.1;

    private final double[][] judgements;
    private final double[] bestOfRows;
    private final double[] bestOfColumns;
    private final PairTable table;
    private final List<Peaks> views;
    private final Peaks told;

    /// @param judgements of all pairs; above 0 for a match
    Outstanding(PairTable table, double[][] judgements) {
        this.judgements = judgements;
        this.table = table;
        views = VIEWS.stream().map(view -> new Peaks(table, view)).toList();
        told = views.getLast();
        bestOfRows = new double[table.rows()];
        bestOfColumns = new double[table.columns()];
        Arrays.fill(bestOfRows, Double.NEGATIVE_INFINITY);
        Arrays.fill(bestOfColumns, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < bestOfRows.length; i++) {
            for (int j = 0; j < bestOfColumns.length; j++) {
                bestOfRows[i] = Math.max(bestOfRows[i], judgements[i][j]);
                bestOfColumns[j] = Math.max(bestOfColumns[j], judgements[i][j]);
            }
        }
    }

    boolean is(int i, int j) {
        return told.isFar(i, j)
                && tellSomething(i, j)
                && (isNearestInSeveral(i, j)
                        || table.feature(i, j, Feature.TOLD_VECTOR_MARGIN) > AHEAD
                                && (isNearest(i, j) || isBestOfOne(i, j)));
    }

    /// Of sentences so short the encoder knows little: they need a word in common.
    private boolean tellSomething(int i, int j) {
        return table.feature(i, j, Feature.SHORT) < FEW_WORDS
                || table.feature(i, j, Feature.TOLD_MORE) > SOME;
    }

    private boolean isNearestInSeveral(int i, int j) {
        return table.figured() > 0
                && judgements[i][j] > NOT_UNLIKELY
                && views.stream().filter(view -> view.isNearPeak(i, j)).count() >= SEVERAL;
    }

    private boolean isNearest(int i, int j) {
        return judgements[i][j] > POSSIBLE && told.isPeak(i, j);
    }

    private boolean isBestOfOne(int i, int j) {
        double own = judgements[i][j];
        return own > LIKELY && (own == bestOfRows[i] || own == bestOfColumns[j]);
    }

    /// Where a feature is highest.
    private static final class Peaks {
        private final PairTable table;
        private final Feature feature;
        private final double[] rows;
        private final double[] columns;
        private final double least;

        Peaks(PairTable table, Feature feature) {
            this.table = table;
            this.feature = feature;
            rows = new double[table.rows()];
            columns = new double[table.columns()];
            Arrays.fill(rows, Double.NEGATIVE_INFINITY);
            Arrays.fill(columns, Double.NEGATIVE_INFINITY);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    double value = table.feature(i, j, feature);
                    rows[i] = Math.max(rows[i], value);
                    columns[j] = Math.max(columns[j], value);
                    sum += value;
                    squares += value * value;
                }
            }
            int pairs = Math.max(1, rows.length * columns.length);
            double mean = sum / pairs;
            least = mean + FAR * Math.sqrt(Math.max(0, squares / pairs - mean * mean));
        }

        boolean isPeak(int i, int j) {
            double value = table.feature(i, j, feature);
            return value == rows[i] && value == columns[j];
        }

        boolean isNearPeak(int i, int j) {
            double value = table.feature(i, j, feature) + AS_NEAR;
            return value >= rows[i] && value >= columns[j];
        }

        boolean isFar(int i, int j) {
            return table.feature(i, j, feature) > least;
        }
    }
}
