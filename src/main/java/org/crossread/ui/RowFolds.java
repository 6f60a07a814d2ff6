package org.crossread.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which runs of lines without a counterpart are unfolded.
final class RowFolds {

    private final Set<Integer> open = new HashSet<>();

    /// The serials of those that are.
    Set<Integer> open() {
        return open;
    }

    void unfold(ReadingRow.Fold fold) {
        open.add(fold.serial());
    }

    void toggle(ReadingRow.Fold fold) {
        set(fold, !open.contains(fold.serial()));
    }

    /// Unfolds every run, or folds all again when every one is open.
    void toggleAll(List<ReadingRow> rows) {
        List<ReadingRow.Fold> folds =
                rows.stream()
                        .filter(ReadingRow.Fold.class::isInstance)
                        .map(ReadingRow.Fold.class::cast)
                        .toList();
        boolean all = folds.stream().allMatch(ReadingRow.Fold::open);
        folds.forEach(fold -> set(fold, !all));
    }

    private void set(ReadingRow.Fold fold, boolean isOpen) {
        if (isOpen) {
            open.add(fold.serial());
        } else {
            open.remove(fold.serial());
        }
    }

    void closeAll() {
        open.clear();
    }
}
