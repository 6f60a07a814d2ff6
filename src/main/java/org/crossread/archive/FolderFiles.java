package org.crossread.archive;

import org.crossread.read.ReadProblem;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The files of a folder and the folders in it, by name. Hidden ones and comparison files are left
/// out, and so is what is no file: a pipe would hold its reader for good.
final class FolderFiles extends SimpleFileVisitor<Path> {

    private static final String COMPARISON = ".crossread";

    /// A file with what the folder says of it.
    record Found(String name, Path path, long size, long modified) {}

    private final Path folder;
    private final List<Found> found = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    private FolderFiles(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException if the folder itself can't be listed
    static FolderFiles of(Path folder) throws IOException {
        var files = new FolderFiles(folder);
        Files.walkFileTree(folder, files);
        files.found.sort(Comparator.comparing(Found::name));
        return files;
    }

    List<Found> found() {
        return found;
    }

    /// Folders that can't be listed.
    List<Unread> unread() {
        return unread;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
        return entered.equals(folder) || !isHidden(entered)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isWanted = !isHidden(file) && !file.toString().endsWith(COMPARISON);
        if (isWanted && !isPipeOrDevice(file, attributes)) {
            long modified = attributes.lastModifiedTime().toMillis();
            found.add(new Found(name(file), file, attributes.size(), modified));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
        if (file.equals(folder)) {
            throw failed;
        }
        unread.add(new Unread(name(file), new ReadProblem.NotAllowed(name(file))));
        return FileVisitResult.CONTINUE;
    }

    /// A link to nowhere or to a folder is none: that is told when it is read.
    private static boolean isPipeOrDevice(Path file, BasicFileAttributes attributes) {
        return attributes.isOther()
                || attributes.isSymbolicLink()
                        && Files.exists(file)
                        && !Files.isRegularFile(file)
                        && !Files.isDirectory(file);
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
