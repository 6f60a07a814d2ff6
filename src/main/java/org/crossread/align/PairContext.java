package org.crossread.align;

import static org.crossread.align.Feature.*;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Tells every pair of a table how the others were judged.
final class PairContext {

    private final PairTable table;
    private final Likeness words;
    private final Likeness vectors;

    /// How alike the sentences of one report are among themselves.
    ///
    /// @param leftOthers for each left sentence those that are alike at all
    record Likeness(double[][] left, double[][] right, int[][] leftOthers, int[][] rightOthers) {

        Likeness(double[][] left, double[][] right) {
            this(left, right, others(left), others(right));
        }

        /// Nothing is known.
        static Likeness none(int lefts, int rights) {
            return new Likeness(
                    new double[0][], new double[0][], new int[lefts][0], new int[rights][0]);
        }

        private static int[][] others(double[][] alike) {
            return Arrays.stream(alike)
                    .map(row -> IntStream.range(0, row.length).filter(k -> row[k] > 0).toArray())
                    .toArray(int[][]::new);
        }
    }

    PairContext(PairTable table, Likeness words, Likeness vectors) {
        this.table = table;
        this.words = words;
        this.vectors = vectors;
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
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double[] values = table.features(i, j);
                around(i, j, rows[i], columns[j], values);
                values[VIA_WORDS.ordinal()] = via(i, j, words);
                values[VIA_VECTORS.ordinal()] = via(i, j, vectors);
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

    private double via(int i, int j, Likeness likeness) {
        double best = 0;
        for (int k : likeness.leftOthers[i]) {
            best = Math.max(best, likeness.left[i][k] * table.chance(k, j));
        }
        for (int k : likeness.rightOthers[j]) {
            best = Math.max(best, likeness.right[j][k] * table.chance(i, k));
        }
        return best;
    }
}
