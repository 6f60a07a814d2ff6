package org.crossread.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.function.Consumer;

/// One line of the list: a badge, the words, and how they stand across the reports.
final class FindingCell extends ListCell<FindingsList.Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ENTRY = PseudoClass.getPseudoClass("entry");

    private final Label badge = new Label();
    private final Label words = new Label();
    private final Text strong = new Text();
    private final Text weak = new Text();
    private final HBox line;
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox heading;

    FindingCell(Consumer<Item> onPressed) {
        getStyleClass().add("finding");
        setPrefWidth(0);
        line = line();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading = new HBox(title, gap, count);
        heading.getStyleClass().add("list-heading");
        heading.setAlignment(Pos.BASELINE_LEFT);
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    switch (getItem()) {
                        case FindingsList.Row.Line(Item item) -> onPressed.accept(item);
                        case FindingsList.Row.Heading _ -> event.consume();
                        case null -> {}
                    }
                });
    }

    private HBox line() {
        words.setWrapText(true);
        words.getStyleClass().add("finding-words");
        strong.getStyleClass().add("finding-strong");
        weak.getStyleClass().add("finding-weak");
        TextFlow rest = new TextFlow(strong, weak);
        rest.getStyleClass().add("finding-rest");
        VBox text = new VBox(words, rest);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox box = new HBox(badge, text);
        box.getStyleClass().add("finding-line");
        return box;
    }

    @Override
    protected void updateItem(FindingsList.Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty ? null : graphic(row));
        pseudoClassStateChanged(HEADING, !empty && row instanceof FindingsList.Row.Heading);
        pseudoClassStateChanged(ENTRY, !empty && row instanceof FindingsList.Row.Line);
        setAccessibleText(empty ? "" : spoken(row));
    }

    private static String spoken(FindingsList.Row row) {
        return switch (row) {
            case FindingsList.Row.Heading(String text, int number) -> text + " " + number;
            case FindingsList.Row.Line(Item item) -> item.spoken();
        };
    }

    private Node graphic(FindingsList.Row row) {
        return switch (row) {
            case FindingsList.Row.Heading(String text, int number) -> {
                title.setText(text);
                count.setText(Integer.toString(number));
                yield heading;
            }
            case FindingsList.Row.Line(Item item) -> {
                show(item);
                yield line;
            }
        };
    }

    private void show(Item item) {
        badge.setText(item.badge());
        badge.getStyleClass().setAll("badge", item.tone().style());
        words.setText(item.text());
        strong.setText(item.strong());
        weak.setText(
                item.strong().isEmpty() || item.weak().isEmpty()
                        ? item.weak()
                        : " \u00b7 " + item.weak());
    }
}
