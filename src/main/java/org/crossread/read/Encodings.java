package org.crossread.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes to text: the byte order mark decides, else UTF-8 if the bytes are valid in it, else
/// Windows-1252.
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// @param text without the byte order mark
    record Decoded(String text, Charset encoding) {}

    private Encodings() {}

    /// Empty if the bytes are no text.
    static Optional<Decoded> decode(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return isBinary(bytes) ? Optional.empty() : Optional.of(withoutMark(bytes));
    }

    private static Decoded withoutMark(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Decoded(text.toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            // What is not valid UTF-8 comes from an older Windows program nearly always.
            return lenient(bytes, 0, WINDOWS);
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// NUL stands in no text; more than one control character in fifty is no text either.
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            boolean isControl =
                    b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
            controls += isControl ? 1 : 0;
        }
        return controls > bytes.length / 50;
    }
}
