package org.crossread.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;

import org.crossread.export.Marks;
import org.crossread.model.CheckMark;
import org.crossread.model.Side;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every action of the window with its keys, as the menus have them. Menus, key presses, tooltips
/// and the list of keys all come from this one table.
final class WindowKeys {

    private final Controls controls;
    private final ReaderState state;
    private final ReaderWindow window;
    private final WindowActions act;
    private final HandActions hand;
    private final ObservableValue<Boolean> isShown;
    private final ObservableValue<Boolean> isCompared;

    WindowKeys(Controls controls, ReaderWindow window) {
        this.controls = controls;
        this.state = controls.state();
        this.window = window;
        act = new WindowActions(controls, window);
        hand = new HandActions(state, window);
        isShown = state.readingProperty().map(now -> !now.isBlank());
        isCompared = state.readingProperty().map(Reading::isCompared);
    }

    /// The keys of these menus, and those that stand in no menu.
    Shortcuts shortcuts(List<MenuSection> menus) {
        return new Shortcuts(
                Stream.concat(menus.stream().flatMap(MenuSection::actions), letters().stream())
                        .toList());
    }

    /// All actions, in the order of the menus.
    List<MenuSection> menus() {
        return List.of(
                new MenuSection(
                        "reader.menu.file",
                        List.of(
                                windows(),
                                files(),
                                samples(),
                                taking(),
                                checking(),
                                keeping(),
                                closing())),
                new MenuSection(
                        "reader.menu.edit", List.of(undoing(), copying(), finding(), letting())),
                new MenuSection(
                        "reader.menu.view", List.of(panes(), sizes(), marks(), themes(), looks())),
                new MenuSection(
                        "reader.menu.go",
                        List.of(steps(), quotations(), sizesOfSteps(), places(), moves())),
                new MenuSection("reader.menu.links", List.of(links(), corrections(), thoughts())),
                new MenuSection("reader.menu.help", List.of(help())));
    }

    private List<Shortcut> windows() {
        return List.of(
                Shortcut.of("reader.key.empty", "Shortcut+N", controls.opening()::empty),
                Shortcut.of("reader.key.window", "Shortcut+Shift+N", controls.newWindow()));
    }

    private List<Shortcut> files() {
        Openings openings = controls.openings();
        return List.of(
                Shortcut.of("reader.key.open", "Shortcut+O", openings::choose),
                Shortcut.of("reader.open.left", "", () -> openings.choose(Side.LEFT)),
                Shortcut.of("reader.open.right", "", () -> openings.choose(Side.RIGHT)),
                Shortcut.of("reader.key.recent", "Shortcut+R", window.toolbar()::showOpening));
    }

    private List<Shortcut> samples() {
        return Stream.of(SamplePair.values())
                .map(pair -> Shortcut.of(pair.key(), "", () -> controls.openings().sample(pair)))
                .toList();
    }

    private List<Shortcut> taking() {
        Openings openings = controls.openings();
        return List.of(
                Shortcut.of("reader.key.paste", "Shortcut+Shift+V", act::paste),
                Shortcut.of("reader.paste.left", "", () -> openings.paste(Side.LEFT)),
                Shortcut.of("reader.paste.right", "", () -> openings.paste(Side.RIGHT)));
    }

    private List<Shortcut> checking() {
        Transcripts transcripts = controls.transcripts();
        return List.of(
                Shortcut.of("reader.key.transcript", "Shortcut+Shift+T", transcripts::choose)
                        .when(isShown),
                Shortcut.of("reader.key.no-transcript", "", transcripts::drop)
                        .when(state.transcript().property().map(Optional::isPresent)));
    }

    private List<Shortcut> keeping() {
        SavedWork saved = controls.saved();
        return List.of(
                Shortcut.of("reader.key.save", "Shortcut+S", saved::save).when(isCompared),
                Shortcut.of("reader.key.save-as", "Shortcut+Shift+S", saved::saveAs)
                        .when(isCompared),
                Shortcut.of("reader.key.reload", "F5", controls.opening()::reload).when(isShown),
                Shortcut.of("reader.key.print", "Shortcut+P", controls.print()::preview)
                        .when(isCompared),
                Shortcut.of("reader.key.swap", "Alt+BACK_SLASH", controls.opening()::swap)
                        .when(isShown),
                Shortcut.of("reader.key.export", "Shortcut+Shift+E", window.toolbar()::showExport)
                        .when(isCompared));
    }

