package org.crossread.quote;

import org.crossread.model.ProgramFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// Reads the tables beside this class.
final class Resource {

    private static final InputStream NONE = InputStream.nullInputStream();

    private Resource() {}

    static boolean exists(String name) {
        try (InputStream stream = ProgramFile.find(Resource.class, name).orElse(NONE)) {
            return stream != NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a text table without blank ones and comments.
    static List<String> lines(String name) {
        String text = text(name);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /// The cells of a line, between blanks.
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var blanks = new StringTokenizer(line);
        while (blanks.hasMoreTokens()) {
            cells.add(blanks.nextToken());
        }
        return cells;
    }

    /// The whole text of a resource.
    static String text(String name) {
        return new String(ProgramFile.bytes(Resource.class, name), StandardCharsets.UTF_8);
    }
}
