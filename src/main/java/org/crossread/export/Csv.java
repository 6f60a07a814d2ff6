package org.crossread.export;

import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values after RFC 4180. A text that a spreadsheet would take for a formula gets
/// an apostrophe before it.
public final class Csv {

    private final Sink out;

    Csv(Sink out) {
        this.out = out;
    }

    void row(List<String> cells) {
        out.append(line(cells));
    }

    /// A row with its line end.
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean needsQuotes =
                safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
