package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossread.export.Program;
import org.crossread.l10n.Messages;
import org.crossread.ui.control.Icons;
import org.crossread.ui.keys.KeyNames;
import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Shortcut;

import java.util.List;

/// Every key of the window, in columns.
final class ShortcutsPanel extends BorderPane {

    private static final int MOST_SHOWN = 2;

    /// What the bar takes that scrolls, in pixels as designed.
    private static final double BAR = 14;

    /// @param menus all actions; those without keys are left out
    ShortcutsPanel(List<MenuSection> menus, Runnable close) {
        setId("shortcuts");
        getStyleClass().addAll("panel", "shortcuts");
        HBox all = new HBox();
        all.getStyleClass().add("shortcut-columns");
        halves(menus).forEach(half -> all.getChildren().add(column(half)));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setTop(heading(close));
        setCenter(scroll);
    }

    /// The bar takes none of the room that the longest name needs.
    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height) + BAR;
    }

    /// Two columns of about the same length.
    private static List<List<MenuSection>> halves(List<MenuSection> menus) {
        long all = menus.stream().mapToLong(ShortcutsPanel::length).sum();
        int cut = 0;
        long first = 0;
        while (cut < menus.size() && first + length(menus.get(cut)) / 2 <= all / 2) {
            first += length(menus.get(cut++));
        }
        return List.of(menus.subList(0, cut), menus.subList(cut, menus.size()));
    }

    private static long length(MenuSection menu) {
        return 2 + menu.actions().filter(shortcut -> !shortcut.keys().isEmpty()).count();
    }

    private static Node heading(Runnable close) {
        Label title = new Label(Messages.text("reader.keys"));
        title.getStyleClass().add("shortcuts-title");
        Label version = new Label(Messages.text("reader.keys.version", Program.version()));
        version.getStyleClass().add("shortcuts-version");
        Button button = new Button("", Icons.close());
        button.getStyleClass().addAll("icon-button", "bare");
        button.setId("shortcuts-close");
        button.setAccessibleText(Messages.text("reader.keys.close"));
        button.setOnAction(_ -> close.run());
        BorderPane heading = new BorderPane();
        heading.setLeft(title);
        heading.setCenter(version);
        heading.setRight(button);
        return heading;
    }

    private static Node column(List<MenuSection> menus) {
        VBox rows = new VBox();
        rows.getStyleClass().add("shortcut-column");
        HBox.setHgrow(rows, Priority.ALWAYS);
        for (MenuSection menu : menus) {
            Label name = new Label(Messages.text(menu.key()).replace("_", ""));
            name.getStyleClass().add("shortcut-heading");
            rows.getChildren().add(name);
            menu.actions()
                    .filter(shortcut -> !shortcut.keys().isEmpty())
                    .map(ShortcutsPanel::line)
                    .forEach(rows.getChildren()::add);
        }
        return rows;
    }

    private static Node line(Shortcut shortcut) {
        HBox caps = new HBox();
        caps.setAlignment(Pos.CENTER_RIGHT);
        caps.getStyleClass().add("shortcut-keys");
        shortcut.keys().stream()
                .map(KeyNames::of)
                .distinct()
                .limit(MOST_SHOWN)
                .map(ShortcutsPanel::cap)
                .forEach(caps.getChildren()::add);
        Label name = new Label(Messages.text(shortcut.key()));
        name.getStyleClass().add("shortcut-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, caps);
        line.getStyleClass().add("shortcut-line");
        return line;
    }

    private static Node cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
