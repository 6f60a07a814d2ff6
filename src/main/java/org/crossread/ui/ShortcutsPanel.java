package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.crossread.l10n.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every key of the window, in columns.
final class ShortcutsPanel extends BorderPane {

    private static final int MOST_SHOWN = 2;

    /// @param columns the keys of each column
    ShortcutsPanel(List<List<Shortcut>> columns, Runnable close) {
        setId("shortcuts");
        getStyleClass().addAll("panel", "shortcuts");
        HBox all = new HBox();
        all.getStyleClass().add("shortcut-columns");
        columns.forEach(group -> all.getChildren().add(column(group)));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setTop(heading(close));
        setCenter(scroll);
    }

    private static Node heading(Runnable close) {
        Label title = new Label(Messages.text("reader.keys"));
        title.getStyleClass().add("shortcuts-title");
        Button button = new Button("", Icons.close());
        button.getStyleClass().addAll("icon-button", "bare");
        button.setId("shortcuts-close");
        button.setAccessibleText(Messages.text("reader.keys.close"));
        button.setOnAction(_ -> close.run());
        BorderPane heading = new BorderPane();
        heading.setLeft(title);
        heading.setRight(button);
        return heading;
    }

    private static Node column(List<Shortcut> group) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("shortcut-column");
        Map<String, List<KeyCombination>> keysOf = new LinkedHashMap<>();
        for (Shortcut shortcut : group) {
            keysOf.computeIfAbsent(shortcut.key(), _ -> new ArrayList<>()).addAll(shortcut.keys());
        }
        keysOf.forEach(
                (name, keys) -> {
                    HBox caps = new HBox();
                    caps.setAlignment(Pos.CENTER_RIGHT);
                    caps.getStyleClass().add("shortcut-keys");
                    keys.stream()
                            .map(KeyCombination::getDisplayText)
                            .distinct()
                            .limit(MOST_SHOWN)
                            .map(ShortcutsPanel::cap)
                            .forEach(caps.getChildren()::add);
                    rows.addRow(rows.getRowCount(), new Label(Messages.text(name)), caps);
                });
        return rows;
    }

    private static Node cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
