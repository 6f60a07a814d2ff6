package org.crossread.align;

import java.util.Arrays;

/// Places of a row that have no partner in the other.
final class FreePlaces {

    private FreePlaces() {}

    /// @param partner of each place of the row, or -1
    static boolean exist(int[] partner) {
        for (int place : partner) {
            if (place < 0) {
                return true;
            }
        }
        return false;
    }

    /// Those among some places.
    static int[] among(int[] places, int[] partner) {
        int[] free = new int[places.length];
        int size = 0;
        for (int place : places) {
            if (partner[place] < 0) {
                free[size++] = place;
            }
        }
        return size == free.length ? free : Arrays.copyOf(free, size);
    }
}
