package org.crossread.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Where text goes while it is written, so that a long comparison is never held as one text.
final class Sink {

    private final Writer out;
    private char last;
    private char lastButOne;

    Sink(Writer out) {
        this.out = out;
    }

    /// One that gives all as a text in the end.
    static Sink toText() {
        return new Sink(new StringWriter());
    }

    Sink append(CharSequence text) {
        return append(text, 0, text.length());
    }

    /// @throws UncheckedIOException if it cannot be written
    Sink append(CharSequence text, int start, int end) {
        try {
            out.append(text, start, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (end - start > 1) {
            lastButOne = text.charAt(end - 2);
        } else if (end > start) {
            lastButOne = last;
        }
        last = end > start ? text.charAt(end - 1) : last;
        return this;
    }

    Sink append(char c) {
        return append(Character.toString(c));
    }

    /// Whether an empty line was written last, or nothing yet.
    boolean isAtParagraph() {
        return last == 0 || last == '\n' && (lastButOne == '\n' || lastButOne == 0);
    }

    /// All that was written, for one that gives it as a text.
    @Override
    public String toString() {
        return out.toString();
    }
}
