package org.crossread.align;

import java.util.Arrays;

/// A report that tells another one again, sentence by sentence, as one does that a program or an
/// editor has reworded.
///
/// In reports that were written apart a sentence may share something with several of the other
/// one. Here most have one mate that surely says the same, and so each is taken to have no more
/// (the one-to-one assumption of Melamed 2000, section 3, but only as far as the two reports bear
/// it out): another sentence belongs to one with a mate where it says what the mate leaves over, as
/// the second half of a sentence that was cut in two does, and else it is not believed. Two without
/// a mate belong together where those before or behind them do.
final class RetoldReport {

    /// So many sentences tell how the others are told.
    private static final int SEVERAL = 8;

    /// A judgement that holds nine times in ten.
    private static final double SURE = Math.log(9);

    /// Below it a judgement holds once in twenty-five times or less.
    private static final double HARDLY = -3;

    /// What the mate says less than so is left over.
    private static final double SAID = 0.5;

    /// The share of a sentence that what is left over must at least say, if it belongs there.
    private static final double HALF = 0.5;

    /// The share below which it does not belong there.
    private static final double LITTLE = 0.25;

    private final MeasuredPair pair;
    private final double[][] judgements;
    private final Mates mates;
    private final boolean is;
    private final Bags leftRests;
    private final Bags rightRests;

    /// @param judgements of all pairs; above 0 for a match
    /// @param same whether two say the same and do not only share a part
    RetoldReport(MeasuredPair pair, double[][] judgements, Weights same) {
        this.pair = pair;
        this.judgements = judgements;
        PairTable table = pair.table();
        mates = new Mates(table.rows(), table.columns());
        double[] rows = new double[table.rows()];
        double[] columns = new double[table.columns()];
        fillHighest(rows, columns);
        int whole = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double own = judgement(i, j);
                if (own > SURE && own == rows[i] && own == columns[j] && areFree(i, j)) {
                    mates.join(i, j, Weights.probability(own));
                    boolean twins = pair.twins().areTwins(i, j);
                    whole += twins || same.judge(table.features(i, j)) >= 0 ? 1 : 0;
                }
            }
        }
        is = whole >= SEVERAL && 2 * whole >= Math.min(rows.length, columns.length);
        Bags left = pair.left().content;
        Bags right = pair.right().content;
        // Most reports are none, and need no more than that.
        leftRests = is ? left.only((i, term) -> !isSaid(term, right, mates.ofLeft(i))) : left;
        rightRests = is ? right.only((j, term) -> !isSaid(term, left, mates.ofRight(j))) : right;
    }

    private void fillHighest(double[] rows, double[] columns) {
        Arrays.fill(rows, Double.NEGATIVE_INFINITY);
        Arrays.fill(columns, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                rows[i] = Math.max(rows[i], judgement(i, j));
                columns[j] = Math.max(columns[j], judgement(i, j));
            }
        }
    }

    private double judgement(int i, int j) {
        return pair.twins().areTwins(i, j) ? Double.MAX_VALUE : judgements[i][j];
    }

    private boolean areFree(int i, int j) {
        return mates.isLeftFree(i) && mates.isRightFree(j);
    }

    private boolean isSaid(int term, Bags other, int mate) {
        return mate != Mates.NOBODY
                && (other.holds(mate, term) || pair.kinship().nearest(term, other, mate) >= SAID);
    }

    /// Whether one of both reports tells the other again.
    boolean is() {
        return is;
    }

    /// Whether mates say already what two sentences share, if that is not sure. A headline tells
    /// again what the report tells, and a figure that no other sentence has is nobody else's.
    boolean isSaidByMates(int i, int j) {
        return mates.ofLeft(i) != j
                && !areFree(i, j)
                && judgements[i][j] <= SURE
                && !pair.left().isHeadline(i)
                && !pair.right().isHeadline(j)
                && !pair.figures().join(i, j)
                && left(i, j) < LITTLE;
    }

    /// Whether the one sentence, which has no mate, says what the mate of the other leaves over.
    boolean isRest(int i, int j) {
        return mates.isLeftFree(i) != mates.isRightFree(j)
                && judgements[i][j] > HARDLY
                && left(i, j) >= HALF;
    }

    /// The share of a sentence that the other one says and its mate leaves over; where both have
    /// mates the lower of both shares.
    private double left(int i, int j) {
        double ofRight = share(pair.right().content, j, leftRests, i);
        double ofLeft = share(pair.left().content, i, rightRests, j);
        if (mates.isLeftFree(i)) {
            return ofLeft;
        }
        return mates.isRightFree(j) ? ofRight : Math.min(ofLeft, ofRight);
    }

    private double share(Bags bags, int row, Bags rests, int rest) {
        double whole = bags.sum(row);
        return whole == 0 ? 0 : pair.kinship().shared(bags, row, rests, rest) / whole;
    }

    /// Whether two sentences without a mate stand beside two that are mates, and are most likely
    /// each other's.
    boolean areBesideMates(int i, int j) {
        return areFree(i, j)
                && (mates.ofLeft(i - 1) == j - 1 && j > 0 || mates.ofLeft(i + 1) == j + 1)
                && judgements[i][j] > HARDLY
                && isHighest(i, j);
    }

    private boolean isHighest(int i, int j) {
        double own = judgements[i][j];
        for (double[] row : judgements) {
            if (row[j] > own) {
                return false;
            }
        }
        return Arrays.stream(judgements[i]).allMatch(value -> value <= own);
    }
}
