package org.crossread.align;

import java.util.Arrays;

/// What two sentences share that they alone share.
///
/// Two reports of one event have words in common wherever they tell of it, and often the same
/// several at once: sentences that share `impose a no-fly zone` may each tell something of it. So
/// what two sentences share is held against every other sentence of either report, as a whole: only
/// those words count that the sentence with most of them lacks.
final class OwnWords {

    /// A word so near in meaning says the same.
    private static final double NEAR = 0.75;

    private final Bags left;
    private final Bags right;
    private final Kinship kinship;

    OwnWords(Bags left, Bags right, Kinship kinship) {
        this.left = left;
        this.right = right;
        this.kinship = kinship;
    }

    /// The weight of those words, on the side where it is lower.
    double of(int i, int j) {
        return Math.min(own(left, i, right, j), own(right, j, left, i));
    }

    private double own(Bags bags, int row, Bags other, int otherRow) {
        double[] held = new double[bags.rows()];
        for (int k = bags.first(row); k < bags.end(row); k++) {
            int term = bags.term(k);
            if (other.holds(otherRow, term) || kinship.nearest(term, other, otherRow) >= NEAR) {
                for (int r = 0; r < held.length; r++) {
                    held[r] += bags.holds(r, term) ? bags.weight(k) : 0;
                }
            }
        }
        double shared = held[row];
        held[row] = 0;
        return shared - Arrays.stream(held).max().orElse(0);
    }
}
