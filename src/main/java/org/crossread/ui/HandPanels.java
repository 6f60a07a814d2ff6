package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.Side;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Small panels in which a reader writes: a note, the name of a speaker.
final class HandPanels {

    private final ReaderState state;
    private final HandEdits edits;
    private final Layer layer;

    HandPanels(ReaderState state, HandEdits edits, Layer layer) {
        this.state = state;
        this.edits = edits;
        this.layer = layer;
    }

    /// Asks for a note on a place.
    void note(Place place) {
        TextArea words = new TextArea(edits.note(place));
        words.setId("note-words");
        words.setWrapText(true);
        words.setPrefRowCount(5);
        words.setPrefColumnCount(34);
        words.setPromptText(Messages.text("reader.note.prompt"));
        Runnable save =
                () -> {
                    layer.close();
                    edits.note(place, words.getText());
                };
        onEnter(words, save, KeyEvent::isShortcutDown);
        open("note-panel", "reader.note.title", words, "reader.note.save", save);
        words.positionCaret(words.getLength());
    }

    /// Asks who is quoted; offers everybody who is quoted in either report.
    void speaker(Side side, Quotation quotation) {
        ComboBox<String> names = new ComboBox<>();
        names.setId("speaker-name");
        names.setEditable(true);
        names.setPrefWidth(340);
        names.getItems().setAll(people());
        names.setValue(quotation.person());
        Runnable save =
                () -> {
                    layer.close();
                    edits.name(side, quotation, names.getEditor().getText());
                };
        onEnter(names, save, _ -> true);
        open("speaker-panel", "reader.speaker.title", names, "reader.speaker.save", save);
        names.getEditor().selectAll();
    }

    /// Asks where a report comes from.
    void facts(Side side, Node head) {
        FactsPanel panel =
                new FactsPanel(
                        side,
                        state.reading().found().report(side).origin(),
                        state.reading().origin(side),
                        layer::close,
                        edits::facts);
        layer.toggle(panel, head);
    }

    private static void onEnter(Region field, Runnable save, Predicate<KeyEvent> when) {
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && when.test(event)) {
                        event.consume();
                        save.run();
                    }
                });
    }

    private List<String> people() {
        Comparison comparison = state.reading().findings().comparison();
        return Stream.concat(
                        comparison.leftQuotations().stream(), comparison.rightQuotations().stream())
                .map(Quotation::person)
                .filter(person -> !person.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private void open(String id, String title, Region field, String saveKey, Runnable save) {
        Label heading = new Label(Messages.text(title));
        heading.getStyleClass().add("hand-title");
        heading.setLabelFor(field);
        Button done = new Button(Messages.text(saveKey));
        done.setId("hand-save");
        done.getStyleClass().add("main-button");
        done.setOnAction(_ -> save.run());
        Button cancel = new Button(Messages.text("reader.hand.cancel"));
        cancel.setOnAction(_ -> layer.close());
        HBox buttons = new HBox(done, cancel);
        buttons.getStyleClass().add("panel-row");
        VBox panel = new VBox(heading, field, buttons);
        panel.setId(id);
        panel.getStyleClass().addAll("panel", "hand-panel");
        layer.toggle(panel);
    }
}
