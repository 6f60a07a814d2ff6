package org.crossread.export;

import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// The text of one report in pieces of one look each.
final class MarkedText {

    /// @param note what to say of the words beside their look; empty where the look says all
    record Piece(String words, Look look, String note) {}

    private final Report report;
    private final List<Marked> marks;

    MarkedText(Findings findings, Side side) {
        this.report = findings.report(side);
        this.marks = WordMarks.of(findings.comparison(), side, findings.view().marks());
    }

    /// The pieces of the span, in order and without gaps; a mark that reaches out of it is cut.
    List<Piece> pieces(Span span) {
        List<Piece> pieces = new ArrayList<>();
        int at = span.start();
        for (int i = firstEndingBehind(at); i < marks.size(); i++) {
            Marked mark = marks.get(i);
            if (mark.span().start() >= span.end()) {
                break;
            }
            int start = Math.max(at, mark.span().start());
            int end = Math.min(span.end(), mark.span().end());
            add(at, start, Look.PLAIN, "", pieces);
            add(start, end, mark.look(), end == mark.span().end() ? mark.note() : "", pieces);
            at = end;
        }
        add(at, span.end(), Look.PLAIN, "", pieces);
        return pieces;
    }

    private void add(int start, int end, Look look, String note, List<Piece> pieces) {
        if (start < end) {
            pieces.add(new Piece(report.text().substring(start, end), look, note));
        }
    }

    private int firstEndingBehind(int position) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
