package org.crossread.link;

import java.util.Arrays;

/// Long whole numbers in order, without an object for each.
final class LongList {

    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }

    long[] sorted() {
        long[] sorted = toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
