package org.crossread.read.text;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.Set;

/// Finds the encodings of East Asia, which give a character two bytes or more.
final class ManyBytes {

    private static final Set<String> NAMES =
            Set.of(
                    "BIG5",
                    "EUC-JP",
                    "EUC-KR",
                    "EUC-TW",
                    "GB18030",
                    "GB2312",
                    "SHIFT_JIS",
                    "ISO-2022-JP",
                    "ISO-2022-KR",
                    "ISO-2022-CN",
                    "HZ-GB-2312");

    private static final int SAMPLE = 1 << 16;

    private static final int ESCAPE = 0x1b;

    private ManyBytes() {}

    /// Whether escapes change what the bytes mean, as in ISO-2022.
    static boolean shifts(byte[] bytes) {
        for (int at = 0; at + 1 < Math.min(bytes.length, SAMPLE); at++) {
            if (bytes[at] == ESCAPE && (bytes[at + 1] == '$' || bytes[at + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    static Optional<Charset> guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(NAMES::contains)
                .map(name -> name.equals("SHIFT_JIS") ? "windows-31j" : name)
                .map(name -> name.equals("GB2312") ? "GB18030" : name)
                .map(name -> name.equals("EUC-KR") ? "x-windows-949" : name)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> isValid(bytes, charset));
    }

    private static boolean isValid(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            // Another encoding fits better.
            return false;
        }
    }
}
