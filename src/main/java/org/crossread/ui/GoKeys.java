package org.crossread.ui;

import javafx.beans.value.ObservableValue;

import java.util.List;

/// Moving through the reports: the menu *Go*, and single letters.
final class GoKeys {

    private final Controls controls;
    private final ReaderState state;
    private final WindowActions act;
    private final ObservableValue<Boolean> isShown;

    GoKeys(Controls controls, WindowActions act) {
        this.controls = controls;
        this.state = controls.state();
        this.act = act;
        isShown = controls.state().readingProperty().map(now -> !now.isBlank());
    }

    MenuSection menu() {
        return new MenuSection(
                "reader.menu.go",
                List.of(steps(), quotations(), sizesOfSteps(), places(), moves()));
    }

    private List<Shortcut> steps() {
        return List.of(
                Shortcut.of("reader.key.next", "Alt+DOWN F8", () -> state.steps().step(1))
                        .onMac("Shortcut+Alt+DOWN F8")
                        .when(isShown),
                Shortcut.of("reader.key.previous", "Alt+UP Shift+F8", () -> state.steps().step(-1))
                        .onMac("Shortcut+Alt+UP Shift+F8")
                        .when(isShown),
                Shortcut.of("reader.key.first", "Alt+HOME", () -> state.steps().edge(true))
                        .onMac("Shortcut+Alt+HOME")
                        .when(isShown),
                Shortcut.of("reader.key.last", "Alt+END", () -> state.steps().edge(false))
                        .onMac("Shortcut+Alt+END")
                        .when(isShown));
    }

    private List<Shortcut> quotations() {
        return List.of(
                Shortcut.of("reader.key.next-quotation", "F4", () -> act.quotation(1))
                        .onMac("Ctrl+Shortcut+DOWN F4")
                        .when(isShown),
                Shortcut.of("reader.key.previous-quotation", "Shift+F4", () -> act.quotation(-1))
                        .onMac("Ctrl+Shortcut+UP Shift+F4")
                        .when(isShown),
                Shortcut.of("reader.key.level", "Shortcut+J", act::level).when(isShown));
    }

    private List<Shortcut> sizesOfSteps() {
        return List.of(
                Shortcut.of("reader.key.next-passage", "Alt+PAGE_DOWN", () -> act.passage(1))
                        .when(isShown),
                Shortcut.of("reader.key.previous-passage", "Alt+PAGE_UP", () -> act.passage(-1))
                        .when(isShown),
                Shortcut.of("reader.key.next-words", "Alt+Shift+DOWN", () -> act.words(1))
                        .when(isShown),
                Shortcut.of("reader.key.previous-words", "Alt+Shift+UP", () -> act.words(-1))
                        .when(isShown));
    }

    private List<Shortcut> places() {
        return List.of(
                Shortcut.of("reader.key.go", "Shortcut+L", act::goToSentence).when(isShown),
                Shortcut.of("reader.key.back", "Alt+LEFT", state.visits()::back)
                        .onMac("Shortcut+["),
                Shortcut.of("reader.key.forward", "Alt+RIGHT", state.visits()::forward)
                        .onMac("Shortcut+]"));
    }

    private List<Shortcut> moves() {
        return List.of(
                Shortcut.of("reader.key.pane", "F6", () -> act.pane(1)),
                Shortcut.of("reader.key.pane-back", "Shift+F6", () -> act.pane(-1)));
    }

    /// Single letters, which work where nothing is typed, unless the reader does not want them
    /// (WCAG 2.1.4).
    List<Shortcut> letters() {
        var wanted = controls.settings().lettersProperty();
        return List.of(
                Shortcut.plain("reader.key.next-quotation", "Q", () -> act.quotation(1))
                        .when(wanted),
                Shortcut.plain("reader.key.previous-quotation", "Shift+Q", () -> act.quotation(-1))
                        .when(wanted));
    }
}
