package org.crossread.export;

import java.util.List;
import java.util.Locale;

/// Lays plain text out in 80 columns: headings, entries with a hanging indent, two columns.
final class PlainPage {

    static final int WIDTH = 80;

    private static final int GUTTER = 4;
    private static final int HALF = (WIDTH - GUTTER) / 2;

    private final Sink out;

    PlainPage(Sink out) {
        this.out = out;
    }

    PlainPage title(String text) {
        out.append(text.toUpperCase(Locale.ENGLISH)).append('\n');
        return this;
    }

    /// A heading between blank lines, underlined, with a count or such at its right end.
    PlainPage heading(String text, String right) {
        String title = text.toUpperCase(Locale.ENGLISH);
        int room = WIDTH - Columns.width(right);
        if (!out.isAtParagraph()) {
            line();
        }
        out.append(Columns.padded(title, room).stripTrailing());
        if (!right.isEmpty()) {
            out.append(" ".repeat(Math.max(1, room - Columns.width(title)))).append(right);
        }
        out.append('\n').append("─".repeat(WIDTH)).append('\n');
        return this;
    }

    /// A text that hangs from a label.
    ///
    /// @param indent columns before the label
    /// @param reach columns from the margin to the text
    PlainPage entry(int indent, String label, int reach, String text) {
        String start = Columns.padded(" ".repeat(indent) + label, reach);
        for (String line : Columns.wrapped(text, WIDTH - reach)) {
            out.append((start + line).stripTrailing()).append('\n');
            start = " ".repeat(reach);
        }
        return this;
    }

    PlainPage text(String text) {
        return entry(0, "", 0, text);
    }

    PlainPage line() {
        out.append('\n');
        return this;
    }

    /// Two texts beside each other; one of them may be empty.
    PlainPage beside(String left, String right) {
        List<String> lefts = left.isBlank() ? List.of() : Columns.wrapped(left, HALF);
        List<String> rights = right.isBlank() ? List.of() : Columns.wrapped(right, HALF);
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            String first = i < lefts.size() ? lefts.get(i) : "";
            String second = i < rights.size() ? rights.get(i) : "";
            String line = Columns.padded(first, HALF + GUTTER) + second;
            out.append(line.stripTrailing()).append('\n');
        }
        return this;
    }
}
