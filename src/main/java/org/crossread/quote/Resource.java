package org.crossread.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tables beside this class.
final class Resource {

    private Resource() {}

    static boolean exists(String name) {
        return Resource.class.getResource(name) != null;
    }

    /// The lines of a text table without blank ones and comments.
    static List<String> lines(String name) {
        try (InputStream stream =
                        Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
                var lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
