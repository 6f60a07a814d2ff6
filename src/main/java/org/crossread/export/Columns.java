package org.crossread.export;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Text in columns of a terminal: how wide it is and where it breaks.
final class Columns {

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.YI);

    private Columns() {}

    /// How many columns the text takes. Wide are the scripts of East Asia, their signs and emoji
    /// (after Unicode's annex 11); combining and formatting characters take none.
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return WIDE.contains(UnicodeScript.of(c))
                || c >= 0x3000 && c <= 0x303e
                || c >= 0xff01 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff;
    }

    /// Lines of at most `columns` columns, broken at blanks; a longer word is broken inside.
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        int used = 0;
        for (String word : safe(text).split(" ")) {
            int width = width(word);
            if (used > 0 && used + 1 + width > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int c : word.codePoints().toArray()) {
                if (used + width(c) > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += width(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /// The text on one line and without characters that steer a terminal or turn its reading order.
    static String safe(String text) {
        var safe = new StringBuilder(text.length());
        boolean blank = false;
        for (int c : text.codePoints().toArray()) {
            if (Character.isWhitespace(c) || c == 0xa0) {
                blank = !safe.isEmpty();
            } else if (!isBidiControl(c)) {
                safe.append(blank ? " " : "");
                safe.appendCodePoint(Character.isISOControl(c) || isSurrogate(c) ? 0xfffd : c);
                blank = false;
            }
        }
        return safe.toString();
    }

    private static boolean isBidiControl(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
