package org.crossread.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of text among the [files of the program][ProgramFile]: lines of cells between blanks.
/// Blank lines are left out, and those that begin with `#`.
///
/// Goes over bytes and not over characters: a short comparison reads thirty tables before any of
/// this is compiled, and so takes a fifth of the time.
public final class TextTable {

    private final byte[] bytes;
    private final List<String[]> rows = new ArrayList<>();

    private TextTable(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The cells of every line.
    ///
    /// @param beside a class in whose package's folder the table lies
    public static List<String[]> rows(Class<?> beside, String name) {
        var table = new TextTable(ProgramFile.bytes(beside, name));
        table.read();
        return table.rows;
    }

    private void read() {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            byte first = bytes[at];
            if (first == '\n' || first == '#' && cells.isEmpty()) {
                end(cells);
                at = behindLine(at);
            } else if (first >= 0 && first <= ' ') {
                at++;
            } else {
                at = cell(at, cells);
            }
        }
        end(cells);
    }

    private void end(List<String> cells) {
        if (!cells.isEmpty()) {
            rows.add(cells.toArray(String[]::new));
            cells.clear();
        }
    }

    private int behindLine(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    /// Adds the cell that begins here.
    ///
    /// @return where it ends
    private int cell(int start, List<String> cells) {
        int at = start;
        int all = 0;
        while (at < bytes.length && (bytes[at] > ' ' || bytes[at] < 0)) {
            all |= bytes[at++];
        }
        Charset simplest = all < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        cells.add(new String(bytes, start, at - start, simplest));
        return at;
    }
}
