package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the sentences of two reports into rows.
final class RowOrder {

    /// Stands for the place before the first pair.
    private static final int START = -1;

    private final Comparison comparison;
    private final List<Pair> pairs;
    private final List<Row> rows = new ArrayList<>();

    RowOrder(Comparison comparison) {
        this.comparison = comparison;
        this.pairs = comparison.alignment().pairs();
    }

    List<Row> rows() {
        Map<Integer, List<Row.Alone>> behind = rightRuns();
        rows.addAll(behind.getOrDefault(START, List.of()));
        Map<Integer, Integer> pairOf = pairOf(Side.LEFT);
        Set<Integer> shown = new HashSet<>();
        List<Integer> run = new ArrayList<>();
        for (int sentence = 0; sentence < comparison.left().sentences().size(); sentence++) {
            int pair = pairOf.getOrDefault(sentence, START);
            if (pair == START) {
                addReportText(comparison.left(), sentence, run);
            } else if (shown.add(pair)) {
                flush(run);
                rows.add(new Row.Paired(shown.size(), pairs.get(pair)));
                rows.addAll(behind.getOrDefault(pair, List.of()));
            }
        }
        flush(run);
        return rows;
    }

    /// Sentences of the right alone, by the pair that they follow.
    private Map<Integer, List<Row.Alone>> rightRuns() {
        Map<Integer, Integer> pairOf = pairOf(Side.RIGHT);
        Map<Integer, List<Row.Alone>> behind = new HashMap<>();
        List<Integer> run = new ArrayList<>();
        int last = START;
        int count = comparison.right().sentences().size();
        for (int sentence = 0; sentence <= count; sentence++) {
            boolean isPaired = pairOf.containsKey(sentence);
            if ((isPaired || sentence == count) && !run.isEmpty()) {
                behind.computeIfAbsent(last, _ -> new ArrayList<>())
                        .add(new Row.Alone(Side.RIGHT, run));
                run.clear();
            }
            if (isPaired) {
                last = pairOf.get(sentence);
            } else if (sentence < count) {
                addReportText(comparison.right(), sentence, run);
            }
        }
        return behind;
    }

    private Map<Integer, Integer> pairOf(Side side) {
        Map<Integer, Integer> pairOf = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            for (int sentence : pairs.get(i).sentences(side)) {
                pairOf.put(sentence, i);
            }
        }
        return pairOf;
    }

    private static void addReportText(Report report, int sentence, List<Integer> run) {
        if (report.sentences().get(sentence).kind().isReportText()) {
            run.add(sentence);
        }
    }

    private void flush(List<Integer> run) {
        if (!run.isEmpty()) {
            rows.add(new Row.Alone(Side.LEFT, run));
            run.clear();
        }
    }
}
