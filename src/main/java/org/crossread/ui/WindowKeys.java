package org.crossread.ui;

import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.keys.Shortcuts;

import java.util.List;
import java.util.stream.Stream;

/// Every action of the window with its keys, as the menus have them. Menus, key presses, tooltips
/// and the list of keys all come from this one table, menu by menu.
final class WindowKeys {

    private final KeyPlaces on;
    private final GoKeys going;

    WindowKeys(Controls controls, ReaderWindow window) {
        on = KeyPlaces.of(controls, window);
        going = new GoKeys(on);
    }

    /// The keys of these menus, and those that stand in no menu.
    Shortcuts shortcuts(List<MenuSection> menus) {
        return new Shortcuts(
                Stream.concat(menus.stream().flatMap(MenuSection::actions), going.hidden().stream())
                        .toList());
    }

    /// All actions, in the order of the menus.
    List<MenuSection> menus() {
        return List.of(
                new FileKeys(on).menu(),
                new EditKeys(on).menu(),
                new ViewKeys(on).menu(),
                going.menu(),
                new LinksKeys(on).menu(),
                new MenuSection("reader.menu.help", List.of(help(), habits(), about())));
    }

    private List<Shortcut> help() {
        return List.of(
                Shortcut.of("reader.key.guide", "F1", () -> on.window().help().guide()),
                Shortcut.of(
                        "reader.key.keys",
                        "Shortcut+? Shortcut+Shift+SLASH",
                        on.window()::showShortcuts));
    }

    private List<Shortcut> habits() {
        return List.of(
                Shortcut.of("reader.key.letters", "", on.act()::toggleLetters)
                        .ticked(on.controls().settings().lettersProperty()),
                Shortcut.of("reader.key.details", "", on.state().notices()::copyFault)
                        .when(Problems.lastProperty().isNotEmpty()),
                Shortcut.of("reader.key.forget", "", on.controls().forgetting()::ask));
    }

    private List<Shortcut> about() {
        return List.of(Shortcut.of("reader.key.about", "", () -> on.window().help().about()));
    }
}
