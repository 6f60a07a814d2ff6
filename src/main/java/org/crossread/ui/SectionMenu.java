package org.crossread.ui;

import javafx.application.Platform;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCodeCombination;

import org.crossread.l10n.Messages;
import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Mnemonics;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.keys.ShownKeys;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A menu made of a section of the window's actions.
final class SectionMenu {

    private SectionMenu() {}

    static Menu of(MenuSection section) {
        Menu menu = new Menu(Messages.text(section.key()));
        Set<Character> letters = new HashSet<>();
        for (List<Shortcut> group : section.groups()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(shortcut -> menu.getItems().add(item(shortcut, letters)));
        }
        for (MenuSection below : section.below()) {
            Menu one = of(below);
            one.setText(Mnemonics.in(one.getText(), letters));
            menu.getItems().add(one);
        }
        return menu;
    }

    private static MenuItem item(Shortcut shortcut, Set<Character> letters) {
        String name = Mnemonics.in(Messages.text(shortcut.key()), letters);
        MenuItem item = shortcut.isChoice() ? ticked(shortcut, name) : new MenuItem(name);
        item.setId("menu-" + shortcut.key().replace('.', '-'));
        item.setMnemonicParsing(true);
        shortcut.keys().stream()
                .findFirst()
                .filter(KeyCodeCombination.class::isInstance)
                .ifPresent(
                        keys ->
                                item.setAccelerator(
                                        WindowMenu.NATIVE ? keys : new ShownKeys(keys)));
        shortcut.detail()
                .subscribe(more -> item.setText(more.isEmpty() ? name : name + ": " + more));
        item.disableProperty().bind(shortcut.can().map(possible -> !possible));
        item.setOnAction(_ -> shortcut.run());
        return item;
    }

    /// A choice stays as the program has it, whatever the press made of its tick.
    private static MenuItem ticked(Shortcut shortcut, String name) {
        CheckMenuItem item = new CheckMenuItem(name);
        shortcut.is().subscribe(item::setSelected);
        item.selectedProperty()
                .subscribe(
                        now -> {
                            if (!now.equals(shortcut.is().getValue())) {
                                Platform.runLater(() -> item.setSelected(shortcut.is().getValue()));
                            }
                        });
        return item;
    }
}
