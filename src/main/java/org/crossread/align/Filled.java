package org.crossread.align;

/// How much of every sentence likely has its counterparts: their lengths, each as far as it is one,
/// by the sentence's own. A long sentence has room for several short ones.
final class Filled {

    private static final double MOST = 2;

    private final PairTable table;
    private final Lengths left;
    private final Lengths right;
    private final double[] rows;
    private final double[] columns;

    Filled(PairTable table, Lengths left, Lengths right) {
        this.table = table;
        this.left = left;
        this.right = right;
        rows = new double[table.rows()];
        columns = new double[table.columns()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                rows[i] += ofLeft(i, j);
                columns[j] += ofRight(i, j);
            }
        }
    }

    private double ofLeft(int i, int j) {
        return table.chance(i, j) * right.of(j) / left.of(i);
    }

    private double ofRight(int i, int j) {
        return table.chance(i, j) * left.of(i) / right.of(j);
    }

    /// Tells a pair how much of both sentences other sentences fill.
    void describe(int i, int j, double[] values) {
        double row = Math.min(MOST, rows[i] - ofLeft(i, j));
        double column = Math.min(MOST, columns[j] - ofRight(i, j));
        values[Feature.FILLED_MORE.ordinal()] = Math.max(row, column);
        values[Feature.FILLED_LESS.ordinal()] = Math.min(row, column);
    }
}
