package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.text.Font;

import org.crossread.model.ProgramFile;
import org.crossread.ui.page.FaceFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The program's own type faces are found wherever it was unpacked.
class FacesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Jörg Müller", "100 %20", "a#b"})
    void aFaceIsReadFromAnyFolder(String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name)).resolve("face.ttf");
        try (InputStream face = ProgramFile.face("Inter-Regular.ttf").openStream()) {
            Files.copy(face, file);
        }
        assertEquals(
                Optional.of("Inter"), FaceFile.load(file.toUri().toURL()).map(Font::getFamily));
    }
}
