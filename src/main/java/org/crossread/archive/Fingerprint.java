package org.crossread.archive;

import org.crossread.model.Digests;

import java.nio.ByteBuffer;

/// The first half of the SHA-256 of a file's bytes.
record Fingerprint(long first, long second) {

    static Fingerprint of(byte[] bytes) {
        ByteBuffer sum = ByteBuffer.wrap(Digests.sha256().digest(bytes));
        return new Fingerprint(sum.getLong(), sum.getLong());
    }

    static Fingerprint parse(String digits) {
        return new Fingerprint(
                Long.parseUnsignedLong(digits.substring(0, 16), 16),
                Long.parseUnsignedLong(digits.substring(16), 16));
    }

    /// 32 hexadecimal digits.
    String digits() {
        return "%016x%016x".formatted(first, second);
    }
}
