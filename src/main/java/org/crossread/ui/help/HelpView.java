package org.crossread.ui.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.crossread.l10n.Messages;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A page of help to read, with a button that copies its text.
final class HelpView extends BorderPane {

    private final UnaryOperator<String> keys;

    /// @param keys how keys that are written for Windows and Linux are written here
    HelpView(HelpPage page, UnaryOperator<String> keys, Runnable close) {
        this.keys = keys;
        setId("help");
        getStyleClass().add("help");
        VBox text = new VBox();
        text.getStyleClass().add("help-text");
        page.blocks().stream().map(this::flow).forEach(text.getChildren()::add);
        ScrollPane scroll = new ScrollPane(text);
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(spoken(page));
        setCenter(scroll);
        setBottom(actions(page, close));
    }

    private HBox actions(HelpPage page, Runnable close) {
        Button copy = new Button(Messages.text("help.copy"));
        copy.setId("help-copy");
        copy.setOnAction(
                _ -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(spoken(page));
                    Clipboard.getSystemClipboard().setContent(content);
                });
        Button closing = new Button(Messages.text("help.close"));
        closing.setId("help-close");
        closing.getStyleClass().add("main-button");
        closing.setOnAction(_ -> close.run());
        HBox actions = new HBox(copy, closing);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.getStyleClass().add("help-actions");
        return actions;
    }

    private Node flow(HelpPage.Block block) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(block.level() > 0 ? "help-heading-" + block.level() : "help-line");
        block.runs().stream().map(this::node).forEach(flow.getChildren()::add);
        return flow;
    }

    private Node node(HelpPage.Run run) {
        if (run.look() == HelpPage.Look.CODE) {
            Label cap = new Label(keys.apply(run.words()));
            cap.getStyleClass().add("key-cap");
            return cap;
        }
        Text words = new Text(run.words());
        words.getStyleClass()
                .add(
                        switch (run.look()) {
                            case PLAIN, CODE -> "help-plain";
                            case STRONG -> "help-strong";
                            case SLANTED -> "help-slanted";
                        });
        return words;
    }

    /// The whole text, a paragraph a line.
    private String spoken(HelpPage page) {
        return page.blocks().stream()
                .map(
                        block ->
                                block.runs().stream()
                                        .map(
                                                run ->
                                                        run.look() == HelpPage.Look.CODE
                                                                ? keys.apply(run.words())
                                                                : run.words())
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
