package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;
import org.crossread.ui.finding.CardFact;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.page.Tone;
import org.crossread.ui.page.WholeWords;

import java.util.List;

/// A finding whole, over the pages: what it is, the wordings side by side, what there is to say of
/// them, and what the reader can do with it.
abstract class Card extends VBox {

    /// Sizes of the wordings, and of what stands below them, in pixels.
    static final double TEXT = 15.5;

    static final double SMALL = 14;

    private final Runnable close;
    private VBox body = new VBox();
    private ScrollPane scroll = new ScrollPane(body);

    /// What stands above the wordings.
    ///
    /// @param turns buttons that turn to other wordings; empty where there are none
    record Head(String badge, Tone tone, String relation, boolean isByHand, List<Node> turns) {
        Head {
            turns = List.copyOf(turns);
        }
    }

    Card(Runnable close) {
        this.close = close;
        setId("card");
        getStyleClass().add("card");
    }

    /// Shows what is chosen.
    ///
    /// @return whether this card can
    abstract boolean follow(Selection chosen);

    /// @param parts wordings, and what there is to say of them; they scroll together where there is
    ///     too little room
    /// @param bar of what can be done
    final void fill(Head head, List<Node> parts, Node bar) {
        body = new VBox();
        body.getChildren().setAll(parts);
        body.getStyleClass().add("card-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(head), scroll, bar);
    }

    /// The height at which all is whole; a scroll pane by itself would not ask for it.
    final double height(double width) {
        applyCss();
        double inner = width - snappedLeftInset() - snappedRightInset();
        scroll.setPrefHeight(Math.ceil(body.prefHeight(inner - 2)) + 4);
        return prefHeight(width);
    }

    private Node head(Head of) {
        Label badge = new Label(of.badge());
        badge.getStyleClass().addAll("badge", of.tone().style());
        Label relation = new Label(of.relation());
        relation.setId("card-relation");
        relation.getStyleClass().add("card-relation");
        HBox head = new HBox(badge, relation);
        if (of.isByHand()) {
            Label hand = new Label(Messages.text("reader.by-hand"));
            hand.getStyleClass().add("by-hand");
            head.getChildren().add(hand);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().add(gap);
        head.getChildren().addAll(of.turns());
        head.getChildren().add(small("card-close", Icons.close(), "reader.card.close", close));
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    static Button small(String id, Node icon, String key, Runnable action) {
        Button button = new Button("", icon);
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "bare");
        button.setAccessibleText(Messages.text(key));
        new Hint(button, Messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Side by side.
    static Node beside(List<? extends Node> wordings) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-wordings");
        for (int i = 0; i < wordings.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / wordings.size());
            grid.getColumnConstraints().add(column);
            grid.add(wordings.get(i), i, 0);
        }
        return grid;
    }

    /// Lines of a name and what it stands for; one sentence where there are none.
    static Node facts(String id, List<CardFact> facts, String none) {
        GridPane grid = new GridPane();
        grid.setId(id);
        grid.getStyleClass().add("card-facts");
        if (facts.isEmpty()) {
            grid.addRow(0, label("fact-name", none));
        }
        for (CardFact fact : facts) {
            grid.addRow(
                    grid.getRowCount(),
                    label("fact-name", fact.name()),
                    label("fact-words", fact.words()));
        }
        return grid;
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(style.endsWith("words") && WholeWords.mayWrap(label.getText()));
        label.setMinWidth(style.endsWith("words") ? 0 : USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    /// The reader's note, where there is one.
    static List<Node> note(String note) {
        if (note.isEmpty()) {
            return List.of();
        }
        Label words = new Label(note);
        words.setId("card-note");
        words.setWrapText(WholeWords.mayWrap(words.getText()));
        words.getStyleClass().add("card-note");
        return List.of(words);
    }
}
