package org.crossread.ui;

import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Shortcut;

import java.util.List;
import java.util.stream.Stream;

/// Moving through the reports: the menu *Go*, and keys of no menu.
record GoKeys(KeyPlaces on) {

    MenuSection menu() {
        return new MenuSection(
                "reader.menu.go",
                List.of(steps(), quotations(), sizesOfSteps(), places(), moves()));
    }

    private List<Shortcut> steps() {
        return List.of(
                Shortcut.of("reader.key.next", "Alt+DOWN F8", () -> on.state().steps().step(1))
                        .onMac("Shortcut+Alt+DOWN F8")
                        .when(on.isShown()),
                Shortcut.of(
                                "reader.key.previous",
                                "Alt+UP Shift+F8",
                                () -> on.state().steps().step(-1))
                        .onMac("Shortcut+Alt+UP Shift+F8")
                        .when(on.isShown()),
                Shortcut.of("reader.key.first", "Alt+HOME", () -> on.state().steps().edge(true))
                        .onMac("Shortcut+Alt+HOME")
                        .when(on.isShown()),
                Shortcut.of("reader.key.last", "Alt+END", () -> on.state().steps().edge(false))
                        .onMac("Shortcut+Alt+END")
                        .when(on.isShown()));
    }

    private List<Shortcut> quotations() {
        return List.of(
                Shortcut.of("reader.key.next-quotation", "F4", () -> on.act().quotation(1))
                        .onMac("Ctrl+Shortcut+DOWN F4")
                        .when(on.isShown()),
                Shortcut.of(
                                "reader.key.previous-quotation",
                                "Shift+F4",
                                () -> on.act().quotation(-1))
                        .onMac("Ctrl+Shortcut+UP Shift+F4")
                        .when(on.isShown()),
                Shortcut.of("reader.key.level", "Shortcut+J", on.page()::level).when(on.isShown()));
    }

    private List<Shortcut> sizesOfSteps() {
        return List.of(
                Shortcut.of("reader.key.next-passage", "Alt+PAGE_DOWN", () -> on.act().passage(1))
                        .when(on.isShown()),
                Shortcut.of(
                                "reader.key.previous-passage",
                                "Alt+PAGE_UP",
                                () -> on.act().passage(-1))
                        .when(on.isShown()),
                Shortcut.of("reader.key.next-words", "Alt+Shift+DOWN", () -> on.page().words(1))
                        .when(on.isShown()),
                Shortcut.of("reader.key.previous-words", "Alt+Shift+UP", () -> on.page().words(-1))
                        .when(on.isShown()));
    }

    private List<Shortcut> places() {
        return List.of(
                Shortcut.of("reader.key.go", "Shortcut+L", on.page()::goToSentence)
                        .when(on.isShown()),
                Shortcut.of("reader.key.back", "Alt+LEFT", on.state().visits()::back)
                        .onMac("Shortcut+["),
                Shortcut.of("reader.key.forward", "Alt+RIGHT", on.state().visits()::forward)
                        .onMac("Shortcut+]"));
    }

    private List<Shortcut> moves() {
        return List.of(
                Shortcut.of("reader.key.pane", "F6", () -> on.act().pane(1)),
                Shortcut.of("reader.key.pane-back", "Shift+F6", () -> on.act().pane(-1)));
    }

    /// Keys that stand in no menu: those of every other program for what has its own here, and
    /// letters.
    List<Shortcut> hidden() {
        return Stream.concat(Stream.of(paste()), letters().stream()).toList();
    }

    /// As long as a page is blank, nothing else could be meant.
    private Shortcut paste() {
        return Shortcut.plain("reader.key.paste", "Shortcut+V", on.page()::paste)
                .when(on.state().readingProperty().map(Reading::hasBlank));
    }

    /// Single letters, which work where nothing is typed, unless the reader does not want them
    /// (WCAG 2.1.4).
    private List<Shortcut> letters() {
        var wanted = on.controls().settings().lettersProperty();
        return List.of(
                Shortcut.plain("reader.key.next-quotation", "Q", () -> on.act().quotation(1))
                        .when(wanted),
                Shortcut.plain(
                                "reader.key.previous-quotation",
                                "Shift+Q",
                                () -> on.act().quotation(-1))
                        .when(wanted));
    }
}
