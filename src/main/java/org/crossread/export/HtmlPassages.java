package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.model.Span;

/// Writes the reports in rows: passages that say the same beside each other, and what stands on one
/// side only. This is how a screen reader best goes through a comparison.
final class HtmlPassages {

    private final Html html;
    private final Findings findings;
    private final HtmlWords left;
    private final HtmlWords right;

    HtmlPassages(Html html, Findings findings, HtmlWords left, HtmlWords right) {
        this.html = html;
        this.findings = findings;
        this.left = left;
        this.right = right;
    }

    void write() {
        for (Row row : findings.rows()) {
            switch (row) {
                case Row.Paired paired -> write(paired);
                case Row.Alone alone -> write(alone);
            }
        }
    }

    private void write(Row.Paired row) {
        html.open("section", "class", "row " + Terms.of(row.pair().relation()));
        html.open("h3").text(Messages.text("export.passage.number", row.number()));
        html.element("span", Wording.pair(row.pair(), findings), "class", "about").close();
        writeCells(row);
        writeRemarks(row);
        html.close().line();
    }

    private void write(Row.Alone row) {
        html.open("section", "class", "row alone");
        html.element("h3", Wording.onlyHere(row.here()), "class", "about");
        writeCells(row);
        writeRemarks(row);
        html.close().line();
    }

    private void writeRemarks(Row row) {
        findings.remarks().of(row).forEach(one -> html.element("p", one, "class", "remark"));
    }

    private void writeCells(Row row) {
        for (Side side : Side.values()) {
            if (row.sentences(side).isEmpty()) {
                continue;
            }
            String language = findings.report(side).origin().language();
            html.open("div", "class", "cell " + Terms.of(side), "dir", "auto", "lang", language);
            html.element("span", Wording.side(side) + ": ", "class", "spoken");
            for (int sentence : row.sentences(side)) {
                Span span = findings.report(side).sentences().get(sentence).span();
                side.of(left, right).write(span);
                html.text(" ");
            }
            html.close();
        }
    }
}
