package org.crossread.archive;

import java.io.IOException;
import java.io.StreamCorruptedException;

/// Gives back the bits that [BitOutput] collected.
final class BitInput {

    private final byte[] bytes;
    private int next;
    private long waiting;
    private int count;

    BitInput(byte... bytes) {
        this.bytes = bytes;
    }

    long unary() throws IOException {
        long number = 0;
        while (true) {
            fill(1);
            int ones = Math.min(Long.numberOfTrailingZeros(~waiting), count);
            number += ones;
            if (ones < count) {
                take(ones + 1);
                return number;
            }
            take(ones);
        }
    }

    /// @param length 0 to 32
    long plain(int length) throws IOException {
        fill(length);
        long number = waiting & (1L << length) - 1;
        take(length);
        return number;
    }

    private void take(int length) {
        waiting >>>= length;
        count -= length;
    }

    /// Takes in bytes while there is room for one.
    private void fill(int needed) throws IOException {
        while (count < Long.SIZE - Byte.SIZE && next < bytes.length) {
            waiting |= (bytes[next++] & 0xffL) << count;
            count += Byte.SIZE;
        }
        if (count < needed) {
            throw new StreamCorruptedException("ends too early");
        }
    }
}
