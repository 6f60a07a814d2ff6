package org.crossread.ui;

import javafx.scene.text.Font;

import org.crossread.model.ProgramFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Optional;

/// The type faces that come with the program, so that it looks the same everywhere.
final class Faces {

    /// Faces to read in; each has a semi-bold companion named with ` SemiBold`.
    static final List<String> READING = List.of("Source Serif 4", "Atkinson Hyperlegible Next");

    private static final List<String> FILES =
            List.of(
                    "Inter-Regular",
                    "Inter-Medium",
                    "Inter-SemiBold",
                    "SourceSerif4-Regular",
                    "SourceSerif4-SemiBold");

    private static final List<String> LEGIBLE =
            List.of("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-SemiBold");

    private static final double SIZE = 13;

    private Faces() {}

    /// Makes them known to JavaFX; needed once, before the first window.
    static void load() {
        FILES.forEach(file -> load(file + ".ttf"));
    }

    /// Makes a face to read in known: few readers choose the second, so that the start leaves it
    /// alone.
    static void ready(String face) {
        if (face.equals(READING.getLast())) {
            LEGIBLE.forEach(file -> load(file + ".ttf"));
        }
    }

    private static void load(String file) {
        load(ProgramFile.face(file));
    }

    /// From a file where there is one: JavaFX copies any other font to the temporary folder. It
    /// takes a file's path as it stands in the address, where `%20` would be no space.
    static Optional<Font> load(URL place) {
        String path = URI.create(place.toString()).getPath();
        boolean isFile = place.getProtocol().equals("file");
        Optional<Font> font =
                isFile
                        ? Optional.ofNullable(Font.loadFont("file:" + path, SIZE))
                        : Optional.empty();
        return font.or(() -> copied(place));
    }

    private static Optional<Font> copied(URL place) {
        try (InputStream in = place.openStream()) {
            return Optional.ofNullable(Font.loadFont(in, SIZE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
