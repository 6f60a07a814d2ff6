package org.crossread.align;

/// One row of some bags held open: which of its terms another row shares is seen at once. Meant for
/// one thread.
final class HeldRow {

    private final Bags bags;
    private final int[] heldFor;
    private int row = -1;

    /// @param terms how many terms there are
    HeldRow(Bags bags, int terms) {
        this.bags = bags;
        heldFor = new int[terms];
    }

    void hold(int newRow) {
        if (newRow != row) {
            row = newRow;
            for (int k = bags.first(row); k < bags.end(row); k++) {
                heldFor[bags.term(k)] = row + 1;
            }
        }
    }

    /// Cosine of the angle between the held row and a row of other bags with the same weights, 0 to
    /// 1.
    double cosine(Bags other, int otherRow) {
        double norm = bags.norm(row) * (double) other.norm(otherRow);
        if (norm == 0) {
            return 0;
        }
        return Math.min(1, other.squares(otherRow, heldFor, row + 1) / norm);
    }
}
