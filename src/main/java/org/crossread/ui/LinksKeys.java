package org.crossread.ui;

import javafx.beans.value.ObservableValue;

import org.crossread.model.CheckMark;

import java.util.List;

/// What the reader looks into and puts right: the menu *Links*.
final class LinksKeys {

    private final ReaderWindow window;
    private final WindowActions act;
    private final HandActions hand;
    private final ObservableValue<Boolean> isCompared;

    LinksKeys(Controls controls, ReaderWindow window, WindowActions act, HandActions hand) {
        this.window = window;
        this.act = act;
        this.hand = hand;
        isCompared = controls.state().readingProperty().map(Reading::isCompared);
    }

    MenuSection menu() {
        return new MenuSection("reader.menu.links", List.of(links(), corrections(), thoughts()));
    }

    private List<Shortcut> links() {
        return List.of(
                Shortcut.of("reader.key.card", "Shortcut+I", window.card()::toggle)
                        .when(isCompared),
                Shortcut.of("reader.key.link", "Shortcut+K", hand::link).when(isCompared),
                Shortcut.of("reader.key.unlink", "Shortcut+Shift+K", hand::unlink).when(isCompared),
                Shortcut.of("reader.key.relate", "Shortcut+Shift+R", hand::relate)
                        .when(isCompared));
    }

    private List<Shortcut> corrections() {
        return List.of(
                Shortcut.of("reader.key.speaker", "Shortcut+Shift+U", hand::speaker)
                        .when(isCompared),
                Shortcut.of("reader.key.names", "Shortcut+U", hand::names).when(isCompared),
                Shortcut.plain("reader.key.add", "Shortcut+Shift+B", hand::add).when(isCompared),
                Shortcut.plain("reader.key.bounds", "Shortcut+B", hand::bound).when(isCompared),
                Shortcut.of("reader.key.nobody", "", hand::nobody).when(isCompared),
                Shortcut.of("reader.key.counted", "Shortcut+Shift+I", act::turnCounted)
                        .when(isCompared),
                Shortcut.of("reader.key.facts", "Shortcut+E", act::facts)
                        .onMac("Shortcut+Alt+I")
                        .when(isCompared));
    }

    private List<Shortcut> thoughts() {
        return List.of(
                Shortcut.of("reader.key.note", "Shortcut+M", hand::note)
                        .onMac("Shortcut+Alt+N")
                        .when(isCompared),
                Shortcut.of("reader.key.notes", "Shortcut+Shift+M", act::notes).when(isCompared),
                Shortcut.of("reader.key.checked", "Shortcut+D", () -> hand.tick(CheckMark.CHECKED))
                        .when(isCompared),
                Shortcut.of(
                                "reader.key.doubtful",
                                "Shortcut+Shift+D",
                                () -> hand.tick(CheckMark.DOUBTFUL))
                        .when(isCompared));
    }
}
