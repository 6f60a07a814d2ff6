package org.crossread.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.crossread.l10n.Messages;

/// The field that finds words in both reports, with how often they stand on each side.
final class FindField extends HBox {

    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    private final TextField field = new TextField();
    private final Label count = new Label();

    FindField(FindState find) {
        setId("find-box");
        getStyleClass().add("find-field");
        setAlignment(Pos.CENTER_LEFT);
        Node icon = Icons.find();
        field.setId("find");
        field.setPromptText(Messages.text("reader.find"));
        field.setAccessibleText(Messages.text("reader.find"));
        field.textProperty().bindBidirectional(find.queryProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        Button clear = new Button("", Icons.close());
        clear.getStyleClass().add("find-clear");
        clear.setAccessibleText(Messages.text("reader.find.clear"));
        clear.setOnAction(_ -> field.clear());
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isEmpty().not());
        clear.managedProperty().bind(clear.visibleProperty());
        getChildren().addAll(icon, field, count, clear);
        field.focusedProperty().subscribe(now -> pseudoClassStateChanged(TYPING, now));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(find, event));
        find.hitsProperty().subscribe(hits -> tell(find, hits));
        find.queryProperty().subscribe(_ -> tell(find, find.hitsProperty().get()));
    }

    private void pressed(FindState find, KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> find.step(event.isShiftDown() ? -1 : 1);
            case DOWN -> find.step(1);
            case UP -> find.step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tell(FindState find, FindState.Hits hits) {
        String words = "";
        if (!find.queryProperty().get().isBlank()) {
            words =
                    hits.count() == 0
                            ? Messages.text("reader.find.none")
                            : Messages.text(
                                    "reader.find.count", hits.left().size(), hits.right().size());
        }
        count.setText(words);
        count.setVisible(!words.isEmpty());
        count.setManaged(!words.isEmpty());
    }

    /// Lets the reader type.
    void start() {
        field.requestFocus();
        field.selectAll();
    }

    boolean isActive() {
        return field.isFocused() || !field.getText().isEmpty();
    }

    void clear() {
        field.clear();
    }
}
