package org.crossread.align.wordnet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the dictionary ready when the program is built. The same table of words gives the same
/// bytes.
final class DictionaryFile {

    static final String NAME = "dictionary.table";

    private DictionaryFile() {}

    /// @param arguments the folder of the compiled classes and resources
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "org", "crossread", "align", "wordnet");
        WordNetTable table = WordNetTable.load();
        try (OutputStream out = file(folder, NAME)) {
            DictionaryMaking.of(table).write(out);
        }
        try (OutputStream out = file(folder, Synsets.NAME)) {
            Synsets.of(table).write(out);
        }
    }

    private static OutputStream file(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
