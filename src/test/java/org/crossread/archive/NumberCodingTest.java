package org.crossread.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;

class NumberCodingTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static byte[] written(int bits, int... list) throws IOException {
        var bytes = new ByteArrayOutputStream();
        NumberCoding.write(new DataOutputStream(bytes), bits, list);
        return bytes.toByteArray();
    }

    private static int[] read(byte[] bytes, int bits) throws IOException {
        return NumberCoding.read(new DataInputStream(new ByteArrayInputStream(bytes)), bits);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aListIsReadAsItWasWritten(int seed) throws IOException {
        Random random = new Random(seed);
        int bits = random.nextBoolean() ? Integer.SIZE : 1 + random.nextInt(31);
        int[] list =
                random.ints(random.nextInt(400))
                        .map(number -> bits == Integer.SIZE ? number : number >>> -bits)
                        .sorted()
                        .distinct()
                        .toArray();
        assertArrayEquals(list, read(written(bits, list), bits));
    }

    @Test
    void theLeastAndTheGreatestNumberAreKept() throws IOException {
        int[] list = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE};
        assertArrayEquals(list, read(written(Integer.SIZE, list), Integer.SIZE));
    }

    @Test
    void anEvenListTakesHardlyMoreBitsThanItMust() throws IOException {
        int[] list = new Random(1).ints(10_000).sorted().distinct().toArray();
        // The steps hold log2(2^32 / 10000) + log2(e) = 20.2 bits each.
        assertEquals(20.5, written(Integer.SIZE, list).length * 8.0 / list.length, 0.5);
    }

    @Test
    void aListThatEndsTooEarlyIsRefused() throws IOException {
        byte[] bytes = written(Integer.SIZE, 1, 2, 3_000_000);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThrows(IOException.class, () -> read(cut, Integer.SIZE), "" + length);
        }
    }
}
