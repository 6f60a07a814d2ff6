package org.crossread.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How comparison files were when this window opened or saved them: what another window or program
/// wrote there since is not to be lost unasked.
final class FileStamps {

    private final Map<Path, Optional<Stamp>> known = new HashMap<>();

    private record Stamp(FileTime modified, long size) {}

    /// The file is now as this window knows it.
    void note(Path file) {
        known.put(file.toAbsolutePath(), now(file));
    }

    /// Whether somebody else wrote the file since. One that is gone holds nothing to lose.
    boolean isChanged(Path file) {
        Optional<Stamp> now = now(file);
        return now.isPresent() && !now.equals(known.getOrDefault(file.toAbsolutePath(), now));
    }

    private static Optional<Stamp> now(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(is.lastModifiedTime(), is.size()));
        } catch (IOException _) {
            // It is not there, or may not be looked at: writing tells.
            return Optional.empty();
        }
    }
}
