package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The reports in a Word document: a table with passages that say the same beside each other. Each
/// quotation has a bookmark and a comment.
final class DocxPassages {

    private final Findings findings;
    private final DocxText text;
    private final Html xml;
    private final DocxComments comments;
    private final DocxTable table;
    private final QuotedText left;
    private final QuotedText right;
    private int bookmarks;

    DocxPassages(Findings findings, DocxText text, DocxComments comments) {
        this.findings = findings;
        this.text = text;
        this.xml = text.xml();
        this.comments = comments;
        this.table = new DocxTable(xml);
        this.left = new QuotedText(findings, Side.LEFT);
        this.right = new QuotedText(findings, Side.RIGHT);
    }

    void write() {
        text.paragraph("Heading2", Messages.text("export.passages"));
        table.begin(true);
        table.beginHead();
        for (Side side : Side.values()) {
            table.beginCell(1);
            text.paragraph("About", false);
            text.strong(Wording.side(side)).run(Wording.DOT);
            text.run(Wording.title(findings.report(side).origin())).close();
            table.endCell();
        }
        table.endRow();
        findings.rows().forEach(this::write);
        table.end();
    }

    private void write(Row row) {
        table.beginRow();
        table.beginCell(2);
        text.paragraph("Heading3", heading(row));
        findings.remarks().of(row).forEach(remark -> text.paragraph("About", remark));
        table.endCell();
        table.endRow();
        table.beginRow();
        for (Side side : Side.values()) {
            table.beginCell(1);
            write(row, side);
            table.endCell();
        }
        table.endRow();
    }

    private String heading(Row row) {
        return switch (row) {
            case Row.Paired(int number, var pair) ->
                    Messages.text("export.passage.number", number)
                            + Wording.DOT
                            + Wording.pair(pair, findings);
            case Row.Alone(Side here, _) -> Wording.onlyHere(here);
        };
    }

    private void write(Row row, Side side) {
        Report report = findings.report(side);
        List<Span> sentences =
                row.sentences(side).stream()
                        .map(one -> report.sentences().get(one).span())
                        .toList();
        boolean isRightToLeft =
                !sentences.isEmpty() && DocxText.isRightToLeft(report.text(sentences.getFirst()));
        text.paragraph("", isRightToLeft);
        Map<Quotation, Integer> open = new LinkedHashMap<>();
        for (Span sentence : sentences) {
            side.of(left, right)
                    .items(sentence)
                    .forEach(item -> write(item, side, report.origin().language(), open));
            text.run(" ");
        }
        new ArrayList<>(open.values()).forEach(this::endComment);
        text.close();
    }

    private void write(
            QuotedText.Item item, Side side, String language, Map<Quotation, Integer> open) {
        switch (item) {
            case QuotedText.Item.Words(var piece, _) ->
                    text.run(piece.words(), piece.look(), language);
            case QuotedText.Item.Start(var quotation) -> {
                writeNumber(side, quotation);
                int id = comments.add(side, quotation);
                open.put(quotation, id);
                xml.empty("w:commentRangeStart", "w:id", Integer.toString(id));
            }
            case QuotedText.Item.End(var quotation) -> {
                if (open.containsKey(quotation)) {
                    endComment(open.remove(quotation));
                }
            }
        }
    }

    private void writeNumber(Side side, Quotation quotation) {
        String mark = Integer.toString(bookmarks++);
        String name = DocxText.name(HtmlMargin.id(side, quotation));
        xml.empty("w:bookmarkStart", "w:id", mark, "w:name", name);
        QuotationGroup group = findings.group(side, quotation);
        Link link = findings.link(side, quotation);
        String target =
                link instanceof Link.Linked linked
                        ? DocxText.name(HtmlMargin.id(side.other(), linked.quotation(side.other())))
                        : "";
        String says = Messages.text("export.html.go", group.number(), Wording.side(side.other()));
        text.number(group.number(), HtmlMargin.tone(group, link), target, says);
        xml.empty("w:bookmarkEnd", "w:id", mark);
    }

    private void endComment(int id) {
        String number = Integer.toString(id);
        xml.empty("w:commentRangeEnd", "w:id", number);
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference").close();
        xml.empty("w:commentReference", "w:id", number).close();
    }
}
