package org.crossread.ui;

import javafx.beans.value.ObservableValue;

import org.crossread.ui.page.FacingPages;

/// Shows the pages or the rows: what the reader chose, but rows where pages have too little room.
final class Arranging {

    Arranging(ReaderState state, FacingPages pages, RowsPane rows) {
        ObservableValue<Boolean> wantsRows =
                state.arrangementProperty().map(now -> now == Arrangement.ROWS);
        ObservableValue<Boolean> isCompared = state.readingProperty().map(Reading::isCompared);
        ObservableValue<Boolean> hasTwo =
                state.readingProperty().map(now -> now.left().isShown() && now.right().isShown());
        Runnable update =
                () -> {
                    boolean shown =
                            (wantsRows.getValue() || !pages.roomyProperty().get())
                                    && isCompared.getValue()
                                    && hasTwo.getValue();
                    rows.setVisible(shown);
                    pages.setVisible(!shown);
                };
        pages.roomyProperty().subscribe(_ -> update.run());
        wantsRows.subscribe(_ -> update.run());
        isCompared.subscribe(_ -> update.run());
        hasTwo.subscribe(_ -> update.run());
    }
}
