package org.crossread.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Files that appear whole or not at all: each is written beside its final name and renamed when
/// all are complete, so that a crash leaves an older file as it was.
public final class OutputFiles implements AutoCloseable {

    private static final String UNFINISHED = ".part";

    private final Map<Path, Path> finalNames = new LinkedHashMap<>();

    /// Begins a file. It must be closed before `complete`.
    public OutputStream begin(Path name) throws IOException {
        Path file = name.toAbsolutePath();
        if (isSpecial(file)) {
            return Files.newOutputStream(file);
        }
        Path target = Files.isSymbolicLink(file) ? resolved(file) : file;
        removeAbandoned(target);
        Path beside =
                target.resolveSibling(
                        beginning(target) + ProcessHandle.current().pid() + UNFINISHED);
        finalNames.put(beside, target);
        beside.toFile().deleteOnExit();
        return new StoredStream(
                FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE));
    }

    private static String beginning(Path target) {
        return "." + target.getFileName() + ".";
    }

    /// Removes what a process left that was killed while it wrote this file.
    private static void removeAbandoned(Path target) throws IOException {
        try (var left = Files.newDirectoryStream(parent(target), one -> isAbandoned(one, target))) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path parent(Path target) {
        return Objects.requireNonNull(target.getParent());
    }

    private static boolean isAbandoned(Path file, Path target) {
        String name = file.getFileName().toString();
        if (!name.startsWith(beginning(target)) || !name.endsWith(UNFINISHED)) {
            return false;
        }
        String process =
                name.substring(
                        beginning(target).length(),
                        Math.max(beginning(target).length(), name.length() - UNFINISHED.length()));
        return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    /// A file whose bytes are on the disk, not only on their way to it, when it
    /// is closed: only then
    /// may it take the place of another.
    private static final class StoredStream extends BufferedOutputStream {

        private final FileChannel file;

        StoredStream(FileChannel file) {
            super(Channels.newOutputStream(file), 1 << 16);
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            try (file) {
                if (file.isOpen()) {
                    flush();
                    file.force(true);
                }
            }
        }
    }

    /// Gives all files their names.
    public void complete() throws IOException {
        for (var names : List.copyOf(finalNames.entrySet())) {
            keepPermissions(names.getValue(), names.getKey());
            rename(names.getKey(), names.getValue());
            finalNames.remove(names.getKey());
        }
    }

    private static void rename(Path beside, Path target) throws IOException {
        try {
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path old, Path young) throws IOException {
        var view = Files.getFileAttributeView(young, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }

    private static Path resolved(Path link) throws IOException {
        try {
            return link.toRealPath();
        } catch (NoSuchFileException _) {
            return link;
        }
    }

    /// A device or a pipe, which is written to and never replaced.
    public static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /// Removes what was begun and not completed.
    @Override
    public void close() throws IOException {
        for (Path beside : finalNames.keySet()) {
            Files.deleteIfExists(beside);
        }
    }
}
