package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Origin;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;

/// The last columns of every row of a table: where both reports come from and what wrote the row,
/// so that rows of many comparisons can be put together.
final class SourceColumns {

    static final List<String> HEAD =
            List.of(
                    "left_title",
                    "left_outlet",
                    "left_date",
                    "left_file",
                    "left_sha256",
                    "right_title",
                    "right_outlet",
                    "right_date",
                    "right_file",
                    "right_sha256",
                    "program");

    /// Only where quotations were checked against a transcript.
    private static final List<String> TRANSCRIPT =
            List.of(
                    "transcript_title",
                    "transcript_outlet",
                    "transcript_date",
                    "transcript_file",
                    "transcript_sha256");

    private SourceColumns() {}

    static List<String> head(Comparison comparison) {
        List<String> head = new ArrayList<>(HEAD);
        Source.transcript(comparison).ifPresent(_ -> head.addAll(TRANSCRIPT));
        return List.copyOf(head);
    }

    static List<String> of(Comparison comparison, String version) {
        List<String> cells = new ArrayList<>();
        for (Side side : Side.values()) {
            cells.addAll(cells(comparison.report(side).origin()));
        }
        cells.add(Program.NAME + " " + version);
        Source.transcript(comparison).ifPresent(one -> cells.addAll(cells(one.origin())));
        return List.copyOf(cells);
    }

    private static List<String> cells(Origin origin) {
        return List.of(
                origin.title(), origin.outlet(), origin.date(), origin.fileName(), origin.sha256());
    }
}
