package org.crossread.archive;

import java.util.Arrays;

/// Collects bits, the lowest of a byte first.
final class BitOutput {

    private byte[] bytes = new byte[256];
    private int size;
    private long waiting;
    private int count;

    /// So many ones, then a zero.
    void unary(long number) {
        for (long rest = number; rest > 0; rest--) {
            bits(1, 1);
        }
        bits(0, 1);
    }

    /// @param length of the low bits that are written, 0 to 32
    void plain(long number, int length) {
        bits(number & (1L << length) - 1, length);
    }

    private void bits(long value, int length) {
        waiting |= value << count;
        count += length;
        while (count >= Byte.SIZE) {
            put((byte) waiting);
            waiting >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    private void put(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = value;
    }

    byte[] bytes() {
        if (count > 0) {
            put((byte) waiting);
            count = 0;
        }
        return Arrays.copyOf(bytes, size);
    }
}
