package org.crossread.ui.page;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// A stretch of text that is laid out as one: a paragraph, a part of a very long one, or what is
/// folded into one line.
///
/// @param ends whether the paragraph ends here, so that a gap follows
/// @param standIn what is shown instead of the text; empty where the text itself is
record Block(Span span, boolean ends, String standIn) {

    /// Beyond this many code units a paragraph is laid out in parts, so that no text is too long to
    /// show.
    private static final int LONGEST = 4_000;

    /// Shows its text.
    Block(Span span, boolean ends) {
        this(span, ends, "");
    }

    static List<Block> of(Report report) {
        return of(report, List.of());
    }

    /// @param folds stretches to show as one line each, in reading order, apart from each other
    static List<Block> of(Report report, List<Fold> folds) {
        List<Block> blocks = new ArrayList<>();
        Iterator<Fold> rest = folds.iterator();
        Optional<Fold> fold = next(rest);
        int done = 0;
        for (Span paragraph : report.paragraphs()) {
            int start = Math.max(done, paragraph.start());
            while (fold.isPresent() && fold.get().span().start() < paragraph.end()) {
                Span away = fold.get().span();
                addText(report.text(), new Span(start, Math.max(start, away.start())), blocks);
                blocks.add(new Block(away, true, fold.get().words()));
                start = away.end();
                fold = next(rest);
            }
            addText(report.text(), new Span(start, Math.max(start, paragraph.end())), blocks);
            done = start;
        }
        return blocks;
    }

    private static Optional<Fold> next(Iterator<Fold> folds) {
        return folds.hasNext() ? Optional.of(folds.next()) : Optional.empty();
    }

    private static void addText(String text, Span paragraph, List<Block> blocks) {
        int start = paragraph.start();
        while (paragraph.end() - start > LONGEST) {
            int cut = cut(text, start + LONGEST / 2, start + LONGEST);
            blocks.add(new Block(new Span(start, cut), false));
            start = cut;
        }
        if (start < paragraph.end()) {
            blocks.add(new Block(new Span(start, paragraph.end()), true));
        }
    }

    /// Behind the last blank before `latest`; at `latest` where there is none.
    private static int cut(String text, int earliest, int latest) {
        for (int i = latest; i > earliest; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }

    boolean isFold() {
        return !standIn.isEmpty();
    }

    /// What is shown: the text, in which a line end inside a paragraph is a blank and every other
    /// unit stays, or what stands for it.
    String shown(Report report) {
        return isFold()
                ? standIn
                : report.text(span).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
