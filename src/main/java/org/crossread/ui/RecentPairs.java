package org.crossread.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/// The pairs read last: pinned ones first, then the newest; remembered unless the reader
/// does not want it.
///
/// Each pair is kept under a key of its own, so that two windows or two running programs add theirs
/// without undoing each other's.
final class RecentPairs {

    /// How many are kept besides those that are pinned.
    static final int MOST = 15;

    private static final String RECORDED = "recent.recorded";

    /// Between the parts of a stored pair; no path or title has it.
    private static final String BETWEEN = "\n";

    private static final int LONGEST_TITLE = 300;

    private static final Comparator<RecentPair> ORDER =
            Comparator.comparing((RecentPair pair) -> pair.pinned())
                    .thenComparing(RecentPair::opened)
                    .reversed();

    private final Preferences store;
    private final ObservableList<RecentPair> pairs = FXCollections.observableArrayList();
    private final ObservableList<RecentPair> shown =
            FXCollections.unmodifiableObservableList(pairs);
    private final BooleanProperty recorded = new SimpleBooleanProperty();

    RecentPairs(Preferences store) {
        this.store = store.node("recent");
        recorded.set(store.getBoolean(RECORDED, true));
        recorded.subscribe(value -> store.putBoolean(RECORDED, value));
        refresh();
    }

    ObservableList<RecentPair> pairs() {
        return shown;
    }

    /// Whether pairs that are opened are remembered.
    BooleanProperty recordedProperty() {
        return recorded;
    }

    /// Looks anew, for what another window or program has added.
    void refresh() {
        List<RecentPair> stored = new ArrayList<>();
        for (String key : Remembered.keys(store)) {
            restored(store.get(key, "")).ifPresent(stored::add);
        }
        stored.sort(ORDER);
        if (!stored.equals(pairs)) {
            pairs.setAll(stored);
        }
    }

    /// A pair known already keeps its pin and the way it was left.
    void add(RecentPair pair) {
        if (recorded.get()) {
            Optional<RecentPair> known = of(pair.files());
            put(known.map(old -> pair.pinned(old.pinned()).with(old.view())).orElse(pair));
            pairs.stream()
                    .filter(other -> !other.pinned())
                    .skip(MOST)
                    .toList()
                    .forEach(this::remove);
        }
    }

    Optional<RecentPair> of(PairFiles files) {
        return pairs.stream().filter(pair -> pair.isOf(files)).findFirst();
    }

    /// Changes what is known of a pair that is remembered.
    void change(RecentPair changed) {
        if (of(changed.files()).isPresent()) {
            put(changed);
        }
    }

    private void put(RecentPair pair) {
        String value = stored(pair);
        if (value.length() <= Preferences.MAX_VALUE_LENGTH) {
            store.put(key(pair), value);
            refresh();
        }
    }

    void remove(RecentPair pair) {
        store.remove(key(pair));
        refresh();
    }

    void clear() {
        Remembered.keys(store).forEach(store::remove);
        refresh();
    }

    private static String key(RecentPair pair) {
        String both = paths(pair);
        long hash = 1125899906842597L;
        for (int i = 0; i < both.length(); i++) {
            hash = 31 * hash + both.charAt(i);
        }
        return HexFormat.of().toHexDigits(hash);
    }

    /// Of two files, or of one and nothing.
    private static String paths(RecentPair pair) {
        return switch (pair.files()) {
            case PairFiles.Reports(Path left, Path right) -> left + BETWEEN + right;
            case PairFiles.Saved(Path file) -> file + BETWEEN;
        };
    }

    private static String stored(RecentPair pair) {
        return String.join(
                BETWEEN,
                paths(pair),
                title(pair.leftTitle()),
                title(pair.rightTitle()),
                pair.opened().toString(),
                String.valueOf(pair.pinned()),
                pair.view().stored());
    }

    private static String title(String title) {
        String line = title.replaceAll("\\p{Cntrl}+", " ");
        return line.substring(0, Math.min(LONGEST_TITLE, line.length()));
    }

    /// Empty where the stored text is none of ours.
    private static Optional<RecentPair> restored(String stored) {
        String[] parts = stored.split(BETWEEN, -1);
        if (parts.length != 7 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RecentPair(
                            PairFiles.of(
                                    Stream.of(parts[0], parts[1])
                                            .filter(part -> !part.isEmpty())
                                            .map(Path::of)
                                            .toList()),
                            parts[2],
                            parts[3],
                            Instant.parse(parts[4]),
                            Boolean.parseBoolean(parts[5]),
                            PairView.restored(parts[6])));
        } catch (InvalidPathException | DateTimeException _) {
            // Written by another version or by hand: the list is the better without it.
            return Optional.empty();
        }
    }
}
