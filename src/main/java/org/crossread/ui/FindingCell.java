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

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.finding.Item;

import java.util.Locale;
import java.util.function.Consumer;

/// What the list shows in one place: a heading, or a line of what was found.
final class FindingCell extends ListCell<FindingRows.Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ENTRY = PseudoClass.getPseudoClass("entry");

    private final Lazily<FindingLine> line;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Lazily<HBox> heading = new Lazily<>(this::heading);

    /// @param onTick hears when the circle of a line is pressed
    /// @param onMore hears when a line is to be seen whole
    FindingCell(Consumer<Item> onPressed, Consumer<Item> onTick, Consumer<Item> onMore) {
        line = new Lazily<>(() -> new FindingLine(onTick, onMore));
        getStyleClass().add("finding");
        setPrefWidth(0);
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    switch (getItem()) {
                        case FindingRows.Row.Line(Item item) -> pressed(event, item, onPressed);
                        case FindingRows.Row.Heading _ -> event.consume();
                        case null -> {}
                    }
                });
    }

    /// A press on a button of the line is the button's.
    private void pressed(MouseEvent event, Item item, Consumer<Item> onPressed) {
        boolean onButton = event.getTarget() instanceof Node node && line.get().isOnButton(node);
        if (!onButton) {
            onPressed.accept(item);
        }
    }

    private HBox heading() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(title, gap, count);
        box.getStyleClass().add("list-heading");
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }

    /// An emptied cell keeps the look of what it held: the list empties the cell that it measures
    /// with each time, and a change of its look would have the list laid out once more.
    @Override
    protected void updateItem(FindingRows.Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty ? null : graphic(row));
        setAccessibleText(empty ? "" : spoken(row));
        if (!empty) {
            pseudoClassStateChanged(HEADING, row instanceof FindingRows.Row.Heading);
            pseudoClassStateChanged(ENTRY, row instanceof FindingRows.Row.Line);
        }
    }

    /// The key of a tick's words.
    static String check(CheckMark mark) {
        return switch (mark) {
            case OPEN -> "reader.check.open";
            case CHECKED -> "reader.check.checked";
            case DOUBTFUL -> "reader.check.doubtful";
        };
    }

    private static String spoken(FindingRows.Row row) {
        return switch (row) {
            case FindingRows.Row.Heading(String text, int number) ->
                    text + " " + Messages.text("reader.count", number);
            case FindingRows.Row.Line(Item item) ->
                    item.check() == CheckMark.OPEN
                            ? item.spoken()
                            : item.spoken() + ", " + Messages.text(check(item.check()));
        };
    }

    private Node graphic(FindingRows.Row row) {
        return switch (row) {
            case FindingRows.Row.Heading(String text, int number) -> {
                title.setText(text);
                count.setText(Messages.text("reader.count", number));
                yield heading.get();
            }
            case FindingRows.Row.Line(Item item) -> {
                line.get().show(item);
                showCheck(item.check());
                yield line.get();
            }
        };
    }

    private void showCheck(CheckMark now) {
        for (CheckMark mark : CheckMark.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT)), mark == now);
        }
    }
}
