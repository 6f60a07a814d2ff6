package org.crossread.export;

import org.crossread.export.paper.Bookmark;
import org.crossread.export.paper.Element;
import org.crossread.export.paper.Press;
import org.crossread.export.paper.Run;
import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The list of quotations on paper, each leading to its place in the texts.
final class PaperQuotations {

    private static final int BEGINNING = 110;
    private static final int TITLE = 60;
    private static final double INDENT = 24;

    private final Findings findings;
    private final Press press;
    private final PaperStyle style;
    private final List<Bookmark> bookmarks = new ArrayList<>();

    PaperQuotations(Findings findings, Press press, PaperStyle style) {
        this.findings = findings;
        this.press = press;
        this.style = style;
    }

    /// @return bookmarks of the list and of every quotation
    List<Bookmark> write() {
        if (findings.groups().isEmpty()) {
            return List.of();
        }
        Element document = press.document();
        press.space(14);
        press.need(60);
        press.anchor("quotations");
        String title = Messages.text("export.quotations");
        press.paragraph(List.of(style.heading(title, 12, document.add("H2"))), 0);
        write("export.quotations.both", QuotationGroup::isInBoth);
        write("export.quotations.left", group -> group.right().isEmpty());
        write("export.quotations.right", group -> group.left().isEmpty());
        return List.of(new Bookmark(title, "quotations", bookmarks));
    }

    private void write(String key, Predicate<QuotationGroup> belongs) {
        List<QuotationGroup> groups = findings.groups().stream().filter(belongs).toList();
        if (groups.isEmpty()) {
            return;
        }
        press.space(6);
        press.need(40);
        String title = Messages.text(key) + " (" + groups.size() + ")";
        press.paragraph(List.of(style.label(title, press.document().add("H3"))), 0);
        press.space(2);
        Element list = press.document().add("L");
        groups.forEach(group -> write(group, list.add("LI")));
    }

    private void write(QuotationGroup group, Element item) {
        Side side = group.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        Link link = Standing.told(group);
        String tone = HtmlMargin.tone(group, link);
        Element body = item.add("LBody");
        String target = HtmlMargin.id(side, group.first());
        String words = Standing.words(findings, group, BEGINNING);
        String says = Messages.text("export.html.go", group.number(), Wording.side(side));
        Element in = item.add("Lbl").add("Link");
        Run number = style.number(group.number(), tone, "", target, says, in);
        press.columns(
                List.of(
                        new Press.Column(press.left(), INDENT, List.of(number)),
                        new Press.Column(
                                press.left() + INDENT,
                                press.width() - INDENT,
                                List.of(style.text(words, body.add("P"))))),
                20);
        press.paragraph(standing(group, link, body.add("P")), INDENT);
        for (Repeat repeat : group.repeats()) {
            press.paragraph(List.of(style.small(Standing.repeat(repeat), body.add("P"))), INDENT);
        }
        for (String remark : findings.remarks().of(group)) {
            press.paragraph(List.of(style.label(remark, body.add("P"))), INDENT);
        }
        press.space(3);
        bookmarks.add(bookmark(group, link, words));
    }

    private List<Run> standing(QuotationGroup group, Link link, Element in) {
        List<Run> runs = new ArrayList<>();
        if (group.isInBoth()) {
            runs.add(style.label(Wording.relation(link) + Wording.DOT, in));
        }
        String cues = Standing.cues(findings, group);
        runs.add(
                style.small(
                        Standing.speakers(findings, group)
                                + (cues.isEmpty() ? "" : Wording.DOT + cues),
                        in));
        if (link instanceof Link.Trimmed || link instanceof Link.Altered) {
            for (Variants.Variant one : Variants.of((Link.Linked) link)) {
                String words = Standing.variant(one, Side.LEFT, Side.RIGHT, findings);
                runs.add(style.small(Wording.DOT + words, in));
            }
        }
        return runs;
    }

    /// The quotation, and below it each place where it stands.
    private Bookmark bookmark(QuotationGroup group, Link link, String words) {
        List<Bookmark> places = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Quotation one : group.quotations(side)) {
                String place = Wording.side(side) + Wording.DOT + Standing.speaker(one);
                places.add(new Bookmark(place, HtmlMargin.id(side, one), List.of()));
            }
        }
        String title =
                group.number()
                        + "  "
                        + Excerpt.beginning(words, TITLE)
                        + Wording.DOT
                        + Wording.relation(link);
        return new Bookmark(title, places.getFirst().target(), places);
    }
}
