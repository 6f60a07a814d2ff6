package org.crossread.ui.page;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

import java.util.Map;
import java.util.Optional;

/// The slanted companions of the faces to read in. Few reports have slanted words, so that a face
/// is read when the first page needs it.
final class Slanted {

    private static final Map<String, String> FILES =
            Map.of(
                    "Source Serif 4", "SourceSerif4-Italic.ttf",
                    "Atkinson Hyperlegible Next", "AtkinsonHyperlegibleNext-Italic.ttf");

    private Slanted() {}

    /// The same size of the same face, slanted; upright where there is no such face.
    static Font of(Font upright) {
        if (!isSlanted(found(upright))) {
            Optional.ofNullable(FILES.get(upright.getFamily())).ifPresent(FaceFile::load);
        }
        return found(upright);
    }

    private static Font found(Font upright) {
        return Font.font(upright.getFamily(), FontPosture.ITALIC, upright.getSize());
    }

    private static boolean isSlanted(Font font) {
        return font.getStyle().contains("Italic");
    }
}
