package org.crossread.segment;

import org.crossread.model.Spans;

/// Finds words: letters and digits with what holds them together (`don't`, `44-year-old`, `1,000`,
/// `3.5`, `U.S.`, `AT&T`, `10:30`). Signs of per cent and money are no words. An ideograph is a
/// word of its own; what runs on longer than [#LONGEST] is cut.
final class Words {

    /// In code units, so that no word of megabytes meets a step that is quadratic in a word.
    private static final int LONGEST = 100;

    private final String text;

    Words(String text) {
        this.text = text;
    }

    static Spans of(String text) {
        var builder = new Spans.Builder();
        new Words(text).collect(0, text.length(), builder);
        return builder.build();
    }

    private void collect(int from, int to, Spans.Builder builder) {
        int at = from;
        while (at < to) {
            int point = point(at);
            if (!Letters.isLetterOrDigit(point)) {
                at += Character.charCount(point);
            } else {
                int end = end(at, point, to);
                builder.add(at, end);
                at = end;
            }
        }
    }

    private int point(int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
    }

    private int end(int start, int first, int to) {
        int at = start + Character.charCount(first);
        if (isOneCharacterWord(first)) {
            return at;
        }
        while (at < to && at - start < LONGEST) {
            int point = point(at);
            if (isInside(point)) {
                at += Character.charCount(point);
            } else if (at + 1 < to && point != ' ' && joins(start, at)) {
                at++;
            } else {
                break;
            }
        }
        return isAcronymStop(start, at, to) ? at + 1 : at;
    }

    private static boolean isOneCharacterWord(int point) {
        return point >= 0x2e80
                && (Character.isIdeographic(point)
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA);
    }

    private static boolean isInside(int point) {
        if (point < 0x80) {
            return Letters.isLetterOrDigit(point);
        }
        int type = Character.getType(point);
        return Letters.isLetterOrDigit(point) && !isOneCharacterWord(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == 0xad
                || point == 0x200c
                || point == 0x200d;
    }

    /// Whether the mark at `at` holds the word characters on both its sides together.
    private boolean joins(int start, int at) {
        int next = point(at + 1);
        if (!Letters.isLetterOrDigit(next) || isOneCharacterWord(next)) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean digits = isDigit(before) && Character.isDigit(next);
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\'', '’', 'ʼ' -> true;
            case ',', ':' -> digits;
            case '.' -> digits || isLoneLetter(start, at - 1) && isLoneOrLast(at + 1);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(next);
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 0x7f && Character.isDigit(c);
    }

    /// Whether the letter at `at` begins the word or follows a stop inside it.
    private boolean isLoneLetter(int start, int at) {
        return Character.isLetter(text.charAt(at)) && (at == start || text.charAt(at - 1) == '.');
    }

    /// Whether the letter at `at` is followed by a stop or ends its word: `U.S`,
    /// `a.m.`, not `a.b2`.
    private boolean isLoneOrLast(int at) {
        return Character.isLetter(text.charAt(at))
                && (at + 1 >= text.length() || !Letters.isLetterOrDigit(text.charAt(at + 1)));
    }

    /// Whether the stop at `at` belongs to an acronym: `U.S.`, `p.m.`
    private boolean isAcronymStop(int start, int at, int to) {
        return at < to
                && at - start >= 3
                && text.charAt(at) == '.'
                && text.charAt(at - 2) == '.'
                && Character.isLetter(text.charAt(at - 1));
    }
}
