package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

import org.crossread.model.Side;
import org.crossread.ui.control.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Looks every two seconds whether the files on the pages still are what was read.
final class FileWatch {

    private static final Duration PERIOD = Duration.seconds(2);

    /// What has become of a file that is shown, or was to be.
    sealed interface News {

        record Nothing() implements News {}

        record Changed(Path file) implements News {}

        record Gone(Path file) implements News {}

        /// @param sentence why a file was not opened, and what to do
        record Refused(String sentence) implements News {}
    }

    /// What tells one state of a file from another. A file that is gone has none.
    private record Stamp(long modified, long size) {

        static Optional<Stamp> of(Path file) {
            try {
                var now = Files.readAttributes(file, BasicFileAttributes.class);
                // Of a folder there is nothing to read, whatever comes into it.
                return Optional.of(
                        now.isDirectory()
                                ? new Stamp(0, 0)
                                : new Stamp(now.lastModifiedTime().toMillis(), now.size()));
            } catch (IOException _) {
                // Whatever the reason, it can't be read again now: it counts as gone.
                return Optional.empty();
            }
        }
    }

    private static final News NOTHING = new News.Nothing();

    private final Opening opening;
    private final Predicate<Side> isBeingRead;
    private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>(NOTHING);

    /// How the files were when they were read, or when the reader last knew; by file.
    private Map<Path, Optional<Stamp>> known = new HashMap<>();

    private Map<Path, Optional<Stamp>> latest = Map.of();
    private final ScheduledService<Map<Path, Optional<Stamp>>> looks =
            new ScheduledService<>() {
                @Override
                protected Task<Map<Path, Optional<Stamp>>> createTask() {
                    Collection<Path> shown = files().values();
                    return new Task<>() {
                        @Override
                        protected Map<Path, Optional<Stamp>> call() {
                            return stamps(shown);
                        }
                    };
                }
            };

    /// @param isBeingRead whether the page of a side waits for its file
    FileWatch(Opening opening, Predicate<Side> isBeingRead) {
        this.opening = opening;
        this.isBeingRead = isBeingRead;
        looks.setPeriod(PERIOD);
        looks.setDelay(PERIOD);
        looks.setOnSucceeded(_ -> compare(looks.getValue()));
        opening.workProperty().subscribe(work -> work.ifPresentOrElse(_ -> begin(), this::goOn));
    }

    /// What the reader should know; of two files the left one first.
    ReadOnlyObjectProperty<News> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// The reader knows and stays with what is shown. Of the other file there may be news, too.
    void ignore() {
        Path told =
                switch (news.get()) {
                    case News.Nothing _, News.Refused _ -> Path.of("");
                    case News.Changed(Path file) -> file;
                    case News.Gone(Path file) -> file;
                };
        known.replace(told, latest.getOrDefault(told, Optional.empty()));
        news.set(NOTHING);
        tell();
    }

    /// A file was not opened: that stands until the reader knows, or opens another.
    void refuse(String sentence) {
        news.set(new News.Refused(sentence));
    }

    /// Reads both files once more; of one that is gone, what was read stays.
    void reload() {
        opening.reload(file -> latest.containsKey(file) && latest.get(file).isEmpty());
    }

    void pause() {
        looks.cancel();
        news.set(NOTHING);
    }

    /// While files are read nothing is told. How they are now is looked at already: a change that
    /// comes before the first look would never be told.
    private void begin() {
        pause();
        Map<Side, Path> files = files();
        Map<Path, Optional<Stamp>> now = new HashMap<>(known);
        now.keySet().retainAll(files.values());
        files.forEach(
                (side, file) ->
                        now.computeIfPresent(
                                file, (_, old) -> isBeingRead.test(side) ? null : old));
        known = now;
        if (!now.keySet().containsAll(files.values())) {
            Background.run(
                    () -> stamps(files.values()),
                    stamps -> stamps.forEach(now::putIfAbsent),
                    Problems::log);
        }
    }

    private void goOn() {
        if (!files().isEmpty()) {
            looks.restart();
        }
    }

    private Map<Side, Path> files() {
        Map<Side, Path> files = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            opening.source(side).flatMap(Source::file).ifPresent(file -> files.put(side, file));
        }
        return files;
    }

    private static Map<Path, Optional<Stamp>> stamps(Collection<Path> files) {
        Map<Path, Optional<Stamp>> stamps = new HashMap<>();
        files.forEach(file -> stamps.put(file, Stamp.of(file)));
        return stamps;
    }

    private void compare(Map<Path, Optional<Stamp>> now) {
        latest = now;
        now.forEach(known::putIfAbsent);
        tell();
    }

    private void tell() {
        if (news.get() instanceof News.Refused) {
            return;
        }
        news.set(
                files().values().stream()
                        .filter(file -> latest.containsKey(file) && known.containsKey(file))
                        .filter(file -> !latest.get(file).equals(known.get(file)))
                        .findFirst()
                        .map(this::news)
                        .orElse(NOTHING));
    }

    private News news(Path file) {
        return latest.get(file).isPresent() ? new News.Changed(file) : new News.Gone(file);
    }
}
