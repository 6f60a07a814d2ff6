package org.crossread.export;

import org.crossread.model.Change;
import org.crossread.model.Change.Kind;
import org.crossread.model.Folding;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Word changes by the longest common subsequence, word by word.
final class PlainChanges {

    private final Report left;
    private final Report right;
    private final List<Span> leftWords;
    private final List<Span> rightWords;
    private final int[][] common;

    private PlainChanges(Report left, Span leftSpan, Report right, Span rightSpan) {
        this.left = left;
        this.right = right;
        this.leftWords = left.words(leftSpan);
        this.rightWords = right.words(rightSpan);
        this.common = new int[leftWords.size() + 1][rightWords.size() + 1];
    }

    static List<Change> between(Report left, Span leftSpan, Report right, Span rightSpan) {
        return new PlainChanges(left, leftSpan, right, rightSpan).changes();
    }

    private List<Change> changes() {
        for (int i = leftWords.size() - 1; i >= 0; i--) {
            for (int j = rightWords.size() - 1; j >= 0; j--) {
                common[i][j] =
                        same(i, j)
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < leftWords.size() || j < rightWords.size()) {
            boolean bothGoOn = i < leftWords.size() && j < rightWords.size();
            if (bothGoOn && same(i, j)) {
                changes.add(new Change(Kind.SAME, leftWords.get(i++), rightWords.get(j++), false));
            } else if (bothGoOn && common[i + 1][j + 1] == common[i][j]) {
                var kind = Kind.REPLACED;
                changes.add(new Change(kind, leftWords.get(i++), rightWords.get(j++), false));
            } else if (j == rightWords.size() || bothGoOn && common[i + 1][j] >= common[i][j + 1]) {
                changes.add(
                        new Change(Kind.REMOVED, leftWords.get(i++), place(rightWords, j), false));
            } else {
                changes.add(
                        new Change(Kind.ADDED, place(leftWords, i), rightWords.get(j++), false));
            }
        }
        return changes;
    }

    private boolean same(int i, int j) {
        return Folding.word(left.text(leftWords.get(i)))
                .equals(Folding.word(right.text(rightWords.get(j))));
    }

    private static Span place(List<Span> words, int index) {
        int at =
                index < words.size()
                        ? words.get(index).start()
                        : words.isEmpty() ? 0 : words.getLast().end();
        return new Span(at, at);
    }
}
