package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;
import org.crossread.ui.control.Nesting;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.ReadingDirection;

import java.util.Optional;
import java.util.function.Consumer;

/// One line of the list: a badge, the words, and how they stand across the reports.
final class FindingLine extends HBox {

    private final Label badge = new Label();
    private final Button tick = new Button();
    private final Button more = new Button("", Icons.card());
    private final RestLine rest = new RestLine(more);
    private final FindingText text = new FindingText(rest);
    private final Hint wholeName = new Hint(rest.words());
    private Optional<Item> shown = Optional.empty();
    private Optional<CheckMark> ticked = Optional.empty();

    /// @param onTick hears when the circle is pressed
    /// @param onMore hears when the line is to be seen whole
    FindingLine(Consumer<Item> onTick, Consumer<Item> onMore) {
        getStyleClass().add("finding-line");
        tick.setOnAction(_ -> shown.ifPresent(onTick));
        more.setOnAction(_ -> shown.ifPresent(onMore));
        HBox.setHgrow(text, Priority.ALWAYS);
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(buttons(), text);
    }

    private VBox buttons() {
        tick.getStyleClass().setAll("tick");
        tick.setFocusTraversable(false);
        more.getStyleClass().setAll("more");
        more.setFocusTraversable(false);
        more.setAccessibleText(Messages.text("reader.card.open"));
        new Hint(more, Messages.text("reader.card.open.hint"));
        VBox below = new VBox(badge, tick);
        below.getStyleClass().add("finding-buttons");
        return below;
    }

    /// Whether a node belongs to one of the buttons.
    boolean isOnButton(Node node) {
        return Nesting.isIn(node, tick) || Nesting.isIn(node, more);
    }

    /// Only where it changes: a new icon would be black until the window looks at styles again.
    private void showTick(CheckMark mark) {
        if (ticked.isEmpty() || ticked.get() != mark) {
            ticked = Optional.of(mark);
            tick.setGraphic(Icons.tick(mark));
        }
    }

    /// The line begins at the left, whoever is named first in it.
    private static String fromLeft(String line) {
        return ReadingDirection.isFromRight(line) ? "\u200e" : "";
    }

    void show(Item item) {
        shown = Optional.of(item);
        boolean quotation = item.selection().topic() == Topic.QUOTATIONS;
        tick.setVisible(quotation);
        tick.setManaged(quotation);
        showTick(item.check());
        tick.setAccessibleText(Messages.text(FindingCell.check(item.check())));
        badge.setText(item.badge());
        badge.getStyleClass().setAll("badge", item.tone().style());
        if (!quotation) {
            // The badges on the pages are those of quotations.
            badge.getStyleClass().add("plain");
        }
        if (item.badge().length() > 3) {
            badge.getStyleClass().add("long-badge");
        }
        text.show(item.text());
        String more =
                item.strong().isEmpty() || item.weak().isEmpty()
                        ? item.weak()
                        : "\u00a0\u00b7 " + item.weak();
        rest.show(item.strong(), fromLeft(item.strong() + more) + more);
        wholeName.setText(item.weak().contains(item.speaker()) ? "" : item.speaker());
    }
}
