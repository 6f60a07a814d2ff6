package org.crossread.export;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML. Every text and attribute is escaped; what no HTML text may hold, such as a null or
/// half a surrogate pair, becomes U+FFFD, and so does what would turn the order of signs round:
/// nothing in a report can turn into markup, or make words of the page read otherwise.
final class Html {

    private static final String REPLACEMENT = "\ufffd";

    private final Sink out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Sink out) {
        this.out = out;
    }

    /// @param attributes names and values in turn
    Html open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /// Closes the element opened last.
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element that holds a text only.
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /// An element that never has an end tag.
    Html single(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /// An element of XML that holds nothing.
    Html empty(String name, String... attributes) {
        begin(name, attributes);
        out.append("/>");
        return this;
    }

    Html text(CharSequence text) {
        escape(text, false);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /// A style sheet of the program's own; it must not end the element it stands in.
    Html style(String sheet) {
        out.append("<style>\n").append(sheet).append("</style>");
        return this;
    }

    Html doctype() {
        out.append("<!doctype html>");
        return this;
    }

    /// @throws IllegalStateException if an element is still open
    void end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
    }

    private void tag(String name, String... attributes) {
        begin(name, attributes);
        out.append('>');
    }

    private void begin(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(CharSequence text, boolean inAttribute) {
        int plainFrom = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            boolean isPair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
                continue;
            }
            out.append(text, plainFrom, i);
            out.append(replacement(c, inAttribute));
            plainFrom = i + 1;
        }
        out.append(text, plainFrom, text.length());
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private static String replacement(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : "\"";
            default -> isAllowed(c) ? Character.toString(c) : REPLACEMENT;
        };
    }

    private static boolean isAllowed(char c) {
        boolean isBlank = c == '\n' || c == '\t';
        boolean isControl = c < ' ' || c >= 0x7f && c < 0xa0;
        boolean isOverride = c == '\u202d' || c == '\u202e';
        return isBlank || !isControl && !isOverride && !Character.isSurrogate(c) && c < '\ufffe';
    }
}
