package org.crossread.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do on a line of the rows: Enter shows a pair whole, Enter and the space bar unfold a
/// run of lines.
final class RowKeys {

    private final RowsView rows;

    RowKeys(RowsView rows) {
        this.rows = rows;
    }

    void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter || event.getCode() == KeyCode.SPACE) {
            switch (rows.getSelectionModel().getSelectedItem()) {
                case ReadingRow.Fold fold -> {
                    turn(fold);
                    event.consume();
                }
                case ReadingRow.Paired pair when enter -> {
                    rows.open(pair);
                    event.consume();
                }
                case ReadingRow.Paired _, ReadingRow.Alone _ -> {}
                case null -> {}
            }
        }
    }

    private void turn(ReadingRow.Fold fold) {
        int row = rows.getSelectionModel().getSelectedIndex();
        rows.lines().toggle(fold);
        rows.getSelectionModel().select(row);
    }
}
