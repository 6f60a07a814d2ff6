package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.crossread.l10n.Messages;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.keys.Shortcuts;
import org.crossread.ui.keys.ShownKeys;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What can be done with a place, where it stands: a press with the other button, or the menu key.
/// It holds actions of the window's menus, with their names and keys.
final class PlaceMenu {

    /// An action by the key of its name.
    private record Entry(String key, PlaceNeed need) {}

    /// In groups.
    private static final List<List<Entry>> ACTIONS =
            List.of(
                    List.of(
                            new Entry("reader.key.card", PlaceNeed.CHOICE),
                            new Entry("reader.key.level", PlaceNeed.CHOICE)),
                    List.of(
                            new Entry("reader.key.copy", PlaceNeed.TEXT),
                            new Entry("reader.key.copy-pair", PlaceNeed.CHOICE)),
                    List.of(
                            new Entry("reader.key.checked", PlaceNeed.QUOTATION),
                            new Entry("reader.key.doubtful", PlaceNeed.QUOTATION),
                            new Entry("reader.key.note", PlaceNeed.TEXT_OR_CHOICE)),
                    List.of(
                            new Entry("reader.key.link", PlaceNeed.TEXT_OR_CHOICE),
                            new Entry("reader.key.unlink", PlaceNeed.PAIR),
                            new Entry("reader.key.relate", PlaceNeed.CHOICE),
                            new Entry("reader.key.speaker", PlaceNeed.QUOTATION),
                            new Entry("reader.key.bounds", PlaceNeed.TEXT),
                            new Entry("reader.key.add", PlaceNeed.TEXT),
                            new Entry("reader.key.counted", PlaceNeed.NONE),
                            new Entry("reader.key.nobody", PlaceNeed.QUOTATION)));

    private final Shortcuts shortcuts;
    private final Predicate<PlaceNeed> isMet;
    private Optional<ContextMenu> open = Optional.empty();

    PlaceMenu(Shortcuts shortcuts, Predicate<PlaceNeed> isMet) {
        this.shortcuts = shortcuts;
        this.isMet = isMet;
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
        for (List<Entry> group : ACTIONS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(entry -> menu.getItems().add(item(entry)));
        }
        open = Optional.of(menu);
        // Of a page that is mirrored the menu would be mirrored, too.
        menu.show(node.getScene().getRoot(), event.getScreenX(), event.getScreenY());
    }

    private MenuItem item(Entry entry) {
        MenuItem item = item(shortcuts.of(entry.key()));
        item.setDisable(item.isDisable() || !isMet.test(entry.need()));
        return item;
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
