package org.crossread.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps an archive as a file: where its name ends in `.jsonl` as JSON Lines, else in a third of
/// the reports' size.
public final class ArchiveStore {

    private static final String LINES = ".jsonl";

    private final boolean isLines;

    /// @param name of the file
    public ArchiveStore(Path name) {
        isLines = name.toString().endsWith(LINES);
    }

    public void write(Archive archive, OutputStream out) throws IOException {
        if (isLines) {
            ArchiveLines.write(archive, out);
        } else {
            ArchiveFile.write(archive, out);
        }
    }

    /// @throws IOException if the file can't be read or is no archive
    public Archive read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return isLines ? ArchiveLines.read(in) : ArchiveFile.read(in);
        }
    }
}
