package org.crossread.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
///
/// Up to 4 MB of each wait in memory until all are complete: a program that is killed meanwhile
/// leaves nothing at all behind, and of longer ones a file that the next writing removes.
public final class OutputFiles implements AutoCloseable {

    private static final String UNFINISHED = ".part";

    private static final int MOST_HELD = 4 << 20;

    /// In bytes, of what is kept of a file's name: systems take 255, and the process's number and
    /// two endings are added.
    private static final int LONGEST_NAME = 200;

    private final Map<Output, Path> finalNames = new LinkedHashMap<>();

    /// A file that the system did not take.
    public static final class NotStored extends IOException {
        private static final long serialVersionUID = 1;

        private final String file;
        private final IOException refusal;

        private NotStored(Path file, IOException refusal) {
            super(refusal.getMessage(), refusal);
            this.file = file.toString();
            this.refusal = refusal;
        }

        /// Its name, as it was given.
        public String file() {
            return file;
        }

        /// What the system said.
        public IOException refusal() {
            return refusal;
        }
    }

    /// Begins a file. It must be closed before `complete`.
    ///
    /// @return what throws [NotStored] where the system takes no more
    /// @throws NotStored if the file cannot be begun
    public OutputStream begin(Path name) throws NotStored {
        try {
            return begun(name);
        } catch (IOException refused) {
            throw new NotStored(name, refused);
        }
    }

    private OutputStream begun(Path name) throws IOException {
        Path file = name.toAbsolutePath();
        if (isSpecial(file)) {
            return Files.newOutputStream(file);
        }
        Path target = Files.isSymbolicLink(file) ? resolved(file) : file;
        removeAbandoned(target);
        Path beside =
                target.resolveSibling(
                        beginning(target) + ProcessHandle.current().pid() + UNFINISHED);
        Output output = new Output(name, beside);
        finalNames.put(output, target);
        return output;
    }

    /// A name that is nearly as long as a file's may be leaves no room for what is added: its end
    /// gives way to a number made of the whole.
    private static String beginning(Path target) {
        String name = target.getFileName().toString();
        int kept = name.length();
        while (name.substring(0, kept).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            kept--;
        }
        String end = kept == name.length() ? "" : "~" + Integer.toHexString(name.hashCode());
        return "." + name.substring(0, kept) + end + ".";
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

    /// Bytes that are held while they are few, and go to a file when they get more or when all
    /// outputs are complete.
    private static final class Output extends OutputStream {

        private final Path name;
        private final Path file;
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private OutputStream target = held;

        /// @param name as it was given
        /// @param file where the bytes go
        Output(Path name, Path file) {
            this.name = name;
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                if (isHeld() && count > MOST_HELD - held.size()) {
                    spill();
                }
                target.write(bytes, from, count);
            } catch (IOException refused) {
                throw new NotStored(name, refused);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                target.close();
            } catch (IOException refused) {
                throw new NotStored(name, refused);
            }
        }

        /// Afterwards the file is whole, under its first name.
        void store() throws IOException {
            if (isHeld()) {
                spill();
                target.close();
            }
        }

        private boolean isHeld() {
            return target == held;
        }

        private void spill() throws IOException {
            file.toFile().deleteOnExit();
            target =
                    new StoredStream(
                            FileChannel.open(
                                    file,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE));
            held.writeTo(target);
            held.reset();
        }
    }

    /// A file whose bytes are on the disk, not only on their way to it, when it is closed: only
    /// then may it take the place of another.
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
    ///
    /// @throws NotStored naming the file that could not be written; none has its name then, unless
    ///     only the renaming failed
    public void complete() throws NotStored {
        for (var output : finalNames.entrySet()) {
            try {
                output.getKey().store();
                keepPermissions(output.getValue(), output.getKey().file);
            } catch (IOException refused) {
                throw new NotStored(output.getKey().name, refused);
            }
        }
        for (var output : List.copyOf(finalNames.entrySet())) {
            try {
                rename(output.getKey().file, output.getValue());
            } catch (IOException refused) {
                throw new NotStored(output.getKey().name, refused);
            }
            finalNames.remove(output.getKey());
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
        for (Output output : finalNames.keySet()) {
            Files.deleteIfExists(output.file);
        }
    }
}
