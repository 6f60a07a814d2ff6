package org.crossread.align;

import org.crossread.model.Change;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns links between words into steps that cover every word of both rows once.
final class WordSteps {

    /// Longer runs of words that differ are not called a replacement, but removed and added.
    private static final int LONGEST_REPLACEMENT = 8;

    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final List<Step> steps = new ArrayList<>();

    /// A change in places of the rows, end exclusive.
    private record Step(
            Change.Kind kind, int from, int end, int rightFrom, int rightEnd, boolean moved) {

        boolean goesOn(Step next, WordRow left, WordRow right) {
            boolean merges = kind != Change.Kind.INFLECTED && kind != Change.Kind.SYNONYM;
            return merges
                    && kind == next.kind
                    && moved == next.moved
                    && (kind == Change.Kind.ADDED || follows(left, end, next.from))
                    && (kind == Change.Kind.REMOVED || follows(right, rightEnd, next.rightFrom));
        }

        private static boolean follows(WordRow row, int end, int from) {
            return end == from && row.stretches()[end - 1] == row.stretches()[from];
        }

        Step joined(Step next) {
            return new Step(kind, from, next.end, rightFrom, next.rightEnd, moved);
        }
    }

    private WordSteps(WordLinks links) {
        this.links = links;
        left = links.left();
        right = links.right();
    }

    static List<Change> changes(WordLinks links) {
        var steps = new WordSteps(links);
        steps.linked();
        steps.unlinked();
        return steps.inOrder();
    }

    /// The steps between rows of the same words: a step for each stretch.
    static List<Change> same(WordRow left, WordRow right) {
        List<Change> changes = new ArrayList<>(2);
        int from = 0;
        for (int i = 1; i <= left.size(); i++) {
            if (i == left.size() || !Step.follows(left, i, i) || !Step.follows(right, i, i)) {
                changes.add(
                        new Change(
                                Change.Kind.SAME, left.span(from, i), right.span(from, i), false));
                from = i;
            }
        }
        return changes;
    }

    /// Linked words side by side that agree in the same way make one step.
    private void linked() {
        Step last = new Step(Change.Kind.ADDED, -1, -1, -1, -1, false);
        for (int i = 0; i < left.size(); i++) {
            int j = links.rightOf(i);
            if (j >= 0) {
                Change.Kind kind = links.kind(i);
                boolean moved = links.isMoved(i);
                int from = i;
                while (i + 1 < left.size() && links.goesOn(i + 1)) {
                    i++;
                }
                Step step = new Step(kind, from, i + 1, j, links.rightEnd(from), moved);
                if (last.from >= 0 && last.goesOn(step, left, right)) {
                    steps.removeLast();
                    step = last.joined(step);
                }
                steps.add(step);
                last = step;
            }
        }
    }

    private void unlinked() {
        boolean[] replaced = new boolean[right.size()];
        for (int i = 0; i < left.size(); i++) {
            if (links.rightOf(i) < 0) {
                int end = runEnd(left, true, i);
                int j = i == 0 ? 0 : links.rightOf(i - 1) < 0 ? -1 : links.rightEnd(i - 1);
                replace(i, end, j, replaced);
                i = end - 1;
            }
        }
        for (int j = 0; j < right.size(); j++) {
            if (links.leftOf(j) < 0 && !replaced[j]) {
                steps.add(new Step(Change.Kind.ADDED, -1, -1, j, j + 1, false));
            }
        }
    }

    /// A run of left words, against the right words that stand where its counterpart would.
    private void replace(int from, int end, int rightFrom, boolean[] replaced) {
        if (rightFrom >= 0 && rightFrom < right.size() && links.leftOf(rightFrom) < 0) {
            int rightEnd = runEnd(right, false, rightFrom);
            if (isSamePlace(from, end, rightFrom, rightEnd)) {
                Arrays.fill(replaced, rightFrom, rightEnd, true);
                steps.add(new Step(Change.Kind.REPLACED, from, end, rightFrom, rightEnd, false));
                return;
            }
        }
        steps.add(new Step(Change.Kind.REMOVED, from, end, -1, -1, false));
    }

    private boolean isSamePlace(int from, int end, int rightFrom, int rightEnd) {
        boolean sameStart = from > 0 ? links.rightEnd(from - 1) == rightFrom : rightFrom == 0;
        boolean sameEnd =
                end < left.size() ? links.rightOf(end) == rightEnd : rightEnd == right.size();
        return sameStart
                && sameEnd
                && Math.max(end - from, rightEnd - rightFrom) <= LONGEST_REPLACEMENT;
    }

    private int runEnd(WordRow row, boolean isLeft, int from) {
        int end = from + 1;
        while (end < row.size()
                && (isLeft ? links.rightOf(end) : links.leftOf(end)) < 0
                && row.stretches()[end] == row.stretches()[from]) {
            end++;
        }
        return end;
    }

    /// In the order of the left; what is only on the right stands behind what it stands behind
    /// there.
    private List<Change> inOrder() {
        Step[] endingAt = new Step[right.size()];
        List<Step> ordered = new ArrayList<>();
        List<Step> added = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind == Change.Kind.ADDED) {
                added.add(step);
            } else {
                ordered.add(step);
                if (step.rightEnd > 0) {
                    endingAt[step.rightEnd - 1] = step;
                }
            }
        }
        ordered.sort((a, b) -> Integer.compare(a.from, b.from));
        return merged(placed(ordered, added, endingAt));
    }

    private static List<Step> placed(List<Step> ordered, List<Step> added, Step[] endingAt) {
        List<Step> all = new ArrayList<>();
        int next = 0;
        next = addRun(added, next, 0, all);
        int[] behind = new int[endingAt.length];
        for (int k = 0; k < added.size(); k++) {
            int before = added.get(k).rightFrom - 1;
            if (before >= 0 && endingAt[before] != null) {
                behind[before] = k + 1;
            }
        }
        for (Step step : ordered) {
            all.add(step);
            int first = step.rightEnd > 0 ? behind[step.rightEnd - 1] - 1 : -1;
            if (first >= 0) {
                addRun(added, first, step.rightEnd, all);
            }
        }
        return all;
    }

    private static int addRun(List<Step> added, int first, int rightFrom, List<Step> all) {
        int k = first;
        int at = rightFrom;
        while (k < added.size() && added.get(k).rightFrom == at) {
            all.add(added.get(k++));
            at++;
        }
        return k;
    }

    private List<Change> merged(List<Step> all) {
        List<Step> runs = new ArrayList<>();
        for (Step step : all) {
            if (!runs.isEmpty() && runs.getLast().goesOn(step, left, right)) {
                runs.add(runs.removeLast().joined(step));
            } else {
                runs.add(step);
            }
        }
        return spans(runs);
    }

    private List<Change> spans(List<Step> runs) {
        List<Change> changes = new ArrayList<>(runs.size());
        int leftAt = start(left);
        int rightAt = start(right);
        for (Step run : runs) {
            Span here = run.from < 0 ? new Span(leftAt, leftAt) : left.span(run.from, run.end);
            Span there =
                    run.rightFrom < 0
                            ? new Span(rightAt, rightAt)
                            : right.span(run.rightFrom, run.rightEnd);
            changes.add(new Change(run.kind, here, there, run.moved));
            leftAt = here.end();
            rightAt = there.end();
        }
        return changes;
    }

    private static int start(WordRow row) {
        return row.size() == 0 ? 0 : row.span(0, 1).start();
    }
}
