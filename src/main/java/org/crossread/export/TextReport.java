package org.crossread.export;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Writes a comparison as plain text for a terminal of 80 columns, without colour.
final class TextReport {

    /// Columns of a number and of a side's name.
    private static final int NUMBER = 4;

    /// Columns of what a report is called.
    private static final int SIDE = 8;

    private static final int TEXT = 12;
    private static final int CONTEXT = 50;

    private final PlainPage page;
    private final Findings findings;
    private final Marks show;
    private final String version;

    TextReport(Findings findings, String version, Sink out) {
        this.page = new PlainPage(out);
        this.findings = findings;
        this.show = findings.view().marks();
        this.version = version;
    }

    void write() {
        page.title(Messages.text("export.html.heading")).line();
        for (Side side : Side.values()) {
            writeReport(side);
        }
        Source.transcript(findings.comparison()).ifPresent(this::writeTranscript);
        writeQuotations("export.quotations.both", QuotationGroup::isInBoth);
        writeQuotations("export.quotations.left", group -> group.right().isEmpty());
        writeQuotations("export.quotations.right", group -> group.left().isEmpty());
        writeChanges(findings.meaningChanges());
        writeOddWords();
        writePassages();
        writeSources();
    }

    private void writeReport(Side side) {
        Origin origin = findings.report(side).origin();
        var share = findings.comparison().figures().share(side);
        page.entry(0, Wording.side(side), SIDE, Wording.title(origin));
        String from = Wording.origin(origin);
        if (!from.isEmpty()) {
            page.entry(0, "", SIDE, from);
        }
        String figures = Wording.sentencesShared(share) + Wording.DOT + Wording.wordsShared(share);
        page.entry(0, "", SIDE, figures);
    }

    private void writeTranscript(Source transcript) {
        page.line().text(transcript.name() + ": " + transcript.told());
    }

    private void writeQuotations(String key, Predicate<QuotationGroup> belongs) {
        List<QuotationGroup> groups = findings.groups().stream().filter(belongs).toList();
        if (groups.isEmpty()) {
            return;
        }
        String title = Messages.text("export.quotations") + ": " + Messages.text(key);
        page.heading(title, Integer.toString(groups.size()));
        groups.forEach(this::write);
    }

    private void write(QuotationGroup group) {
        Link link = Standing.told(group);
        String relation = group.isInBoth() ? Wording.relation(link) + Wording.DOT : "";
        String cues = Standing.cues(findings, group);
        String standing =
                relation
                        + Standing.speakers(findings, group)
                        + (cues.isEmpty() ? "" : Wording.DOT + cues);
        page.entry(1, Integer.toString(group.number()), NUMBER, standing);
        for (Side side : Side.values()) {
            for (Quotation quotation : group.quotations(side)) {
                page.entry(NUMBER, Wording.side(side), TEXT, text(side, quotation.span()));
            }
        }
        if (group.isInBoth() && link instanceof Link.Linked linked) {
            writeVariants(linked, Side.LEFT, Side.RIGHT);
        }
        for (Repeat repeat : group.repeats()) {
            page.entry(NUMBER, "", TEXT, Standing.repeat(repeat) + ".");
            writeVariants(repeat.link(), repeat.side(), repeat.side());
        }
        writeRemarks(findings.remarks().of(group));
        page.line();
    }

    private void writeRemarks(List<String> remarks) {
        remarks.forEach(one -> page.entry(NUMBER, "", TEXT, one));
    }

    private void writeVariants(Link.Linked link, Side left, Side right) {
        if (link instanceof Link.Trimmed || link instanceof Link.Altered) {
            Variants.of(link)
                    .forEach(
                            variant ->
                                    page.entry(
                                            TEXT,
                                            "",
                                            TEXT,
                                            Standing.variant(variant, left, right, findings)));
        }
    }

    private void writeChanges(Set<MeaningChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.heading(Messages.text("export.changes"), Integer.toString(changes.size()));
        for (MeaningChange change : changes) {
            page.entry(1, change.words(), 0, "");
            writeContext(change.first(), change.flag().left());
            writeContext(change.second(), change.flag().right());
            page.line();
        }
    }

    private void writeOddWords() {
        var lines = new OddLines(findings);
        if (lines.sides().isEmpty()) {
            return;
        }
        page.heading(Messages.text("odd.title"), "");
        page.text(Messages.text("odd.note")).line();
        for (Side side : lines.sides()) {
            page.entry(0, Wording.side(side), TEXT, lines.summary(side));
            for (OddLines.Line one : lines.lines(side)) {
                String plain = one.plain().isEmpty() ? "" : " ↔ " + one.plain();
                page.entry(TEXT, "", TEXT, one.words() + plain + Wording.DOT + one.about());
            }
            page.line();
        }
    }

    private void writeContext(Side side, Span words) {
        Report report = findings.report(side);
        Span around = Excerpt.around(report, words, CONTEXT);
        String marked =
                words.isEmpty()
                        ? Excerpt.apart(
                                "(" + Messages.text("export.no-words") + ")", report, words.start())
                        : "*" + report.text(words) + "*";
        String text =
                report.text(new Span(around.start(), words.start()))
                        + marked
                        + report.text(new Span(words.end(), around.end()));
        page.entry(NUMBER, Wording.side(side), TEXT, text);
    }

    private void writePassages() {
        long pairs = findings.rows().stream().filter(Row.Paired.class::isInstance).count();
        page.heading(Messages.text("export.passages"), Long.toString(pairs));
        page.beside(Wording.side(Side.LEFT), Wording.side(Side.RIGHT)).line();
        for (Row row : findings.rows()) {
            switch (row) {
                case Row.Paired paired -> {
                    String about = Wording.pair(paired.pair(), findings);
                    page.entry(0, "[" + paired.number() + "]", NUMBER + 1, about);
                    page.beside(text(row, Side.LEFT), text(row, Side.RIGHT));
                    if (show.showsDifferent()) {
                        writeDifferences(paired);
                    }
                }
                case Row.Alone alone -> {
                    page.entry(0, "[–]", NUMBER + 1, Wording.onlyHere(alone.here()));
                    page.beside(text(row, Side.LEFT), text(row, Side.RIGHT));
                }
            }
            writeRemarks(findings.remarks().of(row));
            page.line();
        }
    }

    private void writeDifferences(Row.Paired row) {
        String differences =
                Variants.of(row.pair().changes()).stream()
                        .map(one -> Standing.variant(one, Side.LEFT, Side.RIGHT, findings))
                        .collect(Collectors.joining("; "));
        if (!differences.isEmpty()) {
            page.entry(NUMBER, "≠", NUMBER + 2, differences);
        }
    }

    private String text(Row row, Side side) {
        return row.sentences(side).stream()
                .map(one -> text(side, findings.report(side).sentences().get(one).span()))
                .collect(Collectors.joining(" "));
    }

    private String text(Side side, Span span) {
        return findings.report(side).text(span);
    }

    private void writeSources() {
        page.heading(Messages.text("export.sources"), "");
        List<Source> sources = Source.all(findings.comparison());
        int reach =
                sources.stream().mapToInt(one -> Columns.width(one.name()) + 2).max().orElseThrow();
        for (Source source : sources) {
            page.entry(0, source.name(), Math.max(SIDE, reach), source.file());
            if (!source.origin().sha256().isBlank()) {
                page.entry(0, "", Math.max(SIDE, reach), source.checksum());
            }
        }
        page.line().text(Messages.text("export.made-by", version));
    }
}
