package org.crossread.export;

import java.util.regex.Pattern;

/// Escapes texts so that Markdown shows them as they are.
final class Markdown {

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$!]");

    /// What would begin a list or a heading at the start of a line.
    private static final Pattern START = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)]))");

    private Markdown() {}

    /// The text on one line. Blanks at its ends stay: pieces of a sentence are escaped one by one.
    static String escaped(String text) {
        String line = Columns.safe(text);
        String before = startsBlank(text) && !line.isEmpty() ? " " : "";
        String behind = endsBlank(text) ? " " : "";
        return before + SIGN.matcher(line).replaceAll("\\\\$0") + behind;
    }

    /// A text that stands at the start of a line.
    static String line(String text) {
        String line = escaped(text).strip();
        return START.matcher(line)
                .replaceFirst(
                        start ->
                                Character.isDigit(start.group().charAt(0))
                                        ? start.group() + "\\\\"
                                        : "\\\\" + start.group());
    }

    private static boolean startsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    private static boolean endsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
