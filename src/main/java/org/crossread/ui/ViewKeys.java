package org.crossread.ui;

import javafx.beans.property.BooleanProperty;

import org.crossread.export.Marks;
import org.crossread.model.Side;
import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Shortcut;

import java.util.List;
import java.util.stream.Stream;

/// What the window shows and how: the menu *View*.
record ViewKeys(KeyPlaces on) {

    MenuSection menu() {
        return new MenuSection(
                "reader.menu.view",
                List.of(panes(), sizes(), marks(), looks()),
                List.of(new MenuSection("reader.type.theme", List.of(themes()))));
    }

    private List<Shortcut> panes() {
        return List.of(
                Shortcut.of("reader.key.list", "F9", on.window().side()::toggle)
                        .onMac("Shortcut+Alt+S")
                        .ticked(on.window().side().list().visibleProperty()),
                arrange("reader.arrangement.pages", "Shortcut+Alt+DIGIT1", Arrangement.PAGES),
                arrange("reader.arrangement.rows", "Shortcut+Alt+DIGIT2", Arrangement.ROWS),
                Shortcut.of("reader.key.row-order", "Shortcut+Alt+O", on.state()::turnRows)
                        .when(on.isCompared())
                        .ticked(on.state().rowOrderProperty().map(side -> side == Side.RIGHT)),
                Shortcut.of("reader.key.folds", "Shortcut+Alt+F", on.act()::folds)
                        .when(on.isCompared())
                        .ticked(on.controls().settings().foldedProperty()),
                Shortcut.of("reader.key.shelf", "Shortcut+T", on.window().toolbar()::showShelf),
                shown("reader.key.map", on.controls().settings().mapProperty()),
                shown("reader.key.bands", on.controls().settings().bandsProperty()),
                Shortcut.of("reader.key.linked", "Shortcut+Shift+L", on.state()::toggleLinked)
                        .ticked(on.state().linkedProperty()),
                Shortcut.of("reader.key.full-screen", "F11", on.act()::fullScreen)
                        .onMac("Ctrl+Shortcut+F"));
    }

    private static Shortcut shown(String name, BooleanProperty part) {
        return Shortcut.of(name, "", () -> part.set(!part.get())).ticked(part);
    }

    private Shortcut arrange(String name, String keys, Arrangement arrangement) {
        return Shortcut.of(name, keys, () -> on.state().arrangementProperty().set(arrangement))
                .when(on.isCompared())
                .ticked(on.state().arrangementProperty().map(now -> now == arrangement));
    }

    private List<Shortcut> sizes() {
        ReaderSettings settings = on.controls().settings();
        return List.of(
                Shortcut.of(
                        "reader.key.larger",
                        "Shortcut+EQUALS Shortcut+PLUS Shortcut+ADD Shortcut+Shift+EQUALS",
                        () -> settings.zoom().by(1)),
                Shortcut.of(
                        "reader.key.smaller",
                        "Shortcut+MINUS Shortcut+SUBTRACT",
                        () -> settings.zoom().by(-1)),
                Shortcut.of(
                        "reader.key.normal-size",
                        "Shortcut+DIGIT0 Shortcut+NUMPAD0",
                        () -> settings.zoom().set(1)),
                Shortcut.of(
                                "reader.key.page-larger",
                                "Shortcut+Alt+EQUALS Shortcut+Alt+PLUS Shortcut+Alt+ADD",
                                () -> on.page().zoomPage(1))
                        .when(on.isShown()),
                Shortcut.of(
                                "reader.key.page-smaller",
                                "Shortcut+Alt+MINUS Shortcut+Alt+SUBTRACT",
                                () -> on.page().zoomPage(-1))
                        .when(on.isShown()));
    }

    private List<Shortcut> marks() {
        return List.of(
                mark("reader.key.shared", "Shortcut+DIGIT1", Marks.SHARED),
                mark("reader.key.different", "Shortcut+DIGIT2", Marks.DIFFERENT),
                mark("reader.key.both", "Shortcut+DIGIT3", Marks.BOTH));
    }

    private Shortcut mark(String name, String keys, Marks marks) {
        return Shortcut.of(name, keys, () -> on.act().mark(marks))
                .ticked(on.state().marks().property().map(now -> now == marks));
    }

    private List<Shortcut> themes() {
        var theme = on.controls().settings().themeProperty();
        return Stream.of(ReaderSettings.Theme.values())
                .map(
                        one ->
                                Shortcut.of(one.key(), "", () -> theme.set(one))
                                        .ticked(theme.map(now -> now == one)))
                .toList();
    }

    private List<Shortcut> looks() {
        return List.of(
                Shortcut.of("reader.key.lexical", "", on.act()::toggleLexical)
                        .ticked(on.controls().settings().lexicalProperty()),
                Shortcut.of("reader.key.type", "Shortcut+COMMA", on.window().toolbar()::showType));
    }
}
