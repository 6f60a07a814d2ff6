package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;

/// Writes the section on words that read like a program's synonyms; nothing where there are no
/// signs.
final class HtmlOddWords {

    private final Html html;
    private final OddLines lines;

    HtmlOddWords(Html html, Findings findings) {
        this.html = html;
        lines = new OddLines(findings);
    }

    void write() {
        if (lines.sides().isEmpty()) {
            return;
        }
        html.open("section", "class", "part", "aria-labelledby", "odd");
        html.element("h2", Messages.text("odd.title"), "id", "odd");
        html.element("p", Messages.text("odd.note"));
        lines.sides().forEach(this::write);
        html.close().line();
    }

    private void write(Side side) {
        html.element("h3", Wording.side(side) + ": " + lines.summary(side));
        html.open("table").open("thead").open("tr");
        for (String head : new String[] {"odd.words", "odd.plain", "odd.about"}) {
            html.element("th", Messages.text(head), "scope", "col");
        }
        html.close().close().open("tbody").line();
        for (OddLines.Line line : lines.lines(side)) {
            html.open("tr");
            html.element("td", line.words(), "dir", "auto");
            html.element("td", line.plain(), "dir", "auto");
            html.element("td", line.about()).close().line();
        }
        html.close().close().line();
    }
}
