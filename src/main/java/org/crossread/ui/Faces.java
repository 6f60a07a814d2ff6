package org.crossread.ui;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The type faces that come with the program, so that it looks the same everywhere.
final class Faces {

    /// Faces to read in; each has a semi-bold companion named with ` SemiBold`.
    static final List<String> READING = List.of("Source Serif 4", "Atkinson Hyperlegible Next");

    private static final String FOLDER = "/org/crossread/assets/fonts/";

    private static final List<String> FILES =
            List.of(
                    "Inter-Regular",
                    "Inter-Medium",
                    "Inter-SemiBold",
                    "SourceSerif4-Regular",
                    "SourceSerif4-SemiBold",
                    "AtkinsonHyperlegibleNext-Regular",
                    "AtkinsonHyperlegibleNext-SemiBold");

    private Faces() {}

    /// Makes them known to JavaFX; needed once, before the first window.
    static void load() {
        for (String file : FILES) {
            String name = FOLDER + file + ".ttf";
            try (InputStream in =
                    Objects.requireNonNull(Faces.class.getResourceAsStream(name), name)) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
