package org.crossread.read;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/// Damages a file: bytes changed, doubled, dropped, cut off. The same seed does the same.
final class Mutation {

    private static final int MOST = 24;

    /// What parsers stumble over.
    private static final byte[] ODD = {
        0, -1, '<', '>', '&', '{', '}', '\\', '(', '[', '%', '=', '"', '\n', 0x7f
    };

    private Mutation() {}

    static byte[] of(byte[] original, long seed) {
        var random = new Random(seed);
        byte[] bytes = original.clone();
        for (int left = 1 + random.nextInt(MOST); left > 0 && bytes.length > 4; left--) {
            int at = random.nextInt(bytes.length);
            bytes =
                    switch (random.nextInt(6)) {
                        case 0 -> set(bytes, at, (byte) random.nextInt(256));
                        case 1 -> set(bytes, at, ODD[random.nextInt(ODD.length)]);
                        case 2 -> set(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
                        case 3 -> moved(bytes, at, random.nextInt(64), true);
                        case 4 -> moved(bytes, at, random.nextInt(64), false);
                        default ->
                                random.nextInt(8) == 0
                                        ? Arrays.copyOf(bytes, Math.max(4, at))
                                        : set(bytes, at, (byte) 0);
                    };
        }
        return bytes;
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    /// Doubles or drops a stretch.
    private static byte[] moved(byte[] bytes, int at, int length, boolean doubled) {
        int end = Math.min(bytes.length, at + length);
        var moved = new ByteArrayOutputStream();
        moved.write(bytes, 0, doubled ? end : at);
        int rest = doubled ? at : end;
        moved.write(bytes, rest, bytes.length - rest);
        return moved.toByteArray();
    }
}
