package org.crossread.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.Beside;

/// The rows arrangement: both titles above, the lines below.
final class RowsPane extends VBox {

    private final RowsView list;

    RowsPane(Controls controls) {
        ReaderState state = controls.state();
        list = new RowsView(state, controls.settings(), controls.find());
        getStyleClass().add("rows-pane");
        VBox.setVgrow(list, Priority.ALWAYS);
        setVisible(false);
        visibleProperty().subscribe(shown -> show(shown, controls));
    }

    private void show(boolean shown, Controls controls) {
        fill(shown, controls);
        list.setVisible(shown);
    }

    /// What is not looked at has no nodes.
    private void fill(boolean shown, Controls controls) {
        if (shown && getChildren().isEmpty()) {
            ReaderState state = controls.state();
            StackPane order = order(state);
            RowHeads heads =
                    new RowHeads(
                            list.shown()::widths,
                            new PageHead(controls, Side.LEFT),
                            order,
                            new PageHead(controls, Side.RIGHT));
            controls.settings()
                    .zoom()
                    .subscribe(
                            () -> {
                                Beside.set(order, list.shown().besideSize());
                                heads.requestLayout();
                            });
            list.needsLayoutProperty().subscribe(_ -> align(heads));
            getChildren().addAll(heads, list);
        }
    }

    /// Keeps the heads above their columns, whether or not the list has a scroll bar.
    private void align(RowHeads heads) {
        double bar =
                list.lookup(".scroll-bar:vertical") instanceof Region shown && shown.isVisible()
                        ? shown.getWidth()
                        : 0;
        Insets wanted = new Insets(0, bar, 0, 0);
        if (!wanted.equals(getMargin(heads))) {
            setMargin(heads, wanted);
        }
    }

    /// An arrow to the report whose order the lines stand in; a press turns it round.
    private static StackPane order(ReaderState state) {
        Button turn = new Button();
        turn.setId("rows-order");
        turn.getStyleClass().addAll("icon-button", "bare");
        Hint hint = new Hint(turn);
        turn.setOnAction(_ -> state.turnRows());
        state.rowOrderProperty()
                .subscribe(
                        side -> {
                            String words = Messages.text("reader.rows.order", Wording.side(side));
                            turn.setGraphic(side == Side.LEFT ? Icons.toLeft() : Icons.toRight());
                            turn.setAccessibleText(words);
                            hint.setText(words);
                        });
        StackPane place = new StackPane(turn);
        place.setAlignment(Pos.TOP_CENTER);
        place.getStyleClass().add("rows-order");
        return place;
    }

    RowsView list() {
        return list;
    }
}
