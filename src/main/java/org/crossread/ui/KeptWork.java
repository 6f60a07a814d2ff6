package org.crossread.ui;

import javafx.application.Platform;

import org.crossread.export.ComparisonStore;
import org.crossread.export.SavedComparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/// Keeps what is not saved yet on the disk, at most a second behind: beside the comparison file, or
/// in a folder of the program's own where there is none yet.
final class KeptWork {

    private static final long MILLISECONDS = 800;
    private static final long IDLE_SECONDS = 5;

    private final ScheduledExecutorService background = background();
    private final ComparisonStore store = new ComparisonStore();
    private final AtomicReference<Optional<Waiting>> waiting =
            new AtomicReference<>(Optional.empty());
    private final Optional<UnsavedFiles> unsaved;
    private final BiConsumer<Path, IOException> refused;
    private final Map<Set<String>, Path> others = new HashMap<>();
    private Optional<Path> own = Optional.empty();
    private Optional<Path> beside = Optional.empty();
    private boolean isRefused;

    /// What is to be written next.
    private record Waiting(SavedComparison work, Path file, boolean isBeside) {}

    /// @param folder where work without a file is kept; empty where it is not
    /// @param refused hears, on the thread of the windows, which file the disk refused, once until
    ///     it takes one again
    KeptWork(Optional<Path> folder, BiConsumer<Path, IOException> refused) {
        unsaved = folder.map(UnsavedFiles::new);
        this.refused = refused;
    }

    /// One thread, which ends when it has had nothing to do for a while: a window that is closed
    /// leaves none behind.
    private static ScheduledExecutorService background() {
        var one =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("keeping-", 0).factory());
        one.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    /// Writes the work soon; what was given last is what is written.
    void keep(SavedComparison work, Optional<Path> file) {
        Optional<Path> place = file.or(this::own);
        beside = file;
        place.ifPresent(
                path -> {
                    var next = Optional.of(new Waiting(work, path, file.isPresent()));
                    if (waiting.getAndSet(next).isEmpty()) {
                        background.schedule(this::write, MILLISECONDS, TimeUnit.MILLISECONDS);
                    }
                });
    }

    private Optional<Path> own() {
        if (own.isEmpty()) {
            own = unsaved.map(UnsavedFiles::next);
        }
        return own;
    }

    private void write() {
        waiting.getAndSet(Optional.empty()).ifPresent(this::put);
    }

    private synchronized void put(Waiting next) {
        try {
            if (next.isBeside()) {
                store.keep(next.work(), next.file());
            } else {
                Files.createDirectories(next.file().getParent());
                store.save(next.work(), next.file());
            }
            isRefused = false;
        } catch (IOException reason) {
            if (!isRefused) {
                Platform.runLater(() -> refused.accept(next.file(), reason));
            }
            isRefused = true;
        }
    }

    /// Goes over to other work; what was kept of the last stays until it is saved or thrown away.
    ///
    /// @param from the texts that the last work is on
    /// @param to those of the next; it goes on in the file that it was kept in before
    void turn(Set<String> from, Set<String> to) {
        background.execute(this::write);
        own.ifPresent(file -> others.put(from, file));
        own = Optional.ofNullable(others.remove(to));
        beside = Optional.empty();
    }

    /// What was kept is saved, or not wanted: it is gone when this returns, even if the program
    /// ends then.
    void discard() {
        waiting.set(Optional.empty());
        remove();
        own = Optional.empty();
    }

    /// The same for work that the window shows no more.
    void discard(Set<String> texts) {
        Path other = others.remove(texts);
        if (other != null) {
            delete(other);
        }
    }

    /// All work was taken back: nothing of it is offered later. What waits to be written of
    /// another pair still is.
    void drop() {
        if (own.isPresent() || beside.isPresent()) {
            discard();
        }
    }

    private synchronized void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException reason) {
            Problems.log(reason);
        }
    }

    private synchronized void remove() {
        try {
            if (own.isPresent()) {
                Files.deleteIfExists(own.get());
            }
            if (beside.isPresent()) {
                store.discardKept(beside.get());
            }
        } catch (IOException reason) {
            Problems.log(reason);
        }
    }

    /// Work that was kept by programs that ended without saving it, the newest first.
    List<Path> left() {
        return unsaved.map(UnsavedFiles::left).orElse(List.of());
    }

    /// Takes over what another program left: it is ours now, to be saved or thrown away.
    void adopt(Path file) {
        own = unsaved.map(files -> files.take(file));
    }
}
