package org.crossread.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A text that comes with the program.
final class HelpText {

    private HelpText() {}

    static String of(String resource) {
        try (InputStream in =
                Objects.requireNonNull(HelpText.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
