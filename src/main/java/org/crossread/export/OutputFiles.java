package org.crossread.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files that appear whole or not at all: each is written beside its final name and renamed when
/// all are complete, so that a crash leaves an older file as it was.
public final class OutputFiles implements AutoCloseable {

    private final Map<Path, Path> finalNames = new LinkedHashMap<>();

    /// Begins a file. It must be closed before `complete`.
    public OutputStream begin(Path name) throws IOException {
        Path file = name.toAbsolutePath();
        if (isSpecial(file)) {
            return Files.newOutputStream(file);
        }
        Path target = Files.isSymbolicLink(file) ? resolved(file) : file;
        Path beside =
                target.resolveSibling(
                        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        finalNames.put(beside, target);
        beside.toFile().deleteOnExit();
        return new BufferedOutputStream(
                Files.newOutputStream(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE));
    }

    /// Gives all files their names.
    public void complete() throws IOException {
        for (var names : Map.copyOf(finalNames).entrySet()) {
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
