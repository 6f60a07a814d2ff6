package org.crossread.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import java.util.stream.IntStream;

/// The pairs of files opened last, the newest first; at most 15.
final class RecentPairs {

    /// One pair.
    ///
    /// @param titles of both reports, in one line
    /// @param opened milliseconds since 1970
    record RecentPair(Path left, Path right, String titles, long opened) {

        boolean isSame(RecentPair other) {
            return left.equals(other.left) && right.equals(other.right);
        }
    }

    private static final int MOST = 15;
    private static final int LONGEST_TITLE = 120;

    private final Preferences store;

    RecentPairs(Preferences store) {
        this.store = store.node("recent");
    }

    List<RecentPair> all() {
        return IntStream.range(0, MOST)
                .mapToObj(i -> store.node(Integer.toString(i)))
                .filter(node -> !node.get("left", "").isEmpty())
                .map(
                        node ->
                                new RecentPair(
                                        Path.of(node.get("left", "")),
                                        Path.of(node.get("right", "")),
                                        node.get("titles", ""),
                                        node.getLong("opened", 0)))
                .toList();
    }

    void add(Path left, Path right, String titles) {
        String line = titles.length() > LONGEST_TITLE ? titles.substring(0, LONGEST_TITLE) : titles;
        RecentPair newest =
                new RecentPair(
                        left.toAbsolutePath().normalize(),
                        right.toAbsolutePath().normalize(),
                        line,
                        Instant.now().toEpochMilli());
        List<RecentPair> pairs = new ArrayList<>(all());
        pairs.removeIf(newest::isSame);
        pairs.addFirst(newest);
        write(pairs);
    }

    void clear() {
        write(List.of());
    }

    private void write(List<RecentPair> pairs) {
        for (int i = 0; i < MOST; i++) {
            Preferences node = store.node(Integer.toString(i));
            if (i < pairs.size()) {
                RecentPair pair = pairs.get(i);
                node.put("left", pair.left().toString());
                node.put("right", pair.right().toString());
                node.put("titles", pair.titles());
                node.putLong("opened", pair.opened());
            } else {
                node.remove("left");
            }
        }
    }
}
