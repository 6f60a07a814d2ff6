package org.crossread.ui;

import org.crossread.model.Comparison;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Fold;
import org.crossread.ui.page.PageContent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which stretches without counterpart the pages show as one line, as the rows do with as many
/// sentences.
final class PageFolds {

    /// Positions in stretches that the reader unfolded.
    private final Map<Side, Set<Integer>> open = new EnumMap<>(Side.class);

    PageFolds() {
        close();
    }

    /// Folds again all that was unfolded.
    void close() {
        for (Side side : Side.values()) {
            open.put(side, new TreeSet<>());
        }
    }

    /// Unfolds the stretch that holds a position.
    void open(Side side, int position) {
        open.get(side).add(position);
    }

    PageContent fold(Comparison comparison, Side side, PageContent content) {
        Report report = comparison.report(side);
        List<Fold> folds = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int sentence : comparison.alignment().over(side)) {
            if (!run.isEmpty() && run.getLast() + 1 != sentence) {
                close(report, side, run, folds);
            }
            run.add(sentence);
        }
        close(report, side, run, folds);
        return content.folding(folds);
    }

    private void close(Report report, Side side, List<Integer> run, List<Fold> folds) {
        if (run.size() >= RowOrder.FOLDED) {
            Span span = new Span(start(report, run.getFirst()), end(report, run.getLast()));
            if (open.get(side).stream().noneMatch(span::contains)) {
                folds.add(new Fold(span, words(report, run)));
            }
        }
        run.clear();
    }

    private static String words(Report report, List<Integer> run) {
        long counted =
                run.stream()
                        .filter(one -> report.sentences().get(one).kind().isReportText())
                        .count();
        return FoldWords.of(run.size(), (int) counted, false);
    }

    /// With what stands before the first sentence of a paragraph.
    private static int start(Report report, int sentence) {
        Sentence here = report.sentences().get(sentence);
        boolean isFirst =
                sentence == 0
                        || report.sentences().get(sentence - 1).paragraph() != here.paragraph();
        return isFirst ? report.paragraphs().get(here.paragraph()).start() : here.span().start();
    }

    /// With the blank before the next sentence, and what ends a paragraph.
    private static int end(Report report, int sentence) {
        Sentence here = report.sentences().get(sentence);
        boolean isLast =
                sentence + 1 == report.sentences().size()
                        || report.sentences().get(sentence + 1).paragraph() != here.paragraph();
        return isLast
                ? report.paragraphs().get(here.paragraph()).end()
                : report.sentences().get(sentence + 1).span().start();
    }
}
