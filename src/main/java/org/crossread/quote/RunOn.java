package org.crossread.quote;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Words in marks that run over paragraphs: the mark opens in one, closes in a later one, and the
/// paragraphs between have none. So reports look whose paragraphs were cut by a web page or a
/// page's end; where every paragraph opens anew nothing is to be found here.
final class RunOn {

    /// So many paragraphs one utterance may hold.
    private static final int LONGEST = 6;

    private final Report report;
    private final MarkPlaces places;

    RunOn(Report report, MarkPlaces places) {
        this.report = report;
        this.places = places;
    }

    /// How words go on that are open at the end of their paragraph.
    ///
    /// @return a stretch for each paragraph behind it that they take, the last one up to the
    /// closing mark; empty where they are never closed
    List<Marked> behind(Marked open) {
        char opener = report.text().charAt(open.span().start());
        List<Marked> found = new ArrayList<>();
        int last = Math.min(open.paragraph() + LONGEST, report.paragraphs().size());
        if (opener == '\u2018') {
            return behindSingle(open, last);
        }
        for (int i = open.paragraph() + 1; i < last && QuoteMarks.isDouble(opener); i++) {
            Span paragraph = report.paragraphs().get(i);
            List<Integer> marks = doubles(paragraph);
            boolean ends = !marks.isEmpty();
            if (!isText(paragraph) || ends && !closes(opener, marks)) {
                return List.of();
            }
            int end = ends ? marks.getFirst() + 1 : paragraph.end();
            Marked.Form form = ends ? Marked.Form.ENDED : Marked.Form.GOES_ON;
            found.add(new Marked(new Span(paragraph.start(), end), i, form));
            if (ends) {
                return found;
            }
        }
        return List.of();
    }

    /// The same between single marks, whose closing one is an apostrophe too: it ends a paragraph
    /// behind a full stop, and no other mark opens before it.
    private List<Marked> behindSingle(Marked open, int last) {
        List<Marked> found = new ArrayList<>();
        for (int i = open.paragraph() + 1; i < last; i++) {
            Span paragraph = report.paragraphs().get(i);
            String text = report.text(paragraph).stripTrailing();
            boolean isOpened =
                    text.indexOf('\u2018') >= 0
                            || text.indexOf('\u201c') >= 0
                            || text.indexOf('"') >= 0;
            if (isOpened || !isText(paragraph)) {
                return List.of();
            }
            boolean ends = text.length() > 1 && text.endsWith("\u2019") && isStop(text);
            Marked.Form form = ends ? Marked.Form.ENDED : Marked.Form.GOES_ON;
            int end = paragraph.start() + text.length();
            found.add(new Marked(new Span(paragraph.start(), end), i, form));
            if (ends) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isStop(String text) {
        return ".!?\u2026".indexOf(text.charAt(text.length() - 2)) >= 0;
    }

    private List<Integer> doubles(Span paragraph) {
        List<Integer> doubles = new ArrayList<>();
        for (int place : places.in(paragraph)) {
            if (QuoteMarks.isDouble(report.text().charAt(place))) {
                doubles.add(place);
            }
        }
        return doubles;
    }

    private boolean isText(Span paragraph) {
        return report.sentences(paragraph).stream()
                .allMatch(sentence -> sentence.kind().isReportText());
    }

    /// Whether the first mark stands behind a word and before none, and leaves no other alone.
    private boolean closes(char opener, List<Integer> marks) {
        String text = report.text();
        int first = marks.getFirst();
        char mark = text.charAt(first);
        boolean behindWord = first > 0 && !Character.isWhitespace(text.charAt(first - 1));
        boolean beforeWord =
                first + 1 < text.length() && Character.isLetterOrDigit(text.charAt(first + 1));
        boolean pairsLeft = !QuoteMarks.isSymmetric(mark) || marks.size() % 2 == 1;
        return QuoteMarks.close(opener, mark) && behindWord && !beforeWord && pairsLeft;
    }
}
