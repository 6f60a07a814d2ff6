package org.crossread.ui;

import java.util.List;
import java.util.stream.Stream;

/// Every action of the window with its keys, as the menus have them. Menus, key presses, tooltips
/// and the list of keys all come from this one table, menu by menu.
final class WindowKeys {

    private final Controls controls;
    private final ReaderWindow window;
    private final WindowActions act;
    private final GoKeys going;
    private final LinksKeys linking;

    WindowKeys(Controls controls, ReaderWindow window) {
        this.controls = controls;
        this.window = window;
        act = new WindowActions(controls, window);
        going = new GoKeys(controls, act);
        linking = new LinksKeys(controls, window, act, new HandActions(controls.state(), window));
    }

    /// The keys of these menus, and those that stand in no menu.
    Shortcuts shortcuts(List<MenuSection> menus) {
        return new Shortcuts(
                Stream.concat(
                                menus.stream().flatMap(MenuSection::actions),
                                going.letters().stream())
                        .toList());
    }

    /// All actions, in the order of the menus.
    List<MenuSection> menus() {
        return List.of(
                new FileKeys(controls, window, act).menu(),
                new EditKeys(controls, window, act).menu(),
                new ViewKeys(controls, window, act).menu(),
                going.menu(),
                linking.menu(),
                new MenuSection("reader.menu.help", List.of(help())));
    }

    private List<Shortcut> help() {
        return List.of(
                Shortcut.of(
                        "reader.key.keys",
                        "F1 Shortcut+? Shortcut+Shift+SLASH",
                        window::showShortcuts),
                Shortcut.of("reader.key.letters", "", act::toggleLetters)
                        .ticked(controls.settings().lettersProperty()),
                Shortcut.of("reader.key.details", "", controls.state()::copyFault)
                        .when(Problems.lastProperty().isNotEmpty()),
                Shortcut.of("reader.key.forget", "", controls.forgetting()::ask));
    }
}
