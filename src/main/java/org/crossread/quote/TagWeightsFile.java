package org.crossread.quote;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes the part-of-speech models ready when the program is built: turns the published model of
/// each language into a file that is read a hundred times faster. The same models give the same
/// bytes.
final class TagWeightsFile {

    private TagWeightsFile() {}

    /// @param arguments the folder of the compiled classes and resources
    public static void main(String[] arguments) throws IOException {
        Path languages = Path.of(arguments[0], "org", "crossread", "quote");
        List<Path> settings;
        try (var files = Files.walk(languages, 2)) {
            settings = files.filter(file -> file.endsWith("settings.txt")).sorted().toList();
        }
        for (Path file : settings) {
            Path folder = file.getParent();
            String language = folder.getFileName().toString();
            TagWeights weights = Languages.published(Lexicon.of(language).setting(Setting.TAGGER));
            try (OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(folder.resolve("tag-weights.table")))) {
                weights.write(out);
            }
        }
    }
}
