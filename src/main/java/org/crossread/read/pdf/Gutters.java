package org.crossread.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Finds the gaps between columns: places that several rows one below the other keep free, with
/// text on both sides of them.
final class Gutters {

    /// In points.
    private static final int STEP = 2;

    private static final int WIDEST_PAGE = 4000;

    /// Runs of words on either side, at least.
    private static final int FEWEST = 5;

    private Gutters() {}

    /// The middles of the gutters from left to right, in points.
    static List<Double> of(List<List<Run>> rows) {
        int right =
                (int) rows.stream().flatMap(List::stream).mapToDouble(Run::right).max().orElse(0);
        int[] support = new int[Math.clamp(right / STEP + 1, 1, WIDEST_PAGE / STEP)];
        for (int at = 0; at < support.length; at++) {
            support[at] = support(rows, at * (double) STEP);
        }
        List<Double> gutters = new ArrayList<>();
        for (int at = 0; at < support.length; at++) {
            int end = at;
            while (end < support.length && support[end] >= FEWEST) {
                end++;
            }
            if (end > at) {
                gutters.add(best(support, at, end) * STEP);
                at = end;
            }
        }
        return gutters;
    }

    /// The most runs on the weaker side of `x` among rows one below the other that keep it free.
    private static int support(List<List<Run>> rows, double x) {
        int best = 0;
        int left = 0;
        int right = 0;
        for (List<Run> row : rows) {
            boolean crossed = false;
            boolean before = false;
            boolean behind = false;
            for (Run run : row) {
                crossed |= run.left() < x - STEP && run.right() > x + STEP;
                before |= run.right() <= x;
                behind |= run.left() >= x;
            }
            left = (crossed ? 0 : left) + (before ? 1 : 0);
            right = (crossed ? 0 : right) + (behind ? 1 : 0);
            best = Math.max(best, Math.min(left, right));
        }
        return best;
    }

    /// The middle of the part with the most support.
    private static double best(int[] support, int from, int to) {
        int first = from;
        for (int at = from; at < to; at++) {
            first = support[at] > support[first] ? at : first;
        }
        int last = first;
        while (last + 1 < to && support[last + 1] == support[first]) {
            last++;
        }
        return (first + last) / 2.0;
    }

    /// Whether a run of the row reaches over the gutter at `x`.
    static boolean isCrossed(List<Run> row, double x) {
        return row.stream().anyMatch(run -> run.left() < x - STEP && run.right() > x + STEP);
    }
}
