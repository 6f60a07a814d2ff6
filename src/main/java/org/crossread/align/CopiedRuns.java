package org.crossread.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs of the same words in two stretches: a copied passage ends where its run ends, not where a
/// sentence does.
final class CopiedRuns {

    /// The shortest run that unrelated sentences do not share by chance.
    private static final int SHORTEST_RUN = 4;

    /// Longer than any run that two independent tellings of one story share (9 in the fables).
    private static final int LONG_RUN = 15;

    /// What a text keeps in long runs at most of which a program replaced every second word.
    private static final double COPIED_SHARE = 0.35;

    private static final int NEAR = 12;

    private final PassageText left;
    private final PassageText right;
    private final WordBox box;
    private final List<Run> runs = new ArrayList<>();

    private record Run(int left, int right, int length) {

        WordBox box() {
            return new WordBox(left, left + length, right, right + length);
        }
    }

    private CopiedRuns(PassageText left, PassageText right, WordBox box) {
        this.left = left;
        this.right = right;
        this.box = box;
    }

    /// The part of the box that was copied; empty where less than a good third of the smaller side
    /// stands in long runs.
    static Optional<WordBox> within(PassageText left, PassageText right, WordBox box) {
        var copied = new CopiedRuns(left, right, box);
        copied.findRuns();
        return copied.hull();
    }

    private void findRuns() {
        Map<Long, Integer> starts = new HashMap<>();
        for (int j = box.right(); j + SHORTEST_RUN <= box.rightEnd(); j++) {
            starts.putIfAbsent(key(right, j), j);
        }
        int i = box.left();
        while (i + SHORTEST_RUN <= box.leftEnd()) {
            int j = starts.getOrDefault(key(left, i), -1);
            int length = j < 0 ? 0 : length(i, j);
            if (length > 0) {
                runs.add(new Run(i, j, length));
            }
            i += Math.max(1, length);
        }
    }

    private int length(int i, int j) {
        int length = 0;
        while (i + length < box.leftEnd()
                && j + length < box.rightEnd()
                && left.term(i + length) == right.term(j + length)) {
            length++;
        }
        return length;
    }

    private static long key(PassageText text, int word) {
        long key = 0;
        for (int k = 0; k < SHORTEST_RUN; k++) {
            key = key * 1_000_003 + text.term(word + k);
        }
        return key;
    }

    private Optional<WordBox> hull() {
        List<Run> longRuns = runs.stream().filter(run -> run.length >= LONG_RUN).toList();
        int copied = longRuns.stream().mapToInt(Run::length).sum();
        if (copied == 0 || copied < COPIED_SHARE * box.shorterSide()) {
            return Optional.empty();
        }
        WordBox hull = longRuns.stream().map(Run::box).reduce(WordBox::hull).orElseThrow();
        for (boolean grown = true; grown; ) {
            grown = false;
            for (Run run : runs) {
                if (!hull.contains(run.box()) && hull.isBeside(run.box(), NEAR)) {
                    hull = hull.hull(run.box());
                    grown = true;
                }
            }
        }
        return Optional.of(hull);
    }
}
