package org.crossread.ui.page;

import javafx.scene.text.Font;

import org.crossread.model.ProgramFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;

/// Makes the type faces that come with the program known to JavaFX.
public final class FaceFile {

    private static final double SIZE = 13;

    private FaceFile() {}

    /// @param name of the file, without its folder
    public static void load(String name) {
        load(ProgramFile.face(name));
    }

    /// From a file where there is one: JavaFX copies any other font to the temporary folder. It
    /// takes a file's path as it stands in the address, where `%20` would be no space.
    public static Optional<Font> load(URL place) {
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
