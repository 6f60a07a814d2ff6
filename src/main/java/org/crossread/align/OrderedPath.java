package org.crossread.align;

/// How likely each pair belongs together if both reports told in one order.
///
/// All ways through the table that never go back are weighed: they skip a sentence of either side,
/// or join one to one, one to two or two to one by the first judgements (the steps of Gale and
/// Church 1993; sums over all ways by forward and backward recursion).
final class OrderedPath {

    /// What joining gains over skipping both.
    private static final double JOINING = 4;

    /// What the second pair of one to two costs.
    private static final double SECOND = 0.15;

    /// A judgement counts up to here, so that no sum can overflow.
    private static final double SUREST = 2;

    private final int rows;
    private final int columns;
    private final double[][] odds;
    private final double[][] before;
    private final double[][] behind;

    OrderedPath(PairTable table) {
        rows = table.rows();
        columns = table.columns();
        odds = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                odds[i][j] = JOINING * Math.exp(Math.min(SUREST, table.first(i, j)));
            }
        }
        before = new double[rows + 3][columns + 3];
        behind = new double[rows + 3][columns + 3];
        forward();
        backward();
    }

    private void forward() {
        before[0][0] = 1;
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                double ways = before[i][j];
                before[i + 1][j] += ways;
                before[i][j + 1] += ways;
                if (i < rows && j < columns) {
                    before[i + 1][j + 1] += ways * odds[i][j];
                    before[i + 1][j + 2] += ways * oneToTwo(i, j);
                    before[i + 2][j + 1] += ways * twoToOne(i, j);
                }
            }
        }
    }

    private void backward() {
        behind[rows][columns] = 1;
        for (int i = rows; i >= 0; i--) {
            for (int j = columns; j >= 0; j--) {
                behind[i][j] += behind[i + 1][j] + behind[i][j + 1];
                if (i < rows && j < columns) {
                    behind[i][j] +=
                            odds[i][j] * behind[i + 1][j + 1]
                                    + oneToTwo(i, j) * behind[i + 1][j + 2]
                                    + twoToOne(i, j) * behind[i + 2][j + 1];
                }
            }
        }
    }

    private double oneToTwo(int i, int j) {
        return j + 1 < columns ? SECOND * odds[i][j] * odds[i][j + 1] : 0;
    }

    private double twoToOne(int i, int j) {
        return i + 1 < rows ? SECOND * odds[i][j] * odds[i + 1][j] : 0;
    }

    /// The share of all ways, by weight, that join the two; logarithm of its odds.
    double[][] logOdds() {
        double[][] chances = new double[rows + 1][columns + 1];
        double all = before[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double ways = before[i][j] / all;
                chances[i][j] += ways * odds[i][j] * behind[i + 1][j + 1];
                double two = ways * oneToTwo(i, j) * behind[i + 1][j + 2];
                chances[i][j] += two;
                chances[i][j + 1] += two;
                double other = ways * twoToOne(i, j) * behind[i + 2][j + 1];
                chances[i][j] += other;
                chances[i + 1][j] += other;
            }
        }
        for (double[] row : chances) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.log((row[j] + 1e-4) / (1 - row[j] + 1e-4));
            }
        }
        return chances;
    }
}
