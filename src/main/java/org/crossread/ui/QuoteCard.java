package org.crossread.ui;

import javafx.geometry.Pos;
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
import org.crossread.model.Comparison;
import org.crossread.ui.page.PageType;
import org.crossread.ui.page.WholeWords;

import java.util.List;

/// A quotation whole: both wordings with what was changed in them, who said them, what differs, and
/// what the reader thinks of it.
final class QuoteCard extends VBox {

    private static final double TEXT = 15.5;
    private static final double SMALL = 14;

    private final CardActions actions;
    private final Runnable close;
    private QuoteEntry entry;
    private List<CardPage> pages;
    private int shown;
    private GridPane grid = new GridPane();
    private ScrollPane scroll = new ScrollPane(grid);

    QuoteCard(QuoteEntry entry, CardActions actions, Runnable close) {
        this.entry = entry;
        this.pages = CardPage.of(entry);
        this.actions = actions;
        this.close = close;
        setId("card");
        getStyleClass().add("card");
    }

    /// Shows what is chosen of an entry.
    void show(QuoteEntry now, Selection selection) {
        boolean same = now.equals(entry);
        entry = now;
        pages = CardPage.of(now);
        int chosen = 0;
        for (int i = pages.size() - 1; i >= 0; i--) {
            chosen = pages.get(i).shows(selection) ? i : chosen;
        }
        shown = same ? Math.min(shown, pages.size() - 1) : chosen;
        fill();
    }

    QuoteEntry entry() {
        return entry;
    }

    /// The height at which both wordings are whole; a scroll pane by itself would not ask for it.
    double height(double width) {
        applyCss();
        double inner = width - snappedLeftInset() - snappedRightInset();
        scroll.setPrefHeight(Math.ceil(wordings(inner)) + 4);
        return prefHeight(width);
    }

    private double wordings(double inner) {
        int count = Math.max(1, grid.getChildren().size());
        double column = Math.floor((inner - 2 - (count - 1) * grid.getHgap()) / count);
        return grid.getChildren().stream()
                .mapToDouble(version -> version.prefHeight(column))
                .max()
                .orElse(0);
    }

    private CardPage page() {
        return pages.get(shown);
    }

    private void fill() {
        Comparison comparison = actions.comparison();
        getChildren().setAll(head(), body(comparison));
        List<Differences.Line> lines = new Differences(comparison, page()).lines();
        if (page().link().isPresent()) {
            getChildren().add(differences(lines, page().isQuoted()));
        }
        String note = actions.note(entry);
        if (!note.isEmpty()) {
            Label words = new Label(note);
            words.setId("card-note");
            words.setWrapText(WholeWords.mayWrap(words.getText()));
            words.getStyleClass().add("card-note");
            getChildren().add(words);
        }
        getChildren().add(actions.bar(entry, page()));
    }

    private Node head() {
        Label badge = new Label(Integer.toString(entry.number()));
        badge.getStyleClass().addAll("badge", entry.tone().style());
        Label relation = new Label(page().relation());
        relation.setId("card-relation");
        relation.getStyleClass().add("card-relation");
        HBox head = new HBox(badge, relation);
        if (actions.isByHand(entry)) {
            Label hand = new Label(Messages.text("reader.by-hand"));
            hand.getStyleClass().add("by-hand");
            head.getChildren().add(hand);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().add(gap);
        if (pages.size() > 1) {
            head.getChildren().addAll(turn(-1), count(), turn(1));
        }
        Button shut = small("card-close", Icons.close(), "reader.card.close", close);
        head.getChildren().add(shut);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label count() {
        Label count = new Label(Messages.text("reader.card.page", shown + 1, pages.size()));
        count.getStyleClass().add("card-count");
        return count;
    }

    private Button turn(int by) {
        return small(
                by < 0 ? "card-previous" : "card-next",
                by < 0 ? Icons.previous() : Icons.next(),
                by < 0 ? "reader.card.previous" : "reader.card.next",
                () -> {
                    shown = Math.floorMod(shown + by, pages.size());
                    fill();
                    lookup(by < 0 ? "#card-previous" : "#card-next").requestFocus();
                });
    }

    private static Button small(String id, Node icon, String key, Runnable action) {
        Button button = new Button("", icon);
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "bare");
        button.setAccessibleText(Messages.text(key));
        new Hint(button, Messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node body(Comparison comparison) {
        grid = new GridPane();
        grid.getStyleClass().add("card-body");
        List<Version> versions = page().versions();
        PageType type = actions.type(TEXT);
        for (int i = 0; i < versions.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / versions.size());
            grid.getColumnConstraints().add(column);
            Version version = versions.get(i);
            CardVersion words =
                    new CardVersion(
                            comparison.report(version.side()), version, page().marks(i), type);
            if (comparison.transcript().isGiven()) {
                words.getChildren()
                        .add(new CardProof(comparison.transcript(), version, actions.type(SMALL)));
            }
            grid.add(words, i, 0);
        }
        scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static Node differences(List<Differences.Line> lines, boolean quoted) {
        GridPane grid = new GridPane();
        grid.setId("card-differences");
        grid.getStyleClass().add("card-differences");
        if (lines.isEmpty()) {
            String key = quoted ? "reader.card.nothing-differs" : "reader.card.no-flags";
            grid.addRow(0, label("difference-name", Messages.text(key)));
        }
        for (Differences.Line line : lines) {
            grid.addRow(
                    grid.getRowCount(),
                    label("difference-name", line.name()),
                    label("difference-words", line.words()));
        }
        return grid;
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(style.endsWith("words") && WholeWords.mayWrap(label.getText()));
        label.setMinWidth(style.endsWith("words") ? 0 : USE_PREF_SIZE);
        return label;
    }
}
