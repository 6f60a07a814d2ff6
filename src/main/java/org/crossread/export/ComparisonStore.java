package org.crossread.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Comparison files on the disk. A file is replaced only by a whole one; what is not saved yet
/// stands beside it, in a file of its own, until it is.
public final class ComparisonStore {

    private final ComparisonFile form;

    public ComparisonStore() {
        this(new ComparisonFile());
    }

    ComparisonStore(ComparisonFile form) {
        this.form = form;
    }

    /// Writes the file; what was kept beside it is then of no more use and goes.
    public void save(SavedComparison saved, Path file) throws IOException {
        write(saved, file);
        discardKept(file);
    }

    /// Keeps what is not saved yet, beside the file.
    public void keep(SavedComparison saved, Path file) throws IOException {
        write(saved, kept(file));
    }

    /// Removes what was kept beside the file.
    public void discardKept(Path file) throws IOException {
        Files.deleteIfExists(kept(file));
    }

    /// Where unsaved work on a file is kept: `talks.crossread.autosave` beside `talks.crossread`.
    static Path kept(Path file) {
        return file.resolveSibling(file.getFileName() + ".autosave");
    }

    /// @throws UnreadableFile if it is of a newer version, damaged, or no comparison file
    public SavedComparison open(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return form.read(in);
        }
    }

    /// Work that was not saved when the program ended last; empty where there is none, or none that
    /// is whole.
    public Optional<SavedComparison> unsaved(Path file) throws IOException {
        try {
            return Optional.of(open(kept(file)));
        } catch (NoSuchFileException | UnreadableFile _) {
            // There is none, or it was no use: the saved file is what there is.
            return Optional.empty();
        }
    }

    private void write(SavedComparison saved, Path file) throws IOException {
        try (OutputFiles files = new OutputFiles()) {
            try (OutputStream out = files.begin(file)) {
                form.write(saved, out);
            }
            files.complete();
        }
    }
}
