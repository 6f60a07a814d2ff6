package org.crossread.ui.finding;

import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.Comparator;
import java.util.List;

/// Whether two reports are for the most part the same words in a row: what differs is then the
/// better thing to mark.
public final class SharedRuns {

    /// Shorter runs are no sign of a common text, in words.
    private static final int RUN = 5;

    private final Comparison comparison;

    public SharedRuns(Comparison comparison) {
        this.comparison = comparison;
    }

    /// Whether they cover more than half of either report.
    public boolean isMost() {
        return isHalf(Side.LEFT) && isHalf(Side.RIGHT) && 2L * words() > longer();
    }

    /// What can be told without counting runs.
    private boolean isHalf(Side side) {
        Figures.Share share = comparison.figures().share(side);
        return 2L * share.wordsShared() > share.words();
    }

    private int longer() {
        return Math.max(
                comparison.figures().share(Side.LEFT).words(),
                comparison.figures().share(Side.RIGHT).words());
    }

    private int words() {
        return comparison.alignment().pairs().stream().mapToInt(this::words).sum();
    }

    private int words(Pair pair) {
        List<Change> same =
                pair.changes().stream()
                        .filter(change -> change.kind() == Change.Kind.SAME)
                        .sorted(Comparator.comparing(Change::left))
                        .toList();
        int all = 0;
        int run = 0;
        for (int i = 0; i < same.size(); i++) {
            boolean goesOn = i > 0 && isNext(same.get(i - 1), same.get(i));
            all += goesOn || run < RUN ? 0 : run;
            run = (goesOn ? run : 0) + comparison.left().words(same.get(i).left()).size();
        }
        return all + (run < RUN ? 0 : run);
    }

    private boolean isNext(Change one, Change next) {
        return isNext(comparison.left(), one.left(), next.left())
                && isNext(comparison.right(), one.right(), next.right());
    }

    private static boolean isNext(Report report, Span one, Span next) {
        return one.end() <= next.start()
                && report.words(new Span(one.end(), next.start())).isEmpty();
    }
}
