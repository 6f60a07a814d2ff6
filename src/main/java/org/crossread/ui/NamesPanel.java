package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Naming;
import org.crossread.ui.control.Choice;
import org.crossread.ui.finding.NameUse;
import org.crossread.ui.finding.NameUses;
import org.crossread.ui.finding.Selection;

import java.util.List;
import java.util.function.Consumer;

/// Which names count as one, with the places where that matters; the reader says otherwise here.
final class NamesPanel extends VBox {

    private static final double FIELD = 190;

    private final ReaderState state;
    private final HandEdits edits;
    private final VBox rows = new VBox();
    private final ComboBox<String> one = field("first");
    private final ComboBox<String> other = field("second");
    private final Consumer<Selection> onPlace;

    /// @param onPlace hears of a place that the reader wants to see
    NamesPanel(ReaderState state, HandEdits edits, Consumer<Selection> onPlace) {
        this.state = state;
        this.edits = edits;
        this.onPlace = onPlace;
        setId("names-panel");
        getStyleClass().addAll("panel", "hand-panel", "names-panel");
        Label title = new Label(Messages.text("reader.names.title"));
        title.getStyleClass().add("hand-title");
        Label hint = new Label(Messages.text("reader.names.hint"));
        hint.getStyleClass().add("panel-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("names-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("names-scroll");
        getChildren().addAll(title, hint, entry(), scroll);
        state.readingProperty().subscribe(_ -> fill());
    }

    private static ComboBox<String> field(String id) {
        ComboBox<String> field = new ComboBox<>();
        String name = Messages.text("reader.names." + id);
        field.setId("name-" + id);
        field.setEditable(true);
        field.setPrefWidth(FIELD);
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setAccessibleText(name);
        field.getEditor().setAccessibleText(name);
        field.setPromptText(name);
        return field;
    }

    /// Asks about two names.
    ///
    /// @param names what the fields offer
    void ask(List<String> names, String left, String right) {
        one.getItems().setAll(names);
        other.getItems().setAll(names);
        one.getEditor().setText(left);
        other.getEditor().setText(right);
        fill();
    }

    private Node entry() {
        HBox entry =
                new HBox(
                        one,
                        other,
                        judge("names-one", "reader.names.one", Naming.ONE),
                        judge("names-two", "reader.names.two", Naming.TWO));
        entry.getStyleClass().add("panel-row");
        return entry;
    }

    private Button judge(String id, String key, Naming naming) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> edits.names(one.getEditor().getText(), other.getEditor().getText(), naming));
        return button;
    }

    /// As long as nobody looks, nothing is made.
    private void fill() {
        if (getScene() == null) {
            return;
        }
        List<NameUse> uses = new NameUses(state.reading().findings()).all();
        rows.getChildren().setAll(uses.stream().map(this::row).toList());
        if (uses.isEmpty()) {
            Label none = new Label(Messages.text("reader.names.none"));
            none.getStyleClass().add("panel-hint");
            rows.getChildren().add(none);
        }
    }

    private Node row(NameUse use) {
        String places = Messages.text("reader.names.places", use.places().size());
        String hand = Messages.text("reader.by-hand");
        Choice line =
                new Choice(
                        use.words(),
                        use.isByHand() ? hand + " \u00b7 " + places : places,
                        () -> use.places().stream().findFirst().ifPresent(onPlace));
        line.setDisable(use.places().isEmpty());
        HBox.setHgrow(line, Priority.ALWAYS);
        Button change =
                use.isByHand()
                        ? change("reader.names.as-found", use, Naming.AS_FOUND)
                        : change("reader.names.two", use, Naming.TWO);
        HBox row = new HBox(line, change);
        row.getStyleClass().add("panel-row");
        return row;
    }

    private Button change(String key, NameUse use, Naming naming) {
        Button button = new Button(Messages.text(key));
        button.getStyleClass().add("names-change");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Messages.text(key) + ": " + use.words());
        button.setOnAction(
                _ -> {
                    // The line goes, and with it the button; the panel keeps the focus.
                    one.requestFocus();
                    edits.names(use.one(), use.other(), naming);
                });
        return button;
    }
}
