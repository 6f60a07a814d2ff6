package org.crossread.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import org.crossread.l10n.Messages;
import org.crossread.ui.page.Touched;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What was found, as a list: quotations, passages or changes of meaning, grouped by where they
/// stand. Choosing a line brings its places level.
final class FindingsList extends StackPane {

    private final ReaderState state;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Label nothing = new Label();
    private boolean following;

    /// A line of the list.
    sealed interface Row {
        record Heading(String text, int count) implements Row {}

        record Line(Item item) implements Row {}
    }

    FindingsList(ReaderState state) {
        this.state = state;
        getStyleClass().add("findings");
        nothing.getStyleClass().add("nothing-found");
        nothing.setWrapText(true);
        list.setId("findings");
        list.setAccessibleText(Messages.text("reader.list.name"));
        list.setCellFactory(_ -> new FindingCell(this::pressed));
        list.setPlaceholder(nothing);
        getChildren().add(list);
        state.readingProperty().subscribe(_ -> fill());
        state.topicProperty().subscribe(_ -> fill());
        state.visitProperty().subscribe(_ -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    private void fill() {
        List<Row> lines = new ArrayList<>();
        for (Item.Group group : Item.Group.values()) {
            List<Item> items =
                    state.items().stream().filter(item -> item.group() == group).toList();
            if (!items.isEmpty()) {
                lines.add(new Row.Heading(Messages.text(group.key()), items.size()));
                items.forEach(item -> lines.add(new Row.Line(item)));
            }
        }
        following = true;
        rows.setAll(lines);
        following = false;
        nothing.setText(state.reading().isCompared() ? Messages.text("reader.list.nothing") : "");
        follow();
    }

    /// Shows in the list what was chosen elsewhere.
    private void follow() {
        Selection selection = state.selection();
        following = true;
        int row = row(selection);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(row);
            ListReveal.reveal(list, row);
        }
        following = false;
    }

    private int row(Selection selection) {
        if (selection.isNothing() || selection.topic() != state.topicProperty().get()) {
            return -1;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Line(Item item)
                    && item.selection().index() == selection.index()) {
                return i;
            }
        }
        return -1;
    }

    private void selected(Row row) {
        if (!following && row instanceof Row.Line(Item item)) {
            state.choose(item.selection(), Touched.ELSEWHERE);
        }
    }

    /// A press on the line that is chosen already levels it once more.
    private void pressed(Item item) {
        Selection now = state.selection();
        if (Objects.equals(now.topic(), item.selection().topic())
                && now.index() == item.selection().index()) {
            state.choose(item.selection(), Touched.ELSEWHERE);
        }
    }
}
