package org.crossread.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;

import java.util.ArrayList;
import java.util.List;

/// The rows of the list: what was found, each group below its heading.
final class FindingRows {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /// A row of the list.
    sealed interface Row {
        record Heading(String text, int count) implements Row {}

        record Line(Item item) implements Row {}
    }

    ObservableList<Row> all() {
        return rows;
    }

    void show(List<ListOrder.Part> parts) {
        List<Row> lines = new ArrayList<>();
        for (ListOrder.Part part : parts) {
            lines.add(new Row.Heading(part.heading(), part.items().size()));
            part.items().forEach(item -> lines.add(new Row.Line(item)));
        }
        replace(lines);
    }

    /// Rows that stay the same keep their cells, so that a tick does not make the list jump.
    private void replace(List<Row> lines) {
        if (lines.size() != rows.size()) {
            rows.setAll(lines);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(rows.get(i))) {
                rows.set(i, lines.get(i));
            }
        }
    }

    boolean isBelowHeading(int row) {
        return row > 0 && rows.get(row - 1) instanceof Row.Heading;
    }

    /// The row of what is chosen of this list's topic; -1 where it does not show.
    int of(Selection selection) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Line(Item item)
                    && item.selection().index() == selection.index()) {
                return i;
            }
        }
        return -1;
    }
}
