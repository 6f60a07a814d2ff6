package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Side;

/// Writes the numbers and bars of quotations. A number is a link to the counterpart. The bar is
/// tied to the first and last line of the quotation by anchor positions; a browser without them
/// draws it along the paragraph.
final class HtmlMargin {

    private final Html html;
    private final Findings findings;
    private final Side side;
    private MarginLanes lanes = new MarginLanes();
    private String lastNumber = "";

    HtmlMargin(Html html, Findings findings, Side side) {
        this.html = html;
        this.findings = findings;
        this.side = side;
    }

    /// A paragraph begins: what stood in the last one is out of the way.
    void begin() {
        lanes = new MarginLanes();
        lastNumber = "";
    }

    /// @param isBeginning whether the quotation begins here and not in an earlier paragraph
    void start(Quotation quotation, boolean isBeginning) {
        String tone = tone(findings.group(side, quotation), findings.link(side, quotation));
        String anchor = anchor(quotation);
        if (isBeginning) {
            html.open("span", "class", "place", "id", id(side, quotation), "style", name(anchor));
            writeNumber(quotation, tone);
        } else {
            html.open("span", "class", "place", "style", name(anchor));
        }
        String style =
                "--start:"
                        + anchor
                        + ";--end:"
                        + anchor
                        + "-end;--lane:"
                        + lanes.lane(quotation.span());
        html.element("span", "", "class", "bar " + tone, "style", style);
        html.close();
    }

    void end(Quotation quotation) {
        QuotationGroup group = findings.group(side, quotation);
        String spoken = Messages.text("export.html.quotation-end", group.number());
        html.element("span", "", "style", name(anchor(quotation) + "-end"));
        html.element("span", " [" + spoken + "] ", "class", "spoken");
    }

    private void writeNumber(Quotation quotation, String tone) {
        QuotationGroup group = findings.group(side, quotation);
        Link link = findings.link(side, quotation);
        String spoken =
                Messages.text(
                        "export.html.quotation",
                        group.number(),
                        Wording.relation(link),
                        Standing.speaker(quotation));
        String style = numberStyle(quotation);
        String target = target(quotation, group, link);
        if (target.isEmpty()) {
            html.open("span", "class", "number " + tone, "style", style);
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
                    style);
        }
    }

    /// A number stands beside the first line of its quotation, but below the number before it.
    private String numberStyle(Quotation quotation) {
        String anchor = anchor(quotation);
        String style = "--start:" + anchor + ";anchor-name:" + anchor + "-number";
        String above = lastNumber.isEmpty() ? "" : ";--above:" + lastNumber;
        lastNumber = anchor + "-number";
        return style + above + ";--row:" + lanes.row(quotation.span());
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

    /// The class that gives a relation its colour and edge. A quotation of one report that gives it
    /// again with other words looks changed.
    static String tone(QuotationGroup group, Link link) {
        boolean isChangedInside =
                group.repeats().stream().anyMatch(one -> one.link() instanceof Link.Altered);
        return link instanceof Link.OnlyHere && isChangedInside ? "altered" : Terms.of(link);
    }

    private String anchor(Quotation quotation) {
        return "--" + id(side, quotation);
    }

    private static String name(String anchor) {
        return "anchor-name:" + anchor;
    }
}
