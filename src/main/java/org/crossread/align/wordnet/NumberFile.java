package org.crossread.align.wordnet;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Long lists of numbers in a file, each behind its length.
final class NumberFile {

    /// Read in pieces of so many bytes.
    private static final int CHUNK = 1 << 16;

    private NumberFile() {}

    static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    static int[] read(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        byte[] chunk = new byte[CHUNK];
        for (int at = 0; at < numbers.length; at += CHUNK / Integer.BYTES) {
            int count = Math.min(CHUNK / Integer.BYTES, numbers.length - at);
            in.readFully(chunk, 0, count * Integer.BYTES);
            ByteBuffer.wrap(chunk).asIntBuffer().get(numbers, at, count);
        }
        return numbers;
    }

    static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
