package org.crossread.ui;

import org.crossread.model.CheckMark;
import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Shortcut;

import java.util.List;

/// What the reader looks into and puts right: the menu *Links*.
record LinksKeys(KeyPlaces on) {

    MenuSection menu() {
        return new MenuSection("reader.menu.links", List.of(links(), corrections(), thoughts()));
    }

    private List<Shortcut> links() {
        return List.of(
                Shortcut.of("reader.key.card", "Shortcut+I", on.window().card()::toggle)
                        .when(on.isCompared()),
                Shortcut.of("reader.key.link", "Shortcut+K", on.hand()::link).when(on.isCompared()),
                Shortcut.of("reader.key.unlink", "Shortcut+Shift+K", on.hand()::unlink)
                        .when(on.isCompared()),
                Shortcut.of("reader.key.relate", "Shortcut+Shift+R", on.hand()::relate)
                        .when(on.isCompared()));
    }

    private List<Shortcut> corrections() {
        return List.of(
                Shortcut.of("reader.key.speaker", "Shortcut+Shift+U", on.hand()::speaker)
                        .when(on.isCompared()),
                Shortcut.of("reader.key.names", "Shortcut+U", on.hand()::names)
                        .when(on.isCompared()),
                Shortcut.plain("reader.key.add", "Shortcut+Shift+B", on.hand()::add)
                        .when(on.isCompared()),
                Shortcut.plain("reader.key.bounds", "Shortcut+B", on.hand()::bound)
                        .when(on.isCompared()),
                Shortcut.of("reader.key.nobody", "", on.hand()::nobody).when(on.isCompared()),
                Shortcut.of("reader.key.counted", "Shortcut+Shift+I", on.page()::turnCounted)
                        .when(on.isCompared()),
                Shortcut.of("reader.key.facts", "Shortcut+E", on.page()::facts)
                        .onMac("Shortcut+Alt+I")
                        .when(on.isCompared()));
    }

    private List<Shortcut> thoughts() {
        return List.of(
                Shortcut.of("reader.key.note", "Shortcut+M", on.hand()::note)
                        .onMac("Shortcut+Alt+N")
                        .when(on.isCompared()),
                Shortcut.of("reader.key.notes", "Shortcut+Shift+M", on.act()::notes)
                        .when(on.isCompared()),
                Shortcut.of(
                                "reader.key.checked",
                                "Shortcut+D",
                                () -> on.hand().tick(CheckMark.CHECKED))
                        .when(on.isCompared()),
                Shortcut.of(
                                "reader.key.doubtful",
                                "Shortcut+Shift+D",
                                () -> on.hand().tick(CheckMark.DOUBTFUL))
                        .when(on.isCompared()));
    }
}
