package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Origin;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The main text of a Word document.
final class DocxBody {

    private static final int CONTEXT = 70;
    private static final int BEGINNING = 110;

    private final Findings findings;
    private final String version;
    private final Html xml;
    private final DocxText text;
    private final DocxComments comments;

    DocxBody(Findings findings, String version, Html xml, DocxComments comments) {
        this.findings = findings;
        this.version = version;
        this.xml = xml;
        this.text = new DocxText(xml);
        this.comments = comments;
    }

    void write() {
        text.paragraph("Heading1", Messages.text("export.html.heading"));
        writeSources();
        writeLegend();
        writeQuotations();
        new DocxPassages(findings, text, comments).write();
        writeMeanings();
        writeOddWords();
        text.paragraph("About", Messages.text("export.made-by", version));
        writeSection();
    }

    private void writeSources() {
        var table = new DocxTable(xml);
        table.begin(false);
        table.beginRow();
        for (Side side : Side.values()) {
            table.beginCell(1);
            Origin origin = findings.report(side).origin();
            text.paragraph("Heading3", Wording.side(side));
            text.paragraph("", DocxText.isRightToLeft(origin.title()));
            text.strong(Wording.title(origin)).close();
            text.paragraph("About", Wording.origin(origin));
            text.paragraph("About", Source.of(side, findings.comparison()).checksum());
            var share = findings.comparison().figures().share(side);
            text.paragraph(
                    "About",
                    Wording.sentencesShared(share) + Wording.DOT + Wording.wordsShared(share));
            table.endCell();
        }
        table.endRow();
        table.end();
        Source.transcript(findings.comparison()).ifPresent(this::writeTranscript);
    }

    private void writeTranscript(Source transcript) {
        text.paragraph("About", transcript.name() + Wording.DOT + transcript.told());
        text.paragraph("About", transcript.checksum());
    }

    private void writeLegend() {
        text.paragraph("About", false);
        text.strong(Messages.text("export.legend") + ": ");
        for (Look look : Look.values()) {
            if (look.isShown(findings.view().marks()) && look != Look.CUT) {
                text.run(Messages.text("export.legend." + Terms.of(look)), look, "").run("   ");
            }
        }
        String[] tones = {"verbatim", "altered", "same-statement", Terms.ONLY_HERE};
        for (int i = 0; i < tones.length; i++) {
            text.number(i + 1, tones[i], "", "");
            text.run(Messages.text("export.legend.number." + tones[i]) + "   ");
        }
        text.close();
    }

    private void writeQuotations() {
        if (findings.groups().isEmpty()) {
            return;
        }
        text.paragraph("Heading2", Messages.text("export.quotations"));
        writeQuotations("export.quotations.both", QuotationGroup::isInBoth);
        writeQuotations("export.quotations.left", group -> group.right().isEmpty());
        writeQuotations("export.quotations.right", group -> group.left().isEmpty());
    }

    private void writeQuotations(String key, Predicate<QuotationGroup> belongs) {
        List<QuotationGroup> groups = findings.groups().stream().filter(belongs).toList();
        if (!groups.isEmpty()) {
            text.paragraph("Heading3", Messages.text(key) + " (" + groups.size() + ")");
            groups.forEach(this::write);
        }
    }

    private void write(QuotationGroup group) {
        Side side = group.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        Link link = Standing.told(group);
        String target = DocxText.name(HtmlMargin.id(side, group.first()));
        String says = Messages.text("export.html.go", group.number(), Wording.side(side));
        String words = Standing.words(findings, group, BEGINNING);
        text.paragraph("", DocxText.isRightToLeft(words));
        text.number(group.number(), HtmlMargin.tone(group, link), target, says);
        text.run(words).close();
        text.paragraph("About", false);
        if (group.isInBoth()) {
            text.strong(Wording.relation(link)).run(Wording.DOT);
        }
        String cues = Standing.cues(findings, group);
        text.run(Standing.speakers(findings, group) + (cues.isEmpty() ? "" : Wording.DOT + cues))
                .close();
        findings.remarks().of(group).forEach(remark -> text.paragraph("About", remark));
        for (Repeat repeat : group.repeats()) {
            text.paragraph("About", Standing.repeat(repeat));
        }
    }

    private void writeMeanings() {
        Set<MeaningChange> changes = findings.meaningChanges();
        if (changes.isEmpty()) {
            return;
        }
        text.paragraph("Heading2", Messages.text("export.changes"));
        var table = new DocxTable(xml);
        table.begin(true);
        for (MeaningChange change : changes) {
            table.beginRow();
            table.beginCell(2);
            text.paragraph("Heading3", change.words());
            table.endCell();
            table.endRow();
            table.beginRow();
            writeContext(table, change.first(), change.flag().left());
            writeContext(table, change.second(), change.flag().right());
            table.endRow();
        }
        table.end();
    }

    private void writeContext(DocxTable table, Side side, Span words) {
        Report report = findings.report(side);
        Span around = Excerpt.around(report, words, CONTEXT);
        String language = report.origin().language();
        table.beginCell(1);
        text.paragraph("", DocxText.isRightToLeft(report.text(around)));
        text.strong(Wording.side(side)).run(": ");
        text.run(report.text(new Span(around.start(), words.start())), Look.PLAIN, language);
        if (words.isEmpty()) {
            String nothing = "(" + Messages.text("export.no-words") + ")";
            text.run(Excerpt.apart(nothing, report, words.start()));
        } else {
            text.run(report.text(words), Look.FLAGGED, language);
        }
        text.run(report.text(new Span(words.end(), around.end())), Look.PLAIN, language);
        text.close();
        table.endCell();
    }

    private void writeOddWords() {
        var odd = new OddLines(findings);
        if (odd.sides().isEmpty()) {
            return;
        }
        text.paragraph("Heading2", Messages.text("odd.title"));
        for (Side side : odd.sides()) {
            text.paragraph("Heading3", Wording.side(side) + ": " + odd.summary(side));
            for (OddLines.Line line : odd.lines(side)) {
                String pair =
                        line.plain().isEmpty() ? line.words() : line.words() + " ↔ " + line.plain();
                text.paragraph("", pair + Wording.DOT + line.about());
            }
        }
    }

    /// A4, upright, with the running head and foot.
    private void writeSection() {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId5");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "964",
                "w:bottom",
                "1134",
                "w:left",
                "964",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.close();
    }
}
