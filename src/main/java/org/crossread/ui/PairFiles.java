package org.crossread.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a pair is read from: its two reports, or a comparison that was saved.
sealed interface PairFiles {

    record Reports(Path left, Path right) implements PairFiles {
        @Override
        public List<Path> all() {
            return List.of(left, right);
        }
    }

    record Saved(Path file) implements PairFiles {
        @Override
        public List<Path> all() {
            return List.of(file);
        }
    }

    /// @param files one or two
    static PairFiles of(List<Path> files) {
        return files.size() == 1
                ? new Saved(files.getFirst())
                : new Reports(files.getFirst(), files.getLast());
    }

    List<Path> all();

    /// Whether all files are still there.
    default boolean isThere() {
        return all().stream().allMatch(Files::isReadable);
    }

    /// The name of the first file that is gone; of the last one when all are there.
    default String missing() {
        Path gone =
                all().stream()
                        .filter(file -> !Files.isReadable(file))
                        .findFirst()
                        .orElseGet(() -> all().getLast());
        return String.valueOf(gone.getFileName());
    }
}
