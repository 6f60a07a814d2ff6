package org.crossread.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossread.model.Side;

/// The rows arrangement: both titles above, the lines below.
final class RowsPane extends VBox {

    private final RowsView list;

    RowsPane(Controls controls) {
        ReaderState state = controls.state();
        list = new RowsView(state, controls.settings(), controls.find());
        getStyleClass().add("rows-pane");
        RowLine heads =
                new RowLine(
                        new PageHead(state, Side.LEFT, controls.openings()),
                        new Label(),
                        new PageHead(state, Side.RIGHT, controls.openings()));
        heads.getStyleClass().add("rows-heads");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.visibleProperty().bind(visibleProperty());
        getChildren().addAll(heads, list);
    }

    RowsView list() {
        return list;
    }
}
