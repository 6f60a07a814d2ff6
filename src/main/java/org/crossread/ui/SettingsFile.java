package org.crossread.ui;

import org.crossread.export.OutputFiles;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/// Names and values in a file that several programs change at once.
///
/// Each writes only what it changed itself, into what the file holds at that moment, while a lock
/// keeps the others out: of two programs that change different values none is lost, of two that
/// change the same one the later stays. The file is replaced whole. A change is written after a
/// fifth of a second, together with those that follow it closely.
///
/// Java's own preferences are not used because there, on Linux, a program overwrites what another
/// wrote meanwhile.
final class SettingsFile {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final String NAME = "settings.properties";

    /// A file's lock keeps out other programs only; this one, other objects of the same program.
    private static final ReentrantLock ALONE = new ReentrantLock();

    private final Path folder;
    private final Map<String, String> known = new TreeMap<>();
    private final Map<String, Optional<String>> changes = new HashMap<>();
    private boolean isWaiting;

    /// @param folder made with the first change
    SettingsFile(Path folder) {
        this.folder = folder;
        read();
    }

    /// Takes over what other programs have written.
    synchronized void read() {
        takeOver(stored(), Map.of());
    }

    synchronized Optional<String> get(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /// All names that begin so.
    synchronized List<String> names(String beginning) {
        return known.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
    }

    void put(String name, String value) {
        change(name, Optional.of(value));
    }

    void remove(String name) {
        change(name, Optional.empty());
    }

    private synchronized void change(String name, Optional<String> value) {
        if (!get(name).equals(value)) {
            apply(name, value, known);
            changes.put(name, value);
            if (!isWaiting) {
                isWaiting = true;
                Thread.ofVirtual().start(this::writeSoon);
            }
        }
    }

    private static void apply(String name, Optional<String> value, Map<String, String> to) {
        value.ifPresentOrElse(text -> to.put(name, text), () -> to.remove(name));
    }

    private void writeSoon() {
        try {
            Thread.sleep(SOON);
            write();
        } catch (IOException e) {
            // Where nothing can be remembered the program works all the same.
            System.getLogger("org.crossread.ui").log(System.Logger.Level.DEBUG, "not written", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes what was changed here; returns when it is on the disk.
    void write() throws IOException {
        ALONE.lock();
        try {
            Map<String, Optional<String>> own = changes();
            if (!own.isEmpty()) {
                merge(own);
            }
        } finally {
            ALONE.unlock();
        }
    }

    private synchronized Map<String, Optional<String>> changes() {
        isWaiting = false;
        return Map.copyOf(changes);
    }

    private void merge(Map<String, Optional<String>> own) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel file = lockFile();
                FileLock _ = file.lock()) {
            Map<String, String> all = stored();
            own.forEach((name, value) -> apply(name, value, all));
            store(all);
            takeOver(all, own);
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(
                folder.resolve(NAME + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private synchronized void takeOver(
            Map<String, String> stored, Map<String, Optional<String>> written) {
        changes.entrySet().removeAll(written.entrySet());
        known.clear();
        known.putAll(stored);
        changes.forEach((name, value) -> apply(name, value, known));
    }

    private Map<String, String> stored() {
        Map<String, String> all = new TreeMap<>();
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                Properties read = new Properties();
                read.load(in);
                read.stringPropertyNames().forEach(name -> all.put(name, read.getProperty(name)));
            } catch (IOException | IllegalArgumentException e) {
                // Damaged from outside or not to be read: the program begins as if it were new.
                System.getLogger("org.crossread.ui").log(System.Logger.Level.DEBUG, "not read", e);
            }
        }
        return all;
    }

    private void store(Map<String, String> all) throws IOException {
        Properties properties = new Properties();
        properties.putAll(all);
        try (OutputFiles files = new OutputFiles()) {
            try (Writer out =
                    new OutputStreamWriter(
                            files.begin(folder.resolve(NAME)), StandardCharsets.UTF_8)) {
                properties.store(out, "Crossread");
            }
            files.complete();
        }
    }
}
