package org.crossread.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.crossread.l10n.Messages;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.FindingKind;

import java.util.Locale;

/// A kind of finding with its number; pressed, it narrows the list and the pages to that kind.
final class Chip extends ToggleButton {

    private final FindingKind kind;

    Chip(ReaderState state, FindingKind kind, int count) {
        this.kind = kind;
        String name = Messages.text(kind.key());
        setId("chip-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add("chip");
        Label words = new Label(name);
        words.getStyleClass().add("chip-words");
        Label number = new Label(Messages.text("reader.count", count));
        number.getStyleClass().add("chip-count");
        HBox both = new HBox(words, number);
        both.getStyleClass().add("chip-line");
        setGraphic(both);
        setAccessibleText(Messages.text("reader.chip.spoken", name, count));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> state.filterProperty().set(state.filterProperty().get().toggled(kind)));
    }

    void update(Filter filter) {
        setSelected(filter.kinds().contains(kind));
    }
}
