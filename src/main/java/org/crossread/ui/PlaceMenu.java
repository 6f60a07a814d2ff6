package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.crossread.l10n.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be done with a place, where it stands: a press with the other button, or the menu key.
/// It holds actions of the window's menus, with their names and keys.
final class PlaceMenu {

    /// The actions by the keys of their names, in groups.
    private static final List<List<String>> ACTIONS =
            List.of(
                    List.of("reader.key.card", "reader.key.level"),
                    List.of("reader.key.copy", "reader.key.copy-pair"),
                    List.of("reader.key.checked", "reader.key.doubtful", "reader.key.note"),
                    List.of(
                            "reader.key.link",
                            "reader.key.unlink",
                            "reader.key.relate",
                            "reader.key.speaker",
                            "reader.key.bounds",
                            "reader.key.add",
                            "reader.key.counted",
                            "reader.key.nobody"));

    private final Shortcuts shortcuts;
    private Optional<ContextMenu> open = Optional.empty();

    PlaceMenu(Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
    }

    /// @param choose chooses what stands at the place of the press before the menu opens
    void install(Node node, Consumer<ContextMenuEvent> choose) {
        node.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    choose.accept(event);
                    show(node, event);
                    event.consume();
                });
    }

    private void show(Node node, ContextMenuEvent event) {
        open.ifPresent(ContextMenu::hide);
        ContextMenu menu = new ContextMenu();
        menu.setId("place-menu");
        for (List<String> group : ACTIONS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(key -> menu.getItems().add(item(shortcuts.of(key))));
        }
        open = Optional.of(menu);
        menu.show(node, event.getScreenX(), event.getScreenY());
    }

    static MenuItem item(Shortcut shortcut) {
        MenuItem item = new MenuItem(Messages.text(shortcut.key()));
        item.setId("place-" + shortcut.key().replace('.', '-'));
        item.setMnemonicParsing(false);
        shortcut.keys().stream()
                .findFirst()
                .ifPresent(keys -> item.setAccelerator(new ShownKeys(keys)));
        item.setDisable(!shortcut.can().getValue());
        item.setOnAction(_ -> shortcut.run());
        return item;
    }
}