    private List<Shortcut> closing() {
        return List.of(
                Shortcut.of("reader.key.close", "Shortcut+W", act::close),
                Shortcut.of("reader.key.quit", "Shortcut+Q", act::quit));
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

    private List<Shortcut> panes() {
        return List.of(
                Shortcut.of("reader.key.list", "F9", window.side()::toggle)
                        .ticked(window.side().list().visibleProperty()),
                arrange("reader.arrangement.pages", "Shortcut+Alt+DIGIT1", Arrangement.PAGES),
                arrange("reader.arrangement.rows", "Shortcut+Alt+DIGIT2", Arrangement.ROWS),
                Shortcut.of("reader.key.row-order", "Shortcut+Alt+O", state::turnRows)
                        .when(isCompared)
                        .ticked(state.rowOrderProperty().map(side -> side == Side.RIGHT)),
                Shortcut.of("reader.key.folds", "Shortcut+Alt+F", act::folds)
                        .when(isCompared)
                        .ticked(controls.settings().foldedProperty()),
                Shortcut.of("reader.key.shelf", "Shortcut+T", window.toolbar()::showShelf),
                shown("reader.key.map", controls.settings().mapProperty()),
                shown("reader.key.bands", controls.settings().bandsProperty()),
                Shortcut.of("reader.key.linked", "Shortcut+Shift+L", state::toggleLinked)
                        .ticked(state.linkedProperty()),
                Shortcut.of("reader.key.full-screen", "F11", act::fullScreen));
    }

    private static Shortcut shown(String name, BooleanProperty part) {
        return Shortcut.of(name, "", () -> part.set(!part.get())).ticked(part);
    }

    private Shortcut arrange(String name, String keys, Arrangement arrangement) {
        return Shortcut.of(name, keys, () -> state.arrangementProperty().set(arrangement))
                .when(isCompared)
                .ticked(state.arrangementProperty().map(now -> now == arrangement));
    }

    private List<Shortcut> sizes() {
        ReaderSettings settings = controls.settings();
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
                                () -> act.zoomPage(1))
                        .when(isShown),
                Shortcut.of(
                                "reader.key.page-smaller",
                                "Shortcut+Alt+MINUS Shortcut+Alt+SUBTRACT",
                                () -> act.zoomPage(-1))
                        .when(isShown));
    }

    private List<Shortcut> marks() {
        return List.of(
                mark("reader.key.shared", "Shortcut+DIGIT1", Marks.SHARED),
                mark("reader.key.different", "Shortcut+DIGIT2", Marks.DIFFERENT),
                mark("reader.key.both", "Shortcut+DIGIT3", Marks.BOTH));
    }

    private Shortcut mark(String name, String keys, Marks marks) {
        return Shortcut.of(name, keys, () -> act.mark(marks))
                .ticked(state.marks().property().map(now -> now == marks));
    }

    private List<Shortcut> themes() {
        var theme = controls.settings().themeProperty();
        return Stream.of(ReaderSettings.Theme.values())
                .map(
                        one ->
                                Shortcut.of(one.key(), "", () -> theme.set(one))
                                        .ticked(theme.map(now -> now == one)))
                .toList();
    }

    private List<Shortcut> looks() {
        return List.of(
                Shortcut.of("reader.key.lexical", "", act::toggleLexical)
                        .ticked(controls.settings().lexicalProperty()),
                Shortcut.of("reader.key.type", "Shortcut+COMMA", window.toolbar()::showType));
    }

    private List<Shortcut> steps() {
        return List.of(
                Shortcut.of("reader.key.next", "Alt+DOWN F8", () -> state.steps().step(1))
                        .when(isShown),
                Shortcut.of("reader.key.previous", "Alt+UP Shift+F8", () -> state.steps().step(-1))
                        .when(isShown),
                Shortcut.of("reader.key.first", "Alt+HOME", () -> state.steps().edge(true))
                        .when(isShown),
                Shortcut.of("reader.key.last", "Alt+END", () -> state.steps().edge(false))
                        .when(isShown));
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

    private List<Shortcut> quotations() {
        return List.of(
                Shortcut.of("reader.key.next-quotation", "F4", () -> act.quotation(1))
                        .when(isShown),
                Shortcut.of("reader.key.previous-quotation", "Shift+F4", () -> act.quotation(-1))
                        .when(isShown),
                Shortcut.of("reader.key.level", "Shortcut+J", act::level).when(isShown));
    }

    private List<Shortcut> places() {
        return List.of(
                Shortcut.of("reader.key.go", "Shortcut+L", act::goToSentence).when(isShown),
                Shortcut.of("reader.key.back", "Alt+LEFT", state::back),
                Shortcut.of("reader.key.forward", "Alt+RIGHT", state::forward));
    }

    private List<Shortcut> moves() {
        return List.of(
                Shortcut.of("reader.key.pane", "F6", () -> act.pane(1)),
                Shortcut.of("reader.key.pane-back", "Shift+F6", () -> act.pane(-1)));
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
                Shortcut.of("reader.key.facts", "Shortcut+E", act::facts).when(isCompared));
    }

    private List<Shortcut> thoughts() {
        return List.of(
                Shortcut.of("reader.key.note", "Shortcut+M", hand::note).when(isCompared),
                Shortcut.of("reader.key.notes", "Shortcut+Shift+M", act::notes).when(isCompared),
                Shortcut.of("reader.key.checked", "Shortcut+D", () -> hand.tick(CheckMark.CHECKED))
                        .when(isCompared),
                Shortcut.of(
                                "reader.key.doubtful",
                                "Shortcut+Shift+D",
                                () -> hand.tick(CheckMark.DOUBTFUL))
                        .when(isCompared));
    }

    private List<Shortcut> help() {
        return List.of(
                Shortcut.of(
                        "reader.key.keys",
                        "F1 Shortcut+? Shortcut+Shift+SLASH",
                        window::showShortcuts),
                Shortcut.of("reader.key.letters", "", act::toggleLetters)
                        .ticked(controls.settings().lettersProperty()),
                Shortcut.of("reader.key.details", "", state::copyFault)
                        .when(Problems.lastProperty().isNotEmpty()),
                Shortcut.of("reader.key.forget", "", controls.forgetting()::ask));
    }

    /// Single letters, which work where nothing is typed, unless the reader does not want them
    /// (WCAG 2.1.4).
    private List<Shortcut> letters() {
        var wanted = controls.settings().lettersProperty();
        return List.of(
                Shortcut.plain("reader.key.next-quotation", "Q", () -> act.quotation(1))
                        .when(wanted),
                Shortcut.plain("reader.key.previous-quotation", "Shift+Q", () -> act.quotation(-1))
                        .when(wanted));
    }
}
