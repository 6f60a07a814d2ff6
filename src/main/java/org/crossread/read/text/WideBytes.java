package org.crossread.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds UTF-16 and UTF-32 that begin without their mark: blanks and line ends give them away.
final class WideBytes {

    private static final int HEAD = 1 << 14;

    private WideBytes() {}

    static Optional<Charset> guess(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        if (!holdsZero(bytes, length)) {
            return Optional.empty();
        }
        if (length >= 8 && length % 4 == 0 && isWide(bytes, length, 4, 0)) {
            return Optional.of(StandardCharsets.UTF_32LE);
        }
        if (length >= 8 && length % 4 == 0 && isWide(bytes, length, 4, 3)) {
            return Optional.of(StandardCharsets.UTF_32BE);
        }
        if (length >= 4 && bytes.length % 2 == 0) {
            if (isWide(bytes, length - length % 2, 2, 0)) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            if (isWide(bytes, length - length % 2, 2, 1)) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
        }
        return Optional.empty();
    }

    private static boolean holdsZero(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether one character in thirty is a blank or a line end whose other bytes are zero, and no
    /// character is a control.
    ///
    /// @param width bytes of a character
    /// @param low which of them counts the least
    private static boolean isWide(byte[] bytes, int length, int width, int low) {
        int blanks = 0;
        for (int at = 0; at < length; at += width) {
            boolean plain = true;
            for (int i = 0; i < width; i++) {
                plain &= i == low || bytes[at + i] == 0;
            }
            int c = bytes[at + low];
            if (plain && c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                return false;
            }
            blanks += plain && (c == ' ' || c == '\n' || c == '\r') ? 1 : 0;
        }
        return blanks > 0 && blanks * 30L * width >= length;
    }
}
