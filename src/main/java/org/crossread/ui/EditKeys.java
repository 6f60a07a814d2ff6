package org.crossread.ui;

import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Shortcut;

import java.util.List;

/// Taking back, copying and finding: the menu *Edit*.
record EditKeys(KeyPlaces on) {

    MenuSection menu() {
        return new MenuSection(
                "reader.menu.edit", List.of(undoing(), copying(), finding(), letting()));
    }

    private List<Shortcut> undoing() {
        return List.of(
                Shortcut.plain("reader.key.undo", "Shortcut+Z", on.act()::undo)
                        .when(on.state().hand().undoNameProperty().isNotEmpty())
                        .named(on.state().hand().undoNameProperty()),
                Shortcut.plain("reader.key.redo", "Shortcut+Shift+Z Shortcut+Y", on.act()::redo)
                        .when(on.state().hand().redoNameProperty().isNotEmpty())
                        .named(on.state().hand().redoNameProperty()));
    }

    private List<Shortcut> copying() {
        return List.of(
                Shortcut.plain("reader.key.copy", "Shortcut+C", on.page()::copy).when(on.isShown()),
                Shortcut.of(
                                "reader.key.copy-pair",
                                "Shortcut+Shift+C",
                                on.controls().exports()::copyPair)
                        .when(on.isCompared()),
                Shortcut.plain(
                                "reader.key.select-sentence",
                                "Shortcut+Shift+A",
                                on.page()::selectSentence)
                        .when(on.isShown()),
                Shortcut.plain("reader.key.select-all", "Shortcut+A", on.page()::selectAll)
                        .when(on.isShown()));
    }

    private List<Shortcut> finding() {
        return List.of(
                Shortcut.of("reader.key.find", "Shortcut+F", on.window().findField()::start),
                Shortcut.of("reader.key.find-next", "F3 Shortcut+G", () -> on.act().find(1)),
                Shortcut.of(
                        "reader.key.find-previous",
                        "Shift+F3 Shortcut+Shift+G",
                        () -> on.act().find(-1)));
    }

    private List<Shortcut> letting() {
        return List.of(Shortcut.of("reader.key.escape", "ESCAPE", on.act()::escape));
    }
}
