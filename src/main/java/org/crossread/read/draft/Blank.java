package org.crossread.read.draft;

/// Blanks as formats leave them.
final class Blank {

    private Blank() {}

    /// Runs of blanks become one, blanks at line ends go, and no line is empty: a blank line would
    /// part the paragraph.
    static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        boolean blank = false;
        boolean end = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (endsLine(c)) {
                end = true;
            } else if (isBlank(c)) {
                blank = true;
            } else {
                if (!tidy.isEmpty() && (blank || end)) {
                    tidy.append(end ? '\n' : ' ');
                }
                tidy.append(c);
                blank = false;
                end = false;
            }
        }
        return tidy.toString();
    }

    /// Whether a sign of a text as it comes is still there when the text is tidy and clean, and is
    /// no blank.
    static boolean isInk(CharSequence text, int at) {
        char c = text.charAt(at);
        return !endsLine(c) && !isBlank(c) && (Character.isSurrogate(c) || !Clean.isBad(text, at));
    }

    private static boolean endsLine(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085'
                || c == '\u000b';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
