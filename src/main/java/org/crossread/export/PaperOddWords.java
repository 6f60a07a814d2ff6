package org.crossread.export;

import org.crossread.export.paper.Bookmark;
import org.crossread.export.paper.Element;
import org.crossread.export.paper.Press;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;

import java.util.List;

/// Words that read like a program's synonyms, on paper.
final class PaperOddWords {

    private final OddLines odd;
    private final Press press;
    private final PaperStyle style;

    PaperOddWords(Findings findings, Press press, PaperStyle style) {
        this.odd = new OddLines(findings);
        this.press = press;
        this.style = style;
    }

    List<Bookmark> write() {
        if (odd.sides().isEmpty()) {
            return List.of();
        }
        press.space(14);
        press.need(80);
        press.anchor("odd");
        String title = Messages.text("odd.title");
        press.paragraph(List.of(style.heading(title, 12, press.document().add("H2"))), 0);
        odd.sides().forEach(this::write);
        return List.of(new Bookmark(title, "odd", List.of()));
    }

    private void write(Side side) {
        press.space(4);
        Element in = press.document().add("P");
        press.paragraph(
                List.of(
                        style.label(Wording.side(side) + Wording.DOT, in),
                        style.small(odd.summary(side), in)),
                0);
        for (OddLines.Line line : odd.lines(side)) {
            Element words = press.document().add("P");
            String pair =
                    line.plain().isEmpty() ? line.words() : line.words() + " ↔ " + line.plain();
            press.paragraph(
                    List.of(
                            style.text(pair, words),
                            style.small(Wording.DOT + line.about(), words)),
                    0);
        }
    }
}
