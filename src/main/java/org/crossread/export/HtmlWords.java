package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.Locale;

/// Writes stretches of one report with its words set off.
final class HtmlWords {

    private final Html html;
    private final Side side;
    private final Report report;
    private final List<Marked> marks;

    HtmlWords(Html html, Comparison comparison, Side side, Marks show) {
        this.html = html;
        this.side = side;
        this.report = comparison.report(side);
        this.marks = WordMarks.of(comparison, side, show);
    }

    /// The words of the span; a mark that reaches out of it is cut.
    void write(Span span) {
        int at = span.start();
        for (int i = firstEndingBehind(at); i < marks.size(); i++) {
            Marked mark = marks.get(i);
            if (mark.span().start() >= span.end()) {
                break;
            }
            int start = Math.max(at, mark.span().start());
            int end = Math.min(span.end(), mark.span().end());
            html.text(report.text().substring(at, start));
            boolean isWhole = end == mark.span().end();
            write(report.text().substring(start, end), mark.look(), isWhole ? mark.note() : "");
            at = end;
        }
        html.text(report.text().substring(at, span.end()));
    }

    private void write(String words, Look look, String note) {
        String name = look.name().toLowerCase(Locale.ROOT);
        html.open(element(look), "class", name).text(words);
        if (!note.isEmpty()) {
            html.element("span", " [" + note + "] ", "class", "spoken");
        }
        html.close();
    }

    private String element(Look look) {
        return switch (look) {
            case PLAIN -> "span";
            case SAME, MEANING -> "mark";
            case VARIANT, CUT, ALTERED, FLAGGED -> side == Side.LEFT ? "del" : "ins";
        };
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
