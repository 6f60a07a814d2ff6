package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Side;
import org.crossread.model.Span;

/// Writes the numbers and bars of quotations. A number is a link to the counterpart.
/// The bar is tied
/// to the first and last line of the quotation by anchor positions; a browser without them draws it
/// along the paragraph.
final class HtmlMargin {

    /// Numbers of quotations that start nearer than this, in code units, may fall on one line.
    private static final int LINE = 60;

    private final Html html;
    private final Findings findings;
    private final Side side;
    private int stackStart = -LINE;
    private int stacked;
    private int barsEnd;
    private int level;

    HtmlMargin(Html html, Findings findings, Side side) {
        this.html = html;
        this.findings = findings;
        this.side = side;
    }

    /// A paragraph begins: what stood in the last one is out of the way.
    void begin() {
        stackStart = Integer.MIN_VALUE / 2;
        barsEnd = 0;
    }

    /// @param isBeginning whether the quotation begins here and not in an earlier paragraph
    void start(Quotation quotation, boolean isBeginning) {
        String tone = tone(findings.link(side, quotation));
        String anchor = anchor(quotation);
        level = quotation.span().start() < barsEnd ? level + 1 : 0;
        barsEnd = Math.max(barsEnd, quotation.span().end());
        if (isBeginning) {
            html.open("span", "class", "place", "id", id(side, quotation), "style", name(anchor));
            writeNumber(quotation, tone);
        } else {
            html.open("span", "class", "place", "style", name(anchor));
        }
        String style = "--start:" + anchor + ";--end:" + anchor + "-end;--level:" + level;
        html.element("span", "", "class", "bar " + tone, "style", style);
        html.close();
    }

    void end(Quotation quotation) {
        QuotationGroup group = findings.group(side, quotation);
        String spoken = Messages.text("export.html.quotation-end", group.number());
        html.element(
                "span",
                " [" + spoken + "] ",
                "class",
                "spoken end",
                "style",
                name(anchor(quotation) + "-end"));
    }

    private void writeNumber(Quotation quotation, String tone) {
        QuotationGroup group = findings.group(side, quotation);
        Link link = findings.link(side, quotation);
        String spoken =
                Messages.text(
                        "export.html.quotation",
                        group.number(),
                        Wording.relation(link),
                        Wording.speaker(quotation));
        String row = "--row:" + row(quotation.span());
        String target = target(quotation, group, link);
        if (target.isEmpty()) {
            html.open("span", "class", "number " + tone, "style", row);
            html.element("span", Integer.toString(group.number()), "aria-hidden", "true");
            html.element("span", " [" + spoken + "] ", "class", "spoken").close();
        } else {
            html.element(
                    "a",
                    Integer.toString(group.number()),
                    "class",
                    "number " + tone,
                    "href",
                    "#" + target,
                    "aria-label",
                    spoken,
                    "style",
                    row);
        }
    }

    /// How many numbers stand above this one on the same line.
    private int row(Span span) {
        boolean isNear = span.start() - stackStart < LINE * (stacked + 1);
        stacked = isNear ? stacked + 1 : 0;
        if (!isNear) {
            stackStart = span.start();
        }
        return stacked;
    }

    /// The counterpart; for a quotation of one report the next place of its group.
    private String target(Quotation quotation, QuotationGroup group, Link link) {
        return switch (link) {
            case Link.Linked linked -> id(side.other(), linked.quotation(side.other()));
            case Link.OnlyHere _ -> {
                var own = group.quotations(side);
                int next = (own.indexOf(quotation) + 1) % own.size();
                yield own.size() > 1
                        ? id(side, own.get(next))
                        : group.quotations(side.other()).stream()
                                .findFirst()
                                .map(other -> id(side.other(), other))
                                .orElse("");
            }
        };
    }

    static String id(Side side, Quotation quotation) {
        return Terms.of(side) + "-q" + quotation.id();
    }

    /// The class that gives a relation its colour and edge.
    static String tone(Link link) {
        return Terms.of(link);
    }

    private String anchor(Quotation quotation) {
        return "--" + id(side, quotation);
    }

    private static String name(String anchor) {
        return "anchor-name:" + anchor;
    }
}
