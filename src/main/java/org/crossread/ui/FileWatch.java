package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

import org.crossread.model.Side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Looks every two seconds whether the files on the pages still are what was read.
final class FileWatch {

    private static final Duration PERIOD = Duration.seconds(2);

    /// What has become of a file that is shown.
    sealed interface News {

        record Nothing() implements News {}

        record Changed(Path file) implements News {}

        record Gone(Path file) implements News {}
    }

    /// What tells one state of a file from another. A file that is gone has none.
    private record Stamp(long modified, long size) {

        static Optional<Stamp> of(Path file) {
            try {
                var now = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new Stamp(now.lastModifiedTime().toMillis(), now.size()));
            } catch (IOException _) {
                // Whatever the reason, it can't be read again now: it counts as gone.
                return Optional.empty();
            }
        }
    }

    private static final News NOTHING = new News.Nothing();

    private final Opening opening;
    private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>(NOTHING);
    private final Map<Side, Path> files = new EnumMap<>(Side.class);
    private final Map<Side, Optional<Stamp>> known = new EnumMap<>(Side.class);
    private final ScheduledService<Map<Side, Optional<Stamp>>> looks =
            new ScheduledService<>() {
                @Override
                protected Task<Map<Side, Optional<Stamp>>> createTask() {
                    Map<Side, Path> shown = new EnumMap<>(files);
                    return new Task<>() {
                        @Override
                        protected Map<Side, Optional<Stamp>> call() {
                            return stamps(shown);
                        }
                    };
                }
            };

    FileWatch(Opening opening) {
        this.opening = opening;
        looks.setPeriod(PERIOD);
        looks.setDelay(PERIOD);
        looks.setOnSucceeded(_ -> compare(looks.getValue()));
        opening.workProperty().subscribe(work -> work.ifPresentOrElse(_ -> pause(), this::begin));
    }

    /// What the reader should know; of two files the left one first.
    ReadOnlyObjectProperty<News> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// Whether the files were seen since they were opened.
    boolean hasLooked() {
        return !known.isEmpty();
    }

    /// The reader knows and stays with what is shown.
    void ignore() {
        begin();
    }

    void pause() {
        looks.cancel();
        news.set(NOTHING);
    }

    private void begin() {
        pause();
        files.clear();
        known.clear();
        for (Side side : Side.values()) {
            opening.source(side).flatMap(Source::file).ifPresent(file -> files.put(side, file));
        }
        if (!files.isEmpty()) {
            looks.restart();
        }
    }

    private static Map<Side, Optional<Stamp>> stamps(Map<Side, Path> shown) {
        Map<Side, Optional<Stamp>> stamps = new EnumMap<>(Side.class);
        shown.forEach((side, file) -> stamps.put(side, Stamp.of(file)));
        return stamps;
    }

    private void compare(Map<Side, Optional<Stamp>> now) {
        now.forEach(
                (side, stamp) -> {
                    Optional<Stamp> before = known.computeIfAbsent(side, _ -> stamp);
                    if (!before.equals(stamp) && news.get() instanceof News.Nothing) {
                        Path file = files.get(side);
                        news.set(stamp.isPresent() ? new News.Changed(file) : new News.Gone(file));
                    }
                });
    }
}
