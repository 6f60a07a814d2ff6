package org.crossread.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossread.model.Side;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;
import org.crossread.ui.control.Nesting;
import org.crossread.ui.page.Beside;
import org.crossread.ui.page.Excerpt;
import org.crossread.ui.page.PageContent;

import java.util.List;

/// One line of the rows arrangement: a pair, what stands alone, or a fold.
final class RowCell extends ListCell<ReadingRow> {

    private static final PseudoClass PAIRED = PseudoClass.getPseudoClass("paired");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final RowsView view;
    private final VBox left = column();
    private final VBox right = column();
    private final Label sign = new Label();
    private final StackPane between = new StackPane(sign);
    private final Hint relation = new Hint(sign);
    private final RowLine line;
    private final Button fold = new Button();
    private final StackPane across = new StackPane(fold);

    RowCell(RowsView view) {
        this.view = view;
        line = new RowLine(view.shown()::widths, left, between, right);
        getStyleClass().add("reading-row");
        setPrefWidth(0);
        sign.getStyleClass().add("row-sign");
        between.setAlignment(Pos.TOP_CENTER);
        fold.getStyleClass().add("fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setFocusTraversable(false);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("row-column");
        return column;
    }

    @Override
    protected void updateItem(ReadingRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(PAIRED, !empty && row instanceof ReadingRow.Paired);
        if (empty || row == null || view.lines().isStale()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(graphic(row));
        setAccessibleText(view.lines().wording().spoken(row));
        pseudoClassStateChanged(CHOSEN, view.shown().isChosen(row));
    }

    private Node graphic(ReadingRow row) {
        if (row instanceof ReadingRow.Fold folded) {
            fold.setText(folded.words());
            fold.setGraphic(folded.open() ? Icons.less() : Icons.more());
            fold.setOnAction(_ -> view.lines().toggle(folded));
            Beside.set(across, view.shown().besideSize());
            return across;
        }
        fill(left, Side.LEFT, row);
        fill(right, Side.RIGHT, row);
        sign.setText(view.lines().wording().sign(row));
        relation.setText(view.lines().wording().relation(row));
        Beside.set(between, view.shown().besideSize());
        return line;
    }

    private void fill(VBox column, Side side, ReadingRow row) {
        List<Integer> sentences = row.sentences(side);
        PageContent content = view.shown().content(side);
        while (column.getChildren().size() > sentences.size()) {
            column.getChildren().removeLast();
        }
        while (column.getChildren().size() < sentences.size()) {
            column.getChildren().add(new Excerpt(view.shown().type(side), true));
        }
        for (int i = 0; i < sentences.size(); i++) {
            Excerpt words = (Excerpt) column.getChildren().get(i);
            words.show(
                    content,
                    content.report().sentences().get(sentences.get(i)).span(),
                    view.shown().type(side));
            words.setOverlay(view.shown().overlay(side));
        }
    }

    /// Where the words of a side stand.
    VBox column(Side side) {
        return side.of(left, right);
    }

    /// Shows what is chosen and found now.
    void refresh() {
        if (getItem() instanceof ReadingRow row && !isEmpty()) {
            pseudoClassStateChanged(CHOSEN, view.shown().isChosen(row));
            left.getChildren()
                    .forEach(
                            words -> ((Excerpt) words).setOverlay(view.shown().overlay(Side.LEFT)));
            right.getChildren()
                    .forEach(
                            words ->
                                    ((Excerpt) words).setOverlay(view.shown().overlay(Side.RIGHT)));
        }
    }

    /// The sign tells why its pair belongs together.
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            if (event.getTarget() instanceof Node node && Nesting.isIn(node, sign)) {
                view.open(getItem());
            } else {
                pickAt(event.getSceneX(), event.getSceneY());
            }
        }
    }

    /// Chooses what stands at a point of the scene.
    void pickAt(double x, double y) {
        for (Side side : Side.values()) {
            for (Node words : side.of(left, right).getChildren()) {
                var point = words.sceneToLocal(x, y);
                if (words instanceof Excerpt excerpt && words.getLayoutBounds().contains(point)) {
                    view.pick(side, excerpt.position(point.getX(), point.getY()));
                }
            }
        }
    }
}
