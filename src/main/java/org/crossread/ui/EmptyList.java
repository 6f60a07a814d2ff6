package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;

/// What stands in a list without lines: why there are none, and a way back to those that the reader
/// does not want to see.
final class EmptyList extends VBox {

    private final ReaderState state;
    private final Label why = new Label();
    private final Button all = new Button(Messages.text("reader.list.all"));

    EmptyList(ReaderState state) {
        this.state = state;
        setAlignment(Pos.CENTER);
        getStyleClass().add("nothing-found");
        why.setWrapText(true);
        all.setId("list-all");
        all.setOnAction(
                _ ->
                        state.filterProperty()
                                .set(
                                        state.filterProperty()
                                                .get()
                                                .withAll(state.topicProperty().get())));
        getChildren().addAll(why, all);
    }

    void update() {
        why.setText(words());
        Toolbar.show(all, !state.items().isEmpty());
    }

    private String words() {
        if (!state.items().isEmpty()) {
            return Messages.text("reader.list.narrowed");
        }
        return state.reading().isBlank()
                ? Messages.text("reader.list.blank")
                : state.reading().isCompared() ? Messages.text("reader.list.nothing") : "";
    }
}
