package org.crossread.encode;

import java.text.Normalizer;
import java.util.Arrays;

/// A text in lower case, without accents and signs that do not show, and where each of its
/// characters came from.
final class PlainText {

    private final StringBuilder plain;
    private int[] origins;

    PlainText(String text) {
        plain = new StringBuilder(text.length());
        origins = new int[text.length() + 16];
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c < 128) {
                add(c, at);
            } else {
                int origin = at;
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .codePoints()
                        .forEach(part -> add(part, origin));
            }
            at += Character.charCount(c);
        }
    }

    private void add(int c, int origin) {
        if (isSilent(c)) {
            return;
        }
        plain.appendCodePoint(Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c));
        if (plain.length() > origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[plain.length() - 1] = origin;
        if (plain.length() > 1 && Character.isLowSurrogate(plain.charAt(plain.length() - 1))) {
            origins[plain.length() - 2] = origin;
        }
    }

    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL || type == Character.FORMAT;
        return type == Character.NON_SPACING_MARK
                || c == 0
                || c == 0xfffd
                || control && !Character.isWhitespace(c);
    }

    String text() {
        return plain.toString();
    }

    /// Where in the original text a character of the plain one stands.
    int origin(int place) {
        return origins[place];
    }
}
