package org.crossread.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Work that has no file of the reader's yet, in a folder of the program's own: each in a file
/// whose name tells the process that keeps it.
///
/// @param folder made when it is needed
record UnsavedFiles(Path folder) {

    private static final Pattern NAME = Pattern.compile("unsaved-(\\d{1,18})-\\d+\\.crossread");
    private static final AtomicInteger COUNT = new AtomicInteger();

    /// A file for other work than any before.
    Path next() {
        long process = ProcessHandle.current().pid();
        return folder.resolve("unsaved-" + process + "-" + COUNT.incrementAndGet() + ".crossread");
    }

    /// All that is kept, by this program and by others that run or ran.
    List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(name(file)).matches()).toList();
        } catch (IOException refused) {
            Problems.log(refused);
            return List.of();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// What programs left that ended without saving it, the newest first.
    List<Path> left() {
        return all().stream()
                .filter(UnsavedFiles::isAbandoned)
                .sorted(Comparator.comparingLong(file -> -file.toFile().lastModified()))
                .toList();
    }

    /// Takes over what a program left: it is offered by no other from now on.
    ///
    /// @return where it is kept
    Path take(Path left) {
        try {
            return Files.move(left, next());
        } catch (IOException refused) {
            Problems.log(refused);
            return left;
        }
    }

    private static boolean isAbandoned(Path file) {
        var name = NAME.matcher(name(file));
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    /// Deletes all of them, and the folder where nothing else is in it.
    ///
    /// @return whether none is left
    boolean delete() {
        all().forEach(UnsavedFiles::delete);
        String[] others = folder.toFile().list();
        if (others != null && others.length == 0) {
            delete(folder);
        }
        return all().isEmpty();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            Problems.log(refused);
        }
    }
}
