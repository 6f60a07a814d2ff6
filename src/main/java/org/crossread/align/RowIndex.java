package org.crossread.align;

import java.util.Arrays;

/// Which rows of some bags hold a key, found by the key: what one row shares with all of them
/// comes out in one go.
final class RowIndex {

    private final int rows;

    /// A key and a row each, rising.
    private final long[] entries;

    RowIndex(Bags bags) {
        rows = bags.rows();
        entries = new long[rows == 0 ? 0 : bags.end(rows - 1)];
        for (int row = 0; row < rows; row++) {
            for (int k = bags.first(row); k < bags.end(row); k++) {
                entries[k] = (long) bags.term(k) << 32 | row;
            }
        }
        Arrays.sort(entries);
    }

    int rows() {
        return rows;
    }

    /// Where the entries of a key begin.
    int first(int key) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] >>> 32 < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isOf(int place, int key) {
        return place < entries.length && entries[place] >>> 32 == key;
    }

    int row(int place) {
        return (int) entries[place];
    }

    /// For each indexed row the sum of the weights of the keys that it shares with one other row.
    double[] shared(Bags bags, int row) {
        double[] sums = new double[rows];
        for (int k = bags.first(row); k < bags.end(row); k++) {
            int key = bags.term(k);
            for (int place = first(key); isOf(place, key); place++) {
                sums[row(place)] += bags.weight(k);
            }
        }
        return sums;
    }

    /// The cosine of the angle between each indexed row and one other row, 0 to 1.
    ///
    /// @param own the bags of the index
    double[] cosines(Bags bags, int row, Bags own) {
        double[] cosines = new double[rows];
        for (int k = bags.first(row); k < bags.end(row); k++) {
            int key = bags.term(k);
            double square = bags.weight(k) * (double) bags.weight(k);
            for (int place = first(key); isOf(place, key); place++) {
                cosines[row(place)] += square;
            }
        }
        for (int j = 0; j < rows; j++) {
            double norm = bags.norm(row) * (double) own.norm(j);
            cosines[j] = norm == 0 ? 0 : Math.min(1, cosines[j] / norm);
        }
        return cosines;
    }
}
