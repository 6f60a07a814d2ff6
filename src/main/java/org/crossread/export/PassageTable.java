package org.crossread.export;

import org.crossread.model.Change;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the passages as comma-separated values: one row for each pair and for each stretch that
/// stands on one side only, in the order of the left report, with offsets into both texts.
final class PassageTable {

    private static final List<String> HEAD =
            List.of(
                    "number",
                    "relation",
                    "similarity",
                    "transposed",
                    "words_same",
                    "flags",
                    "left_start",
                    "left_end",
                    "left_text",
                    "right_start",
                    "right_end",
                    "right_text",
                    "remarks");

    private final Csv csv;
    private final Findings findings;
    private final List<String> sources;

    PassageTable(Findings findings, String version, Sink out) {
        this.csv = new Csv(out);
        this.findings = findings;
        this.sources = SourceColumns.of(findings.comparison(), version);
    }

    void write() {
        var sourceHead = SourceColumns.head(findings.comparison());
        csv.row(Stream.concat(HEAD.stream(), sourceHead.stream()).toList());
        findings.rows().forEach(this::write);
    }

    private void write(Row row) {
        List<String> cells = new ArrayList<>();
        switch (row) {
            case Row.Paired(int number, Pair pair) -> {
                cells.add(Integer.toString(number));
                cells.add(Terms.of(pair.relation()));
                cells.add(Double.toString(Math.round(pair.similarity() * 1000) / 1000.0));
                cells.add(Boolean.toString(pair.transposed()));
                cells.add(Integer.toString(same(pair)));
                cells.add(flags(pair));
            }
            case Row.Alone alone ->
                    cells.addAll(
                            List.of(
                                    "",
                                    Terms.ONLY_HERE + "-" + Terms.of(alone.here()),
                                    "",
                                    "",
                                    "",
                                    ""));
        }
        for (Side side : Side.values()) {
            addPlace(row, side, cells);
        }
        cells.add(String.join(" | ", findings.remarks().of(row)));
        cells.addAll(sources);
        csv.row(cells);
    }

    private int same(Pair pair) {
        return pair.changes().stream()
                .filter(change -> change.kind() == Change.Kind.SAME)
                .mapToInt(change -> findings.report(Side.LEFT).words(change.left()).size())
                .sum();
    }

    private static String flags(Pair pair) {
        return pair.flags().stream()
                .map(flag -> Terms.of(flag.kind()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void addPlace(Row row, Side side, List<String> cells) {
        if (row.sentences(side).isEmpty()) {
            cells.addAll(List.of("", "", ""));
            return;
        }
        Report report = findings.report(side);
        Span first = report.sentences().get(row.sentences(side).getFirst()).span();
        Span last = report.sentences().get(row.sentences(side).getLast()).span();
        cells.add(Integer.toString(first.start()));
        cells.add(Integer.toString(last.end()));
        cells.add(
                row.sentences(side).stream()
                        .map(one -> report.text(report.sentences().get(one)))
                        .collect(Collectors.joining(" ")));
    }
}
