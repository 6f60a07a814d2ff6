package org.crossread.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.IntStream;

/// The pairs of files read last, the newest first; remembered unless the reader does not want it.
final class RecentPairs {

    static final int MOST = 15;

    private static final String RECORDED = "recent.recorded";
    private static final String PAIR = "recent.pair-";

    /// Between the parts of a stored pair; no path or title has it.
    private static final String BETWEEN = "\n";

    private static final int LONGEST_TITLE = 300;

    private final Preferences store;
    private final ObservableList<RecentPair> pairs = FXCollections.observableArrayList();
    private final ObservableList<RecentPair> shown =
            FXCollections.unmodifiableObservableList(pairs);
    private final BooleanProperty recorded = new SimpleBooleanProperty();

    RecentPairs(Preferences store) {
        this.store = store;
        recorded.set(store.getBoolean(RECORDED, true));
        pairs.setAll(
                IntStream.range(0, MOST)
                        .mapToObj(i -> restored(store.get(PAIR + i, "")))
                        .flatMap(Optional::stream)
                        .toList());
        recorded.subscribe(value -> store.putBoolean(RECORDED, value));
    }

    ObservableList<RecentPair> pairs() {
        return shown;
    }

    /// Whether pairs that are opened are remembered.
    BooleanProperty recordedProperty() {
        return recorded;
    }

    void add(RecentPair pair) {
        if (recorded.get()) {
            keep(
                    IntStream.range(-1, pairs.size())
                            .mapToObj(i -> i < 0 ? pair : pairs.get(i))
                            .filter(old -> old.equals(pair) || !old.isSamePair(pair))
                            .distinct()
                            .limit(MOST)
                            .toList());
        }
    }

    void remove(RecentPair pair) {
        keep(pairs.stream().filter(other -> !other.equals(pair)).toList());
    }

    void clear() {
        keep(List.of());
    }

    private void keep(List<RecentPair> kept) {
        if (!kept.equals(pairs)) {
            pairs.setAll(kept);
            for (int i = 0; i < MOST; i++) {
                if (i < kept.size()) {
                    store.put(PAIR + i, stored(kept.get(i)));
                } else {
                    store.remove(PAIR + i);
                }
            }
            Remembered.write(store);
        }
    }

    private static String stored(RecentPair pair) {
        return String.join(
                BETWEEN,
                pair.left().toString(),
                pair.right().toString(),
                title(pair.leftTitle()),
                title(pair.rightTitle()),
                pair.date().toString());
    }

    private static String title(String title) {
        String line = title.replaceAll("\\p{Cntrl}+", " ");
        return line.substring(0, Math.min(LONGEST_TITLE, line.length()));
    }

    /// Empty where the stored text is none of ours.
    private static Optional<RecentPair> restored(String stored) {
        String[] parts = stored.split(BETWEEN, -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RecentPair(
                            Path.of(parts[0]),
                            Path.of(parts[1]),
                            parts[2],
                            parts[3],
                            LocalDate.parse(parts[4])));
        } catch (InvalidPathException | DateTimeParseException _) {
            // Written by another version or by hand: the list is the better without it.
            return Optional.empty();
        }
    }
}
