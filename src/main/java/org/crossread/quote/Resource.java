package org.crossread.quote;

import org.crossread.model.ProgramFile;
import org.crossread.model.TextTable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

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

    /// The cells of every line of a text table.
    static List<String[]> rows(String name) {
        return TextTable.rows(Resource.class, name);
    }

    static byte[] bytes(String name) {
        return ProgramFile.bytes(Resource.class, name);
    }
}
