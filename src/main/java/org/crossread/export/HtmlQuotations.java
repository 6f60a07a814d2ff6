package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.util.List;
import java.util.function.Predicate;

/// Writes the list of quotations: those in both reports, those only left, those only right.
final class HtmlQuotations {

    private static final int BEGINNING = 90;

    private final Html html;
    private final Findings findings;

    HtmlQuotations(Html html, Findings findings) {
        this.html = html;
        this.findings = findings;
    }

    void write() {
        html.element("h2", Messages.text("export.quotations"), "id", "quotations");
        if (findings.groups().isEmpty()) {
            html.element("p", Messages.text("export.quotations.none"), "class", "none");
        }
        write("export.quotations.both", QuotationGroup::isInBoth);
        write("export.quotations.left", group -> group.right().isEmpty());
        write("export.quotations.right", group -> group.left().isEmpty());
    }

    private void write(String title, Predicate<QuotationGroup> belongs) {
        List<QuotationGroup> groups = findings.groups().stream().filter(belongs).toList();
        if (groups.isEmpty()) {
            return;
        }
        html.open("h3").text(Messages.text(title)).text(" ");
        html.element("span", Integer.toString(groups.size()), "class", "count").close().line();
        html.open("ol");
        groups.forEach(this::write);
        html.close().line();
    }

    private void write(QuotationGroup group) {
        Side side = group.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        Link link = Standing.told(group);
        String tone = HtmlMargin.tone(group, link);
        html.open("li", "value", Integer.toString(group.number()));
        html.element(
                "span",
                Integer.toString(group.number()),
                "class",
                "number " + tone,
                "aria-hidden",
                "true");
        html.open("p", "class", "words", "dir", "auto");
        String before = "";
        for (Quotation part : group.firstSaying()) {
            String words = Excerpt.beginning(findings.report(side).text(part.span()), BEGINNING);
            html.text(Standing.between(before));
            html.element("a", words, "href", "#" + HtmlMargin.id(side, part));
            before = words;
        }
        html.close();
        writeStanding(group, link);
        if (group.isInBoth() && link instanceof Link.Linked linked) {
            writeVariants(
                    linked, findings.report(Side.LEFT), findings.report(Side.RIGHT), "across");
        }
        group.repeats().forEach(this::write);
        findings.remarks().of(group).forEach(one -> html.element("p", one, "class", "remark"));
        writePlaces(group);
        html.close().line();
    }

    private void writeStanding(QuotationGroup group, Link link) {
        html.open("p", "class", "standing");
        if (group.isInBoth()) {
            html.element("strong", Wording.relation(link)).text(Wording.DOT);
        }
        html.text(Standing.speakers(findings, group));
        String cues = Standing.cues(findings, group);
        html.text(cues.isEmpty() ? "" : Wording.DOT + cues).close();
    }

    private void write(Repeat repeat) {
        html.open("p", "class", "standing");
        html.element("strong", Standing.repeat(repeat)).close();
        Report report = findings.report(repeat.side());
        writeVariants(repeat.link(), report, report, "within");
    }

    private void writeVariants(Link.Linked link, Report left, Report right, String where) {
        if (!(link instanceof Link.Trimmed || link instanceof Link.Altered)) {
            return;
        }
        html.open("ul", "class", "variants");
        for (Variants.Variant variant : Variants.of(link)) {
            html.open("li");
            if (variant.right().isEmpty()) {
                html.element("del", left.text(variant.left()), "dir", "auto");
                html.text(" " + Messages.text("export.variant." + "first-" + where));
            } else if (variant.left().isEmpty()) {
                html.element("ins", right.text(variant.right()), "dir", "auto");
                html.text(" " + Messages.text("export.variant." + "second-" + where));
            } else {
                html.element("del", left.text(variant.left()), "dir", "auto").text(" ↔ ");
                html.element("ins", right.text(variant.right()), "dir", "auto");
            }
            html.close();
        }
        html.close();
    }

    private void writePlaces(QuotationGroup group) {
        if (group.left().size() + group.right().size() == 1) {
            return;
        }
        html.open("p", "class", "places");
        for (Side side : Side.values()) {
            List<Quotation> own = group.quotations(side);
            for (int i = 0; i < own.size(); i++) {
                String place =
                        own.size() == 1 ? Wording.side(side) : Wording.side(side) + " " + (i + 1);
                String target = "#" + HtmlMargin.id(side, own.get(i));
                String spoken = Messages.text("export.html.go", group.number(), place);
                html.element("a", place, "href", target, "aria-label", spoken).text(" ");
            }
        }
        html.close();
    }
}
