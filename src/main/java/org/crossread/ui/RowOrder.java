package org.crossread.ui;

import org.crossread.model.Alignment;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lines of the rows arrangement, in the order of one report: what only the other has stands
/// behind what precedes it there.
final class RowOrder {

    /// So many sentences alone in a row are folded, captions and the like among them.
    static final int FOLDED = 3;

    private final Comparison comparison;
    private final Side order;

    RowOrder(Comparison comparison, Side order) {
        this.comparison = comparison;
        this.order = order;
    }

    /// Where nothing has a counterpart nothing is folded: no line would be left to read.
    ///
    /// @param open the serials of the runs that are unfolded
    List<ReadingRow> rows(Set<Integer> open) {
        return alignment().pairs().isEmpty() ? all() : folded(all(), open);
    }

    private List<ReadingRow> all() {
        Map<Integer, Integer> pairs = pairsByFirst();
        Map<Integer, List<ReadingRow.Alone>> others = othersByPair();
        List<ReadingRow> rows = new ArrayList<>(others.getOrDefault(-1, List.of()));
        Set<Integer> over = Set.copyOf(comparison.alignment().over(order));
        int count = comparison.report(order).sentences().size();
        for (int sentence = 0; sentence < count; sentence++) {
            if (over.contains(sentence)) {
                rows.add(new ReadingRow.Alone(order, sentence));
            }
            Integer pair = pairs.get(sentence);
            if (pair != null) {
                rows.add(new ReadingRow.Paired(alignment().pairs().get(pair), pair));
                rows.addAll(others.getOrDefault(pair, List.of()));
            }
        }
        return rows;
    }

    private Alignment alignment() {
        return comparison.alignment();
    }

    private Map<Integer, Integer> pairsByFirst() {
        Map<Integer, Integer> byFirst = new HashMap<>();
        for (int i = 0; i < alignment().pairs().size(); i++) {
            byFirst.put(alignment().pairs().get(i).sentences(order).getFirst(), i);
        }
        return byFirst;
    }

    /// What only the other report has, by the pair that precedes it there; -1 for none.
    private Map<Integer, List<ReadingRow.Alone>> othersByPair() {
        Map<Integer, Integer> pairOf = new HashMap<>();
        for (int i = 0; i < alignment().pairs().size(); i++) {
            Pair pair = alignment().pairs().get(i);
            int index = i;
            pair.sentences(order.other()).forEach(sentence -> pairOf.put(sentence, index));
        }
        Map<Integer, List<ReadingRow.Alone>> others = new HashMap<>();
        int before = -1;
        int count = comparison.report(order.other()).sentences().size();
        for (int sentence = 0; sentence < count; sentence++) {
            Integer pair = pairOf.get(sentence);
            if (pair == null) {
                others.computeIfAbsent(before, _ -> new ArrayList<>())
                        .add(new ReadingRow.Alone(order.other(), sentence));
            } else {
                before = pair;
            }
        }
        return others;
    }

    private List<ReadingRow> folded(List<ReadingRow> all, Set<Integer> open) {
        List<ReadingRow> rows = new ArrayList<>();
        List<ReadingRow.Alone> run = new ArrayList<>();
        int serial = 0;
        for (ReadingRow row : all) {
            if (row instanceof ReadingRow.Alone alone) {
                run.add(alone);
            } else {
                serial = close(run, serial, open, rows);
                rows.add(row);
            }
        }
        close(run, serial, open, rows);
        return rows;
    }

    private int close(
            List<ReadingRow.Alone> run, int serial, Set<Integer> open, List<ReadingRow> rows) {
        int counted = (int) run.stream().filter(this::isReportText).count();
        boolean folds = run.size() >= FOLDED;
        boolean isOpen = open.contains(serial);
        if (folds) {
            rows.add(new ReadingRow.Fold(serial, run, counted, isOpen));
        }
        if (!folds || isOpen) {
            rows.addAll(run);
        }
        run.clear();
        return folds ? serial + 1 : serial;
    }

    private boolean isReportText(ReadingRow.Alone alone) {
        return comparison
                .report(alone.side())
                .sentences()
                .get(alone.sentence())
                .kind()
                .isReportText();
    }
}
