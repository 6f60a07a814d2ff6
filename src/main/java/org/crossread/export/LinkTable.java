package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the links of quotations as comma-separated values: one row each, with offsets into both
/// texts. For programs of all kinds: the names of columns do not change with the language.
final class LinkTable {

    private static final List<String> HEAD =
            List.of(
                    "number",
                    "relation",
                    "within",
                    "left_start",
                    "left_end",
                    "left_type",
                    "left_speaker",
                    "left_cue",
                    "left_text",
                    "right_start",
                    "right_end",
                    "right_type",
                    "right_speaker",
                    "right_cue",
                    "right_text",
                    "remarks");

    private static final List<String> NOWHERE = List.of("", "", "", "", "", "");

    private final Csv csv;
    private final Comparison comparison;
    private final Findings findings;
    private final List<String> sources;

    LinkTable(Findings findings, String version, Sink out) {
        this.csv = new Csv(out);
        this.comparison = findings.comparison();
        this.findings = findings;
        this.sources = SourceColumns.of(comparison, version);
    }

    void write() {
        var sourceHead = SourceColumns.head(comparison);
        csv.row(Stream.concat(HEAD.stream(), sourceHead.stream()).toList());
        comparison.links().forEach(this::write);
        comparison.repeats().forEach(this::write);
    }

    private void row(QuotationGroup group, List<String> cells) {
        cells.add(String.join(" | ", findings.remarks().of(group)));
        cells.addAll(sources);
        csv.row(cells);
    }

    private void write(Link link) {
        switch (link) {
            case Link.Linked linked when !findings.isShown(Side.LEFT, linked.left()) -> {}
            case Link.OnlyHere(var side, var quotation)
                    when !findings.isShown(side, quotation) -> {}
            case Link.Linked linked -> {
                List<String> row = start(Side.LEFT, linked.left(), link, "");
                row.addAll(place(Side.LEFT, linked.left()));
                row.addAll(place(Side.RIGHT, linked.right()));
                row(findings.group(Side.LEFT, linked.left()), row);
            }
            case Link.OnlyHere(var side, var quotation) -> {
                List<String> row = start(side, quotation, link, "");
                row.addAll(side == Side.LEFT ? place(side, quotation) : NOWHERE);
                row.addAll(side == Side.RIGHT ? place(side, quotation) : NOWHERE);
                row(findings.group(side, quotation), row);
            }
        }
    }

    private void write(Repeat repeat) {
        Link.Linked link = repeat.link();
        if (!findings.isShown(repeat.side(), link.left())) {
            return;
        }
        List<String> row = start(repeat.side(), link.left(), link, Terms.of(repeat.side()));
        row.addAll(place(repeat.side(), link.left()));
        row.addAll(place(repeat.side(), link.right()));
        row(findings.group(repeat.side(), link.left()), row);
    }

    private List<String> start(Side side, Quotation quotation, Link link, String within) {
        QuotationGroup group = findings.group(side, quotation);
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(group.number()));
        row.add(Terms.of(link));
        row.add(within);
        return row;
    }

    private List<String> place(Side side, Quotation quotation) {
        Report report = comparison.report(side);
        return List.of(
                Integer.toString(quotation.span().start()),
                Integer.toString(quotation.span().end()),
                Terms.of(quotation.kind()),
                quotation.person(),
                Standing.cue(report, quotation),
                report.text(quotation.span()));
    }
}
