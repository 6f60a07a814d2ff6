package org.crossread.export;

import org.crossread.export.paper.Bookmark;
import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Drawn.Point;
import org.crossread.export.paper.Element;
import org.crossread.export.paper.Press;
import org.crossread.export.paper.Run;
import org.crossread.export.paper.Tint;
import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;

/// The reports on paper, passages that say the same beside each other and joined by a band. A
/// passage stays on one sheet where it can.
final class PaperPassages {

    /// Between a column and the band, in points. What rule and heading of a passage take above its
    /// words, in points.
    private static final double HEAD = 24;

    private static final double AIR = 8;

    private final Findings findings;
    private final Press press;
    private final PaperStyle style;
    private final QuotedText left;
    private final QuotedText right;

    PaperPassages(Findings findings, Press press, PaperStyle style) {
        this.findings = findings;
        this.press = press;
        this.style = style;
        this.left = new QuotedText(findings, Side.LEFT);
        this.right = new QuotedText(findings, Side.RIGHT);
    }

    List<Bookmark> write() {
        press.space(14);
        press.need(80);
        press.anchor("passages");
        String title = Messages.text("export.passages");
        press.paragraph(List.of(style.heading(title, 12, press.document().add("H2"))), 0);
        press.space(4);
        findings.rows().forEach(this::write);
        return List.of(new Bookmark(title, "passages", List.of()));
    }

    private void write(Row row) {
        Element section = press.document().add("Sect");
        double half = half();
        Press.Laid words =
                press.laid(
                        List.of(
                                new Press.Column(
                                        press.left(), half, words(row, Side.LEFT, section)),
                                new Press.Column(
                                        press.left() + half + Press.GUTTER,
                                        half,
                                        words(row, Side.RIGHT, section))));
        press.need(HEAD + words.needed());
        press.rule();
        boolean isRight = row instanceof Row.Alone(Side here, _) && here == Side.RIGHT;
        press.paragraph(heading(row, section.add("H3")), isRight ? half + Press.GUTTER : 0);
        List<Press.Extent> extents = press.columns(words, 0);
        for (String remark : findings.remarks().of(row)) {
            press.paragraph(List.of(style.label(remark, section.add("P"))), 0);
        }
        if (row instanceof Row.Paired paired) {
            drawBand(paired.pair(), extents.getFirst(), extents.getLast());
        }
        press.space(7);
    }

    private double half() {
        return (press.width() - Press.GUTTER) / 2;
    }

    private List<Run> heading(Row row, Element in) {
        return switch (row) {
            case Row.Paired(int number, Pair pair) ->
                    List.of(
                            style.label(Messages.text("export.passage.number", number) + " ", in),
                            style.small(Wording.DOT + Wording.pair(pair, findings), in));
            case Row.Alone(Side here, _) -> List.of(style.small(Wording.onlyHere(here), in));
        };
    }

    private List<Run> words(Row row, Side side, Element section) {
        if (row.sentences(side).isEmpty()) {
            return List.of();
        }
        Report report = findings.report(side);
        Element in = section.add("P", report.origin().language());
        List<Run> runs = new ArrayList<>();
        for (int sentence : row.sentences(side)) {
            if (!runs.isEmpty()) {
                runs.add(style.text(" ", in));
            }
            side.of(left, right)
                    .items(report.sentences().get(sentence).span())
                    .forEach(item -> add(item, side, in, runs));
        }
        return runs;
    }

    private void add(QuotedText.Item item, Side side, Element in, List<Run> runs) {
        switch (item) {
            case QuotedText.Item.Words(var piece, var of) ->
                    runs.add(style.words(piece.words(), piece.look(), bars(side, of), in));
            case QuotedText.Item.Start(var quotation) -> runs.add(number(side, quotation, in));
            case QuotedText.Item.End _ -> {}
        }
    }

    private List<Run.Bar> bars(Side side, List<Quotation> quotations) {
        return quotations.stream().map(one -> PaperStyle.bar(tone(side, one))).toList();
    }

    private String tone(Side side, Quotation quotation) {
        return HtmlMargin.tone(findings.group(side, quotation), findings.link(side, quotation));
    }

    private Run number(Side side, Quotation quotation, Element in) {
        QuotationGroup group = findings.group(side, quotation);
        Link link = findings.link(side, quotation);
        String target =
                link instanceof Link.Linked linked
                        ? HtmlMargin.id(side.other(), linked.quotation(side.other()))
                        : "";
        String says =
                Messages.text(
                        "export.html.quotation",
                        group.number(),
                        Wording.relation(link),
                        Standing.speaker(quotation));
        Element own = in.add(target.isEmpty() ? "Span" : "Link");
        String anchor = HtmlMargin.id(side, quotation);
        return style.number(group.number(), tone(side, quotation), anchor, target, says, own);
    }

    /// Joins the two columns on the sheet where they end.
    private void drawBand(Pair pair, Press.Extent one, Press.Extent other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        double from = press.left() + half() + AIR;
        double to = press.left() + half() + Press.GUTTER - 2 * AIR;
        boolean isSame = pair.relation() == Relation.SAME;
        press.draw(
                new Drawn.Area(
                        List.of(
                                new Point(from, one.top()),
                                new Point(to, other.top()),
                                new Point(to, other.bottom()),
                                new Point(from, one.bottom())),
                        isSame ? Tint.SHARED : Tint.MEANING));
        Drawn.Dash dash =
                switch (pair.relation()) {
                    case SAME, REWORDED -> Drawn.Dash.SOLID;
                    case PARTLY -> Drawn.Dash.DASHED;
                };
        edge(new Point(from, one.top()), new Point(from, one.bottom()), dash);
        edge(new Point(to, other.top()), new Point(to, other.bottom()), dash);
    }

    private void edge(Point from, Point to, Drawn.Dash dash) {
        press.draw(new Drawn.Stroke(from, to, 0.9, dash, Tint.AGREES));
    }
}
