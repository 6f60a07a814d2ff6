package org.crossread.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.crossread.model.QuotationKind;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.control.Layer;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.control.Segments;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.ReadingDirection;
import org.crossread.ui.page.Touched;
import org.crossread.ui.page.WholeWords;

import java.util.List;
import java.util.function.Predicate;

/// Small panels in which a reader writes: a note, the name of a speaker, a quotation that the
/// program missed, names that are one.
final class HandPanels {

    private static final List<QuotationKind> SPEECH =
            List.of(QuotationKind.DIRECT, QuotationKind.MIXED, QuotationKind.INDIRECT);

    private final ReaderState state;
    private final HandEdits edits;
    private final Layer layer;
    private final Lazily<NamesPanel> judging;

    HandPanels(ReaderState state, HandEdits edits, Layer layer) {
        this.state = state;
        this.edits = edits;
        this.layer = layer;
        judging = new Lazily<>(() -> new NamesPanel(state, edits, this::goTo));
    }

    private void goTo(Selection place) {
        layer.close();
        state.choose(place, Touched.ELSEWHERE);
    }

    /// Asks which names are one.
    ///
    /// @param left what the fields begin with; may be empty
    void names(String left, String right) {
        layer.toggle(judging.get());
        judging.get().ask(SpeakerField.people(found()), left, right);
    }

    private Comparison found() {
        return state.reading().findings().comparison();
    }

    /// Asks for a note on a place.
    void note(Place place) {
        TextArea words = new TextArea(edits.note(place));
        words.setId("note-words");
        words.textProperty()
                .subscribe(
                        text -> {
                            words.setWrapText(WholeWords.mayWrap(text));
                            words.setNodeOrientation(ReadingDirection.of(text));
                        });
        words.setPrefRowCount(5);
        words.setPrefColumnCount(34);
        words.setPromptText(Messages.text("reader.note.prompt"));
        Runnable keep = () -> edits.note(place, words.getText());
        Runnable save =
                () -> {
                    layer.close();
                    keep.run();
                };
        onEnter(words, save, KeyEvent::isShortcutDown);
        layer.ask(panel("note-panel", "reader.note.title", words, "reader.note.save", save), keep);
        words.positionCaret(words.getLength());
    }

    /// Asks who is quoted; offers everybody who is quoted in either report.
    void speaker(Side side, Quotation quotation) {
        SpeakerField names = new SpeakerField(found(), quotation.person());
        Runnable save =
                () -> {
                    layer.close();
                    edits.name(side, quotation, names.name());
                };
        onEnter(names, save, _ -> true);
        layer.ask(
                panel("speaker-panel", "reader.speaker.title", names, "reader.speaker.save", save),
                () -> {});
        names.getEditor().selectAll();
    }

    /// Asks how a report gives words that the program did not find, and whose they are.
    void quotation(Side side, Span words) {
        String text = state.reading().page(side).report().text(words);
        ObjectProperty<QuotationKind> kind = new SimpleObjectProperty<>(looksLike(text));
        Segments<QuotationKind> kinds = new Segments<>("kind", kind, SPEECH, Wording::kind);
        SpeakerField names = new SpeakerField(found(), "");
        Label shown = new Label(text);
        shown.getStyleClass().add("hand-words");
        shown.setWrapText(WholeWords.mayWrap(text));
        shown.setMaxWidth(SpeakerField.WIDTH);
        Label who = new Label(Messages.text("reader.speaker.title"));
        who.getStyleClass().add("hand-title");
        who.setLabelFor(names);
        VBox fields = new VBox(shown, kinds, who, names);
        fields.getStyleClass().add("hand-fields");
        Runnable save =
                () -> {
                    layer.close();
                    edits.add(side, words, kind.get(), names.name());
                };
        onEnter(names, save, _ -> true);
        layer.ask(
                panel(
                        "quotation-panel",
                        "reader.quotation.title",
                        fields,
                        "reader.quotation.save",
                        save),
                () -> {});
        names.requestFocus();
    }

    /// Asks how what is chosen relates, and how each report gives it.
    void standing(HandChoices choices) {
        layer.toggle(new StandingPanel(choices, layer::close));
    }

    /// Words in quotation marks are taken for speech itself.
    private static QuotationKind looksLike(String text) {
        int type = Character.getType(text.codePointAt(0));
        boolean isMarked =
                text.startsWith("\"")
                        || type == Character.INITIAL_QUOTE_PUNCTUATION
                        || type == Character.FINAL_QUOTE_PUNCTUATION
                        || text.startsWith("\u201e");
        return isMarked ? QuotationKind.DIRECT : QuotationKind.INDIRECT;
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

    private VBox panel(String id, String title, Region field, String saveKey, Runnable save) {
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
        return panel;
    }
}
