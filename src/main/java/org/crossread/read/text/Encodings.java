package org.crossread.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Bytes to text: the byte order mark decides, else UTF-8 if the bytes are valid in it, else what
/// they are most like.
public final class Encodings {

    private static final int SAMPLE = 1 << 16;

    private static final int HEAD = 4096;

    private static final char REPLACEMENT = '\ufffd';

    /// @param text without the byte order mark
    public record Decoded(String text, Charset encoding) {}

    private record Mark(Charset charset, int... bytes) {}

    /// UTF-32 first: its mark begins with that of UTF-16.
    private static final List<Mark> MARKS =
            List.of(
                    new Mark(StandardCharsets.UTF_32LE, 0xff, 0xfe, 0, 0),
                    new Mark(StandardCharsets.UTF_32BE, 0, 0, 0xfe, 0xff),
                    new Mark(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
                    new Mark(StandardCharsets.UTF_16LE, 0xff, 0xfe),
                    new Mark(StandardCharsets.UTF_16BE, 0xfe, 0xff));

    private Encodings() {}

    /// Empty if the bytes are no text.
    public static Optional<Decoded> decode(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (begins(bytes, mark.bytes)) {
                return Optional.of(lenient(bytes, mark.bytes.length, mark.charset));
            }
        }
        if (!isBinary(bytes)) {
            return Optional.of(withoutMark(bytes));
        }
        return WideBytes.guess(bytes).map(charset -> lenient(bytes, 0, charset));
    }

    /// The same bytes in the encoding that a person has chosen.
    public static Decoded decode(byte[] bytes, Charset charset) {
        for (Mark mark : MARKS) {
            if (mark.charset.equals(charset) && begins(bytes, mark.bytes)) {
                return lenient(bytes, mark.bytes.length, charset);
            }
        }
        return lenient(bytes, 0, charset);
    }

    private static Decoded withoutMark(byte[] bytes) {
        if (!ManyBytes.shifts(bytes)) {
            // Quicker than a decoder, which is asked only where a character was put for what is
            // wrong.
            Decoded plain = lenient(bytes, 0, StandardCharsets.UTF_8);
            if (plain.text.indexOf(REPLACEMENT) < 0) {
                return plain;
            }
            try {
                var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                return new Decoded(text.toString(), StandardCharsets.UTF_8);
            } catch (CharacterCodingException _) {
                if (isNearlyUtf8(bytes)) {
                    return lenient(bytes, 0, StandardCharsets.UTF_8);
                }
            }
        }
        Charset guess = ManyBytes.guess(bytes).orElseGet(() -> new SingleBytes().guess(bytes));
        return lenient(bytes, 0, guess);
    }

    /// Whether a few bytes of a text in UTF-8 were damaged: nine of ten characters beyond ASCII are
    /// whole.
    private static boolean isNearlyUtf8(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        int broken = 0;
        int whole = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            broken += c == REPLACEMENT ? 1 : 0;
            whole += c >= 0x80 && c != REPLACEMENT ? 1 : 0;
        }
        return whole > 9 * broken;
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

    /// More than one control character in fifty is no text of one byte a character; a single one is
    /// a slip in any. Text of two bytes or four has NUL in most of them.
    private static boolean isBinary(byte[] bytes) {
        return bytes.length > HEAD && isBinary(bytes, HEAD) || isBinary(bytes, bytes.length);
    }

    private static boolean isBinary(byte[] bytes, int length) {
        int controls = 0;
        for (int at = 0; at < length; at++) {
            byte b = bytes[at];
            boolean isControl =
                    b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f'
                            && b != 0x1b;
            controls += isControl ? 1 : 0;
        }
        return controls > Math.max(1, length / 50);
    }
}
