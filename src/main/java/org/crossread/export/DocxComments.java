package org.crossread.export;

import org.crossread.l10n.InMarks;
import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;

/// The comments of a Word document: one for each quotation, with its speaker and relation.
final class DocxComments {

    private final Findings findings;
    private final List<List<String>> comments = new ArrayList<>();

    DocxComments(Findings findings) {
        this.findings = findings;
    }

    /// Takes the comment on a quotation.
    ///
    /// @return its number
    int add(Side side, Quotation quotation) {
        QuotationGroup group = findings.group(side, quotation);
        Link link = findings.link(side, quotation);
        List<String> lines = new ArrayList<>();
        lines.add(
                Messages.text(
                        "export.html.quotation",
                        group.number(),
                        Wording.relation(link),
                        Standing.speaker(quotation)));
        String cue = Standing.cue(findings.report(side), quotation);
        if (!cue.isEmpty()) {
            lines.add(InMarks.of(cue));
        }
        if (link instanceof Link.Trimmed || link instanceof Link.Altered) {
            Variants.of((Link.Linked) link)
                    .forEach(
                            one ->
                                    lines.add(
                                            Standing.variant(
                                                    one, Side.LEFT, Side.RIGHT, findings)));
        }
        group.repeats().stream()
                .filter(repeat -> repeat.side() == side)
                .forEach(repeat -> lines.add(Standing.repeat(repeat)));
        lines.addAll(findings.remarks().of(group));
        comments.add(lines);
        return comments.size() - 1;
    }

    void write(Html xml) {
        for (int id = 0; id < comments.size(); id++) {
            xml.open(
                    "w:comment",
                    "w:id",
                    Integer.toString(id),
                    "w:author",
                    Program.NAME,
                    "w:initials",
                    "CR");
            var text = new DocxText(xml);
            comments.get(id).forEach(line -> text.paragraph("CommentText", line));
            xml.close().line();
        }
    }
}
