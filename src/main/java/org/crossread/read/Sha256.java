package org.crossread.read;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/// The checksum SHA-256 (FIPS 180-4, sections 4.2.2, 5.3.3 and 6.2).
///
/// Java's own stands behind all its security providers: to find it takes as long as to read a
/// short report.
final class Sha256 {

    private static final int BLOCK = 64;
    private static final int ROUNDS = 64;

    /// The first bits of the fractions of the cube roots of the first primes.
    private static final int[] ROUND_CONSTANTS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
        0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
        0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f,
        0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
        0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
        0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
        0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116,
        0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
        0xc67178f2
    };

    /// Those of the square roots.
    private final int[] state = {
        0x6a09e667,
        0xbb67ae85,
        0x3c6ef372,
        0xa54ff53a,
        0x510e527f,
        0x9b05688c,
        0x1f83d9ab,
        0x5be0cd19
    };

    private final int[] words = new int[ROUNDS];

    private Sha256() {}

    /// 64 hexadecimal digits, in lower case.
    static String of(byte[] bytes) {
        var sum = new Sha256();
        int whole = bytes.length / BLOCK * BLOCK;
        sum.add(bytes, whole);
        byte[] end = end(bytes, whole);
        sum.add(end, end.length);
        ByteBuffer result = ByteBuffer.allocate(sum.state.length * Integer.BYTES);
        result.asIntBuffer().put(sum.state);
        return HexFormat.of().formatHex(result.array());
    }

    /// What stands behind the whole blocks, then a bit, zeros, and how many bits there were.
    private static byte[] end(byte[] bytes, int whole) {
        int rest = bytes.length - whole;
        byte[] end = new byte[rest + 1 + Long.BYTES <= BLOCK ? BLOCK : 2 * BLOCK];
        System.arraycopy(bytes, whole, end, 0, rest);
        end[rest] = (byte) 0x80;
        long bits = (long) bytes.length * Byte.SIZE;
        ByteBuffer.wrap(end).putLong(end.length - Long.BYTES, bits);
        return end;
    }

    private void add(byte[] bytes, int length) {
        for (int from = 0; from < length; from += BLOCK) {
            spread(bytes, from);
            mix();
        }
    }

    private void spread(byte[] bytes, int from) {
        for (int t = 0, at = from; t < BLOCK / Integer.BYTES; t++, at += Integer.BYTES) {
            words[t] =
                    bytes[at] << 24
                            | (bytes[at + 1] & 0xff) << 16
                            | (bytes[at + 2] & 0xff) << 8
                            | bytes[at + 3] & 0xff;
        }
        for (int t = BLOCK / Integer.BYTES; t < ROUNDS; t++) {
            int early = words[t - 15];
            int late = words[t - 2];
            words[t] =
                    words[t - 16]
                            + ((early >>> 7 | early << 25)
                                    ^ (early >>> 18 | early << 14)
                                    ^ early >>> 3)
                            + words[t - 7]
                            + ((late >>> 17 | late << 15)
                                    ^ (late >>> 19 | late << 13)
                                    ^ late >>> 10);
        }
    }

    private void mix() {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int t = 0; t < ROUNDS; t++) {
            int first =
                    h
                            + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))
                            + (e & f ^ ~e & g)
                            + ROUND_CONSTANTS[t]
                            + words[t];
            int second =
                    ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10))
                            + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
