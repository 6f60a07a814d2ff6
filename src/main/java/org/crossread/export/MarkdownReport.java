package org.crossread.export;

import org.crossread.l10n.Days;
import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Link;
import org.crossread.model.Origin;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Writes a comparison as Markdown with tables (GitHub's dialect). Shared words are bold, changed
/// ones italic, changed meanings both.
final class MarkdownReport {

    private final Sink out;
    private final Findings findings;
    private final MarkedText left;
    private final MarkedText right;
    private final String version;

    MarkdownReport(Findings findings, String version, Sink out) {
        this.out = out;
        this.findings = findings;
        this.left = new MarkedText(findings, Side.LEFT);
        this.right = new MarkedText(findings, Side.RIGHT);
        this.version = version;
    }

    void write() {
        line("# " + Messages.text("export.html.heading")).line("");
        writeReports();
        Source.transcript(findings.comparison()).ifPresent(this::writeTranscript);
        line("").line(Messages.text("export.markdown.legend"));
        section("export.quotations");
        writeQuotations("export.quotations.both", QuotationGroup::isInBoth);
        writeQuotations("export.quotations.left", group -> group.right().isEmpty());
        writeQuotations("export.quotations.right", group -> group.left().isEmpty());
        writeChanges(findings.meaningChanges());
        writeOddWords();
        section("export.passages");
        writePassages();
        line("").line(Markdown.line(Messages.text("export.made-by", version)));
    }

    private MarkdownReport line(String text) {
        out.append(text).append('\n');
        return this;
    }

    private void section(String key) {
        line("").line("## " + Messages.text(key)).line("");
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void writeReports() {
        row(" ", Wording.side(Side.LEFT), Wording.side(Side.RIGHT));
        row("---", "---", "---");
        about("export.source.title", Wording::title);
        about("export.source.outlet", Origin::outlet);
        about("export.source.date", origin -> Days.inWords(origin.date()));
        about("export.source.file", origin -> FileNames.inWords(origin.fileName()));
        about("export.source.sha256", Origin::sha256);
        var figures = findings.comparison().figures();
        row(
                Messages.text("export.sentences"),
                Wording.sentencesShared(figures.left()),
                Wording.sentencesShared(figures.right()));
        row(
                Messages.text("export.words"),
                Wording.wordsShared(figures.left()),
                Wording.wordsShared(figures.right()));
    }

    private void writeTranscript(Source transcript) {
        String told = transcript.told() + Wording.DOT + transcript.checksum();
        line("").line(Markdown.line(transcript.name() + ": " + told));
    }

    private void about(String key, Function<Origin, String> value) {
        String first = value.apply(findings.report(Side.LEFT).origin());
        String second = value.apply(findings.report(Side.RIGHT).origin());
        if (!first.isBlank() || !second.isBlank()) {
            row(Messages.text(key), Markdown.escaped(first), Markdown.escaped(second));
        }
    }

    private void writeQuotations(String key, Predicate<QuotationGroup> belongs) {
        List<QuotationGroup> groups = findings.groups().stream().filter(belongs).toList();
        if (!groups.isEmpty()) {
            line("### " + Messages.text(key)).line("");
            groups.forEach(this::write);
            line("");
        }
    }

    private void write(QuotationGroup group) {
        Link link = Standing.told(group);
        String start = group.number() + ". ";
        String hang = " ".repeat(start.length());
        String relation =
                group.isInBoth() ? "**" + Wording.relation(link) + "**" + Wording.DOT : "";
        String cues = Standing.cues(findings, group);
        String standing =
                Standing.speakers(findings, group) + (cues.isEmpty() ? "" : Wording.DOT + cues);
        line(start + relation + Markdown.escaped(standing));
        for (Side side : Side.values()) {
            for (Quotation quotation : group.quotations(side)) {
                line(hang + "- " + Wording.side(side) + ": " + words(side, quotation.span()));
            }
        }
        if (group.isInBoth() && link instanceof Link.Linked linked) {
            writeVariants(linked, Side.LEFT, Side.RIGHT, hang);
        }
        findings.remarks().of(group).forEach(one -> line(hang + "- " + Markdown.line(one)));
        for (Repeat repeat : group.repeats()) {
            line(hang + "- " + Standing.repeat(repeat));
            writeVariants(repeat.link(), repeat.side(), repeat.side(), hang + "  ");
        }
    }

    private void writeVariants(Link.Linked link, Side first, Side second, String hang) {
        if (link instanceof Link.Trimmed || link instanceof Link.Altered) {
            Variants.of(link).stream()
                    .map(one -> Standing.variant(one, first, second, findings))
                    .forEach(text -> line(hang + "- " + Markdown.line(text)));
        }
    }

    private void writeChanges(Set<MeaningChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        section("export.changes");
        row(
                Messages.text("export.changes.kind"),
                Wording.side(Side.LEFT),
                Wording.side(Side.RIGHT));
        row("---", "---", "---");
        for (MeaningChange change : changes) {
            row(
                    change.words(),
                    context(change.first(), change.flag().left()),
                    context(change.second(), change.flag().right()));
        }
    }

    private void writeOddWords() {
        var lines = new OddLines(findings);
        if (lines.sides().isEmpty()) {
            return;
        }
        section("odd.title");
        line(Messages.text("odd.note"));
        for (Side side : lines.sides()) {
            line("").line("### " + Wording.side(side) + ": " + lines.summary(side)).line("");
            row(Messages.text("odd.words"), Messages.text("odd.plain"), Messages.text("odd.about"));
            row("---", "---", "---");
            for (OddLines.Line one : lines.lines(side)) {
                row(Markdown.escaped(one.words()), Markdown.escaped(one.plain()), one.about());
            }
        }
    }

    private String context(Side side, Span words) {
        Report report = findings.report(side);
        Span around = Excerpt.around(report, words, report.text().length());
        return words(side, around).strip();
    }

    private void writePassages() {
        row(" ", Wording.side(Side.LEFT), Wording.side(Side.RIGHT));
        row("---", "---", "---");
        for (Row row : findings.rows()) {
            String about =
                    switch (row) {
                        case Row.Paired paired -> Wording.pair(paired.pair(), findings);
                        case Row.Alone alone -> Wording.onlyHere(alone.here());
                    };
            String remarks =
                    findings.remarks().of(row).stream()
                            .map(one -> "<br>" + Markdown.escaped(one))
                            .collect(Collectors.joining());
            row(about + remarks, words(row, Side.LEFT), words(row, Side.RIGHT));
        }
    }

    private String words(Row row, Side side) {
        return row.sentences(side).stream()
                .map(one -> words(side, findings.report(side).sentences().get(one).span()))
                .collect(Collectors.joining(" "));
    }

    private String words(Side side, Span span) {
        return side.of(left, right).pieces(span).stream()
                .map(MarkdownReport::words)
                .collect(Collectors.joining());
    }

    private static String words(MarkedText.Piece piece) {
        String words = Markdown.escaped(piece.words());
        String sign =
                switch (piece.look()) {
                    case PLAIN, MEANING -> "";
                    case SAME -> "**";
                    case VARIANT, CUT, ALTERED -> "*";
                    case FLAGGED -> "***";
                };
        return sign + words + sign;
    }
}
