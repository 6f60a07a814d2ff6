package org.crossread.segment;

import org.crossread.model.Span;

/// What counts as blank: white space of every kind, invisible format characters at no width, and
/// control characters.
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7f;
        }
        return c <= 0xa0
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || Character.isSpaceChar(c);
    }

    static boolean endsLine(char c) {
        if (c >= ' ' && c < 0x85) {
            return false;
        }
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u000b'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    /// The first position from `from` on that is not blank, or `end`.
    static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The end of what stands before `end` without the blanks there, `start` if all is blank.
    static int skipBack(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// The span without the blanks around it; empty if there is nothing else.
    static Span strip(String text, int start, int end) {
        int first = skip(text, start, end);
        return new Span(first, skipBack(text, first, end));
    }
}
