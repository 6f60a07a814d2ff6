package org.crossread.cli;

import java.util.ArrayList;
import java.util.List;

/// Lays rows of cells out in columns: the last column takes the room that the others leave and is
/// wrapped between words; a cell of another column that is too long is cut, with an ellipsis.
record Columns(List<List<String>> rows, int width, int narrowestLast, int widestOther, String gap) {

    Columns {
        rows = rows.stream().map(List::copyOf).toList();
    }

    void appendTo(StringBuilder text) {
        int[] widths = widths();
        int before = 0;
        for (int width : widths) {
            before += width + gap.length();
        }
        int last = Math.max(narrowestLast, width - before);
        for (List<String> row : rows) {
            List<String> lines = wrapped(row.getLast(), last);
            for (int column = 0; column < widths.length; column++) {
                text.append(padded(row.get(column), widths[column])).append(gap);
            }
            text.append(String.join("\n" + " ".repeat(before), lines)).append('\n');
        }
    }

    /// Of all columns but the last.
    private int[] widths() {
        int[] widths = new int[rows.getFirst().size() - 1];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                int length = row.get(column).codePointCount(0, row.get(column).length());
                widths[column] = Math.max(widths[column], Math.min(length, widestOther));
            }
        }
        return widths;
    }

    private static String padded(String cell, int width) {
        int length = cell.codePointCount(0, cell.length());
        if (length > width) {
            return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
        }
        return cell + " ".repeat(width - length);
    }

    /// Lines of at most `width` characters; a longer word has a line of its own.
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
