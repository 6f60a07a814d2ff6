package org.crossread.align;

import static org.crossread.align.Feature.*;

import java.util.Arrays;

/// Tells every pair of a table how the others were judged.
final class PairContext {

    private final PairTable table;

    PairContext(PairTable table) {
        this.table = table;
    }

    /// Judges every pair by itself, then fills in its context.
    void add(Weights weights) {
        table.judge(weights);
        Best[] rows = new Best[table.rows()];
        Arrays.setAll(rows, _ -> new Best());
        Best[] columns = new Best[table.columns()];
        Arrays.setAll(columns, _ -> new Best());
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                rows[i].add(table.first(i, j));
                columns[j].add(table.first(i, j));
            }
        }
        var whole = new WholePair(table);
        double[][] path = new OrderedPath(table).logOdds();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double[] values = table.features(i, j);
                around(i, j, rows[i], columns[j], values);
                values[PATH.ordinal()] = path[i][j];
                whole.describe(values);
            }
        }
    }

    /// The two highest judgements of a row or column.
    private static final class Best {
        private double highest = -20;
        private double second = -20;

        void add(double value) {
            second = Math.max(second, Math.min(value, highest));
            highest = Math.max(highest, value);
        }

        /// How far the value is ahead of all others, or behind the best of them.
        double ahead(double value) {
            return Math.clamp(value - (value == highest ? second : highest), -6, 6);
        }
    }

    private void around(int i, int j, Best row, Best column, double[] values) {
        double own = table.first(i, j);
        double ofRow = row.ahead(own);
        double ofColumn = column.ahead(own);
        values[FIRST.ordinal()] = own;
        values[AHEAD_MORE.ordinal()] = Math.max(ofRow, ofColumn);
        values[AHEAD_LESS.ordinal()] = Math.min(ofRow, ofColumn);
        values[DIAGONAL.ordinal()] =
                Math.max(table.chance(i - 1, j - 1), table.chance(i + 1, j + 1));
        values[BESIDE.ordinal()] =
                Math.max(
                        Math.max(table.chance(i - 1, j), table.chance(i + 1, j)),
                        Math.max(table.chance(i, j - 1), table.chance(i, j + 1)));
    }
}
