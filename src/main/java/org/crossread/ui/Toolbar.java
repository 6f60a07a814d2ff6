package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.crossread.l10n.Messages;

/// The one row of controls above the pages.
final class Toolbar extends HBox {

    Toolbar(ReaderState state, Commands commands, Node find) {
        getStyleClass().add("reader-toolbar");
        Button open = button("open", "reader.open", "reader.open.hint", commands::open);
        Button recent = iconButton("recent", Icons.more(), "reader.recent", commands::showRecent);
        HBox opening = new HBox(open, recent);
        opening.getStyleClass().add("joined");
        Button swap = iconButton("swap", Icons.swap(), "reader.swap", commands::swap);
        Button previous =
                button("previous", "reader.previous", "reader.previous.hint", commands::previous);
        previous.setGraphic(Icons.previous());
        Button next = button("next", "reader.next", "reader.next.hint", commands::next);
        next.setGraphic(Icons.next());
        next.setContentDisplay(ContentDisplay.RIGHT);
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        Button type = button("type", "reader.type", "reader.type.hint", commands::showType);
        Button export = button("export", "reader.export", "reader.export.hint", commands::export);
        var nothing = state.readingProperty().map(Reading::isBlank);
        export.disableProperty().bind(state.readingProperty().map(now -> !now.isCompared()));
        swap.disableProperty().bind(nothing);
        previous.disableProperty().bind(nothing);
        next.disableProperty().bind(nothing);
        Region gap = new Region();
        gap.getStyleClass().add("toolbar-gap");
        getChildren().addAll(opening, swap, gap, new Segments(state.topicProperty()));
        getChildren().addAll(previous, next, rest, find, type, export);
    }

    private static Button button(String id, String key, String hint, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.text(hint)));
        button.setAccessibleText(Messages.text(hint));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button iconButton(String id, Node icon, String key, Runnable action) {
        Button button = new Button("", icon);
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setAccessibleText(Messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
