package org.crossread.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.ui.page.WholeWords;

import java.util.List;

/// What lies over a page without text: how to fill it, that its report says nothing, or why its
/// file could not be read, with a button for each way.
final class PageCover extends StackPane {

    /// Both pages are empty: there is more to choose from below them.
    private static final PseudoClass WELCOME = PseudoClass.getPseudoClass("welcome");

    private final Label words = new Label();
    private final Button button = new Button();
    private final Button paste = new Button(Messages.text("reader.cover.paste"));
    private final HBox actions = new HBox(button);
    private final VBox box = new VBox(words);

    PageCover(Controls controls, Side side) {
        Openings openings = controls.openings();
        getStyleClass().addAll("page-cover", side == Side.LEFT ? "left" : "right");
        setId(side == Side.LEFT ? "cover-left" : "cover-right");
        setPickOnBounds(false);
        words.getStyleClass().add("cover-words");
        button.setOnAction(_ -> openings.choose(side));
        paste.setOnAction(_ -> openings.paste(side));
        paste.setId(side == Side.LEFT ? "paste-left" : "paste-right");
        paste.setAccessibleText(
                Messages.text(side == Side.LEFT ? "reader.paste.left" : "reader.paste.right"));
        actions.getStyleClass().add("cover-actions");
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("cover-box");
        getChildren().add(box);
        controls.settings().zoom().carry(this);
        controls.state()
                .readingProperty()
                .subscribe(
                        reading -> {
                            show(reading.page(side), side);
                            pseudoClassStateChanged(WELCOME, reading.isBlank());
                        });
    }

    private void show(PageState page, Side side) {
        setVisible(!page.hasText() || page.isEmpty());
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
            case PageState.Shown(Report report) when page.isEmpty() ->
                    set(
                            "failed",
                            Messages.text(
                                    "reader.cover.empty",
                                    FileNames.inWords(report.origin().fileName())),
                            Messages.text("reader.cover.other"));
            case PageState.Begun _, PageState.Shown _ -> set("shown", "", "");
        }
    }

    private void set(String kind, String text, String action) {
        getStyleClass().removeAll("blank", "waiting", "failed", "shown");
        getStyleClass().add(kind);
        words.setWrapText(WholeWords.mayWrap(text));
        words.setText(text);
        button.setText(action);
        boolean isBlank = kind.equals("blank");
        actions.getChildren().setAll(isBlank ? List.of(button, paste) : List.of(button));
        box.getChildren().setAll(action.isEmpty() ? List.of(words) : List.of(words, actions));
    }
}
