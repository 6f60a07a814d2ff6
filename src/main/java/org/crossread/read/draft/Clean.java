package org.crossread.read.draft;

/// Takes out of a text what would break or mislead what shows it: control characters, halves of
/// surrogate pairs, and the two marks that turn the direction of letters round by force; and what
/// parts a word unseen: places where it may be cut, and marks of the byte order.
public final class Clean {

    private static final char REPLACEMENT = '\ufffd';
    private static final char SOFT_HYPHEN = '\u00ad';

    private Clean() {}

    /// The same object if there is nothing to take out.
    public static String text(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isBad(text, at)) {
                return cleaned(text, at);
            }
        }
        return text;
    }

    private static String cleaned(String text, int first) {
        var clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isBad(text, at)) {
                clean.append(c);
            } else if (Character.isSurrogate(c)) {
                clean.append(REPLACEMENT);
            } else if (c == SOFT_HYPHEN) {
                at = behindCut(text, at);
            }
        }
        return clean.toString();
    }

    /// Where a word was cut at the end of a line, the line goes on with its rest.
    private static int behindCut(String text, int hyphen) {
        int next = hyphen + 1;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        boolean cut =
                next + 1 < text.length()
                        && text.charAt(next) == '\n'
                        && Character.isLetter(text.charAt(next + 1));
        return cut ? next : hyphen;
    }

    static boolean isBad(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                || c == 0x7f
                || c == 0x202d
                || c == 0x202e
                || isNothing(c)
                || Character.isSurrogate(c) && isHalf(text, at);
    }

    /// What is never seen.
    private static boolean isNothing(char c) {
        return c == SOFT_HYPHEN || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private static boolean isHalf(CharSequence text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
