package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.Origin;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;

/// The last columns of every row of a table: where both reports come from
/// and what wrote the row, so
/// that rows of many comparisons can be put together.
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

    private SourceColumns() {}

    static List<String> of(Comparison comparison, String version) {
        List<String> cells = new ArrayList<>();
        for (Side side : Side.values()) {
            Origin origin = comparison.report(side).origin();
            cells.add(origin.title());
            cells.add(origin.outlet());
            cells.add(origin.date());
            cells.add(origin.fileName());
            cells.add(origin.sha256());
        }
        cells.add(Program.NAME + " " + version);
        return List.copyOf(cells);
    }
}
