package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;

/// What lies over a page without text: how to fill it, or why its file could not be read, with one
/// button.
final class PageCover extends StackPane {

    private final Label words = new Label();
    private final Button button = new Button();
    private final Hyperlink sample = new Hyperlink(Messages.text("reader.open.sample"));

    PageCover(ReaderState state, Side side, Openings openings) {
        getStyleClass().addAll("page-cover", side == Side.LEFT ? "left" : "right");
        setId(side == Side.LEFT ? "cover-left" : "cover-right");
        setPickOnBounds(false);
        words.setWrapText(true);
        words.getStyleClass().add("cover-words");
        button.setOnAction(_ -> openings.choose(side));
        sample.setOnAction(_ -> openings.sample());
        sample.getStyleClass().add("cover-sample");
        sample.setId("sample");
        VBox box = new VBox(words, button, sample);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("cover-box");
        getChildren().add(box);
        state.readingProperty().subscribe(reading -> show(reading.page(side), side));
        var offered = state.readingProperty().map(now -> now.isBlank() && side == Side.LEFT);
        sample.visibleProperty().bind(offered);
        sample.managedProperty().bind(offered);
    }

    private void show(PageState page, Side side) {
        setVisible(!page.isShown());
        String choose = Messages.text("reader.cover.choose");
        switch (page) {
            case PageState.Blank _ ->
                    set(
                            "blank",
                            Messages.text(
                                    side == Side.LEFT
                                            ? "reader.cover.first"
                                            : "reader.cover.second"),
                            choose);
            case PageState.Waiting(String name) ->
                    set("waiting", Messages.text("reader.cover.reading", name), "");
            case PageState.Failed(String message) ->
                    set("failed", message, Messages.text("reader.cover.other"));
            case PageState.Shown _ -> set("shown", "", "");
        }
    }

    private void set(String kind, String text, String action) {
        getStyleClass().removeAll("blank", "waiting", "failed", "shown");
        getStyleClass().add(kind);
        words.setText(text);
        button.setText(action);
        button.setVisible(!action.isEmpty());
    }
}
