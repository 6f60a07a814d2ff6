package org.crossread.archive;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;

/// Writes rising lists of numbers in few bits: the steps between them, each as Rice (1979) codes
/// them, a short number in unary and some bits as they are.
final class NumberCoding {

    private static final int MOST = 1 << 28;

    private NumberCoding() {}

    /// The bits of a step that are written as they are: where numbers lie evenly, most of them.
    private static int plainBits(int count, int bits) {
        long step = (1L << bits) / Math.max(1, count);
        return Math.max(0, Long.SIZE - 2 - Long.numberOfLeadingZeros(step));
    }

    /// @param list rising, each number once
    /// @param bits of the numbers; with 32, negative ones count as below zero
    static void write(DataOutput out, int bits, int... list) throws IOException {
        writeCount(out, list.length);
        int plain = plainBits(list.length, bits);
        var written = new BitOutput();
        long before = lowest(bits) - 1;
        for (int number : list) {
            long step = number - before - 1;
            written.unary(step >>> plain);
            written.plain(step, plain);
            before = number;
        }
        byte[] bytes = written.bytes();
        writeCount(out, bytes.length);
        out.write(bytes);
    }

    static int[] read(DataInput in, int bits) throws IOException {
        int count = readCount(in);
        byte[] bytes = new byte[readCount(in)];
        in.readFully(bytes);
        if (count > (long) bytes.length * Byte.SIZE) {
            throw new StreamCorruptedException("more numbers than bits");
        }
        var read = new BitInput(bytes);
        int plain = plainBits(count, bits);
        int[] list = new int[count];
        long before = lowest(bits) - 1;
        for (int i = 0; i < count; i++) {
            before += 1 + (read.unary() << plain | read.plain(plain));
            list[i] = (int) before;
        }
        return list;
    }

    private static long lowest(int bits) {
        return bits == Integer.SIZE ? Integer.MIN_VALUE : 0;
    }

    /// Seven bits a byte, the low ones first; the eighth says that more follow.
    static void writeCount(DataOutput out, long count) throws IOException {
        long rest = count;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long readLong(DataInput in) throws IOException {
        long count = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = in.readByte();
            count |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return count;
            }
        }
        throw new StreamCorruptedException("no number");
    }

    /// Of things that are held in memory.
    static int readCount(DataInput in) throws IOException {
        long count = readLong(in);
        if (count < 0 || count > MOST) {
            throw new StreamCorruptedException("too many: " + count);
        }
        return (int) count;
    }
}
