package org.crossread.ui;

import javafx.beans.value.ObservableValue;

import java.util.List;

/// Taking back, copying and finding: the menu *Edit*.
final class EditKeys {

    private final Controls controls;
    private final ReaderState state;
    private final ReaderWindow window;
    private final WindowActions act;
    private final ObservableValue<Boolean> isShown;
    private final ObservableValue<Boolean> isCompared;

    EditKeys(Controls controls, ReaderWindow window, WindowActions act) {
        this.controls = controls;
        this.state = controls.state();
        this.window = window;
        this.act = act;
        isShown = controls.state().readingProperty().map(now -> !now.isBlank());
        isCompared = controls.state().readingProperty().map(Reading::isCompared);
    }

    MenuSection menu() {
        return new MenuSection(
                "reader.menu.edit", List.of(undoing(), copying(), finding(), letting()));
    }

    private List<Shortcut> undoing() {
        return List.of(
                Shortcut.plain("reader.key.undo", "Shortcut+Z", act::undo)
                        .when(state.hand().undoNameProperty().isNotEmpty())
                        .named(state.hand().undoNameProperty()),
                Shortcut.plain("reader.key.redo", "Shortcut+Shift+Z Shortcut+Y", act::redo)
                        .when(state.hand().redoNameProperty().isNotEmpty())
                        .named(state.hand().redoNameProperty()));
    }

    private List<Shortcut> copying() {
        return List.of(
                Shortcut.plain("reader.key.copy", "Shortcut+C", act::copy).when(isShown),
                Shortcut.of(
                                "reader.key.copy-pair",
                                "Shortcut+Shift+C",
                                controls.exports()::copyPair)
                        .when(isCompared),
                Shortcut.plain(
                                "reader.key.select-sentence",
                                "Shortcut+Shift+A",
                                act::selectSentence)
                        .when(isShown),
                Shortcut.plain("reader.key.select-all", "Shortcut+A", act::selectAll)
                        .when(isShown));
    }

    private List<Shortcut> finding() {
        return List.of(
                Shortcut.of("reader.key.find", "Shortcut+F", window.findField()::start),
                Shortcut.of("reader.key.find-next", "F3 Shortcut+G", () -> act.find(1)),
                Shortcut.of(
                        "reader.key.find-previous",
                        "Shift+F3 Shortcut+Shift+G",
                        () -> act.find(-1)));
    }

    private List<Shortcut> letting() {
        return List.of(Shortcut.of("reader.key.escape", "ESCAPE", act::escape));
    }
}
