package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.crossread.l10n.Messages;
import org.crossread.ui.control.Icons;

/// The field that finds words in both reports, with how often they stand on each side.
final class FindField extends CustomTextField {

    /// Below this width, in sizes of its type, the words in the empty field would be cut.
    private static final double ROOMY = 14.6;

    /// What signs and edges take of it, and what is left for what is typed at the least, likewise.
    private static final double EDGES = 5;

    private static final double TYPED = 5;

    private final Label count = new Label();

    FindField(FindState find) {
        setId("find");
        getStyleClass().add("find-field");
        widthProperty().subscribe(_ -> fit(find));
        fontProperty().subscribe(_ -> fit(find));
        setAccessibleText(Messages.text("reader.find"));
        textProperty().bindBidirectional(find.queryProperty());
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox right = new HBox(count, clearing());
        right.setAlignment(Pos.CENTER_RIGHT);
        setLeft(Icons.find());
        setRight(right);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(find, event));
        find.hitsProperty().subscribe(hits -> tell(find, hits));
        find.queryProperty().subscribe(_ -> tell(find, find.hitsProperty().get()));
    }

    /// In a narrow field, what is typed comes before words about it.
    private void fit(FindState find) {
        setPromptText(Messages.text(isNarrow() ? "reader.find.short" : "reader.find"));
        tell(find, find.hitsProperty().get());
    }

    private boolean isNarrow() {
        return getWidth() < ROOMY * getFont().getSize();
    }

    private Button clearing() {
        Button clear = new Button("", Icons.close());
        clear.getStyleClass().add("find-clear");
        clear.setAccessibleText(Messages.text("reader.find.clear"));
        clear.setOnAction(_ -> clear());
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(textProperty().isEmpty().not());
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
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

    /// Says in the field how much was found; where that would leave no room to see what is typed,
    /// in the line below the pages.
    private void tell(FindState find, FindState.Hits hits) {
        boolean asked = !find.queryProperty().get().isBlank();
        String whole = asked ? words(hits, "reader.find.count") : "";
        String brief = asked ? words(hits, "reader.find.count.short") : "";
        String told = hasRoom(whole) ? whole : hasRoom(brief) ? brief : "";
        count.setText(told);
        count.setAccessibleText(whole);
        count.setVisible(!told.isEmpty());
        count.setManaged(!told.isEmpty());
        find.tell(asked && told.isEmpty() ? below(hits, whole) : "");
    }

    private static String below(FindState.Hits hits, String whole) {
        return hits.count() == 0 ? whole : Messages.text("reader.find.told", whole);
    }

    private boolean hasRoom(String words) {
        count.setText(words);
        double rest = getWidth() - count.prefWidth(-1);
        return rest >= (EDGES + TYPED) * getFont().getSize();
    }

    private static String words(FindState.Hits hits, String key) {
        return hits.count() == 0
                ? Messages.text("reader.find.none")
                : Messages.text(key, hits.left().size(), hits.right().size());
    }

    /// Lets the reader type.
    void start() {
        requestFocus();
        selectAll();
    }

    boolean isActive() {
        return isFocused() || !getText().isEmpty();
    }
}
