package org.crossread.ui;

import org.crossread.ui.page.FaceFile;

import java.util.List;

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

    private Faces() {}

    /// Makes them known to JavaFX; needed once, before the first window.
    static void load() {
        FILES.forEach(file -> FaceFile.load(file + ".ttf"));
    }

    /// Makes a face to read in known: few readers choose the second, so that the start leaves it
    /// alone.
    static void ready(String face) {
        if (face.equals(READING.getLast())) {
            LEGIBLE.forEach(file -> FaceFile.load(file + ".ttf"));
        }
    }
}
