package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageView;
import org.crossread.ui.page.Touched;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What each key of the window does.
final class WindowKeys {

    private final Controls controls;
    private final ReaderState state;
    private final ReaderWindow window;
    private final FacingPages pages;

    WindowKeys(Controls controls, ReaderWindow window) {
        this.controls = controls;
        this.state = controls.state();
        this.window = window;
        this.pages = window.pages();
    }

    Shortcuts shortcuts() {
        return new Shortcuts(columns().stream().flatMap(List::stream).toList());
    }

    /// All keys, in the columns that the reader sees them in.
    List<List<Shortcut>> columns() {
        return List.of(
                Stream.concat(files().stream(), looks().stream()).toList(),
                Stream.of(moves(), text(), hand()).flatMap(List::stream).toList());
    }

    private List<Shortcut> files() {
        return List.of(
                Shortcut.of("reader.key.open", "Shortcut+O", controls.openings()::choose),
                Shortcut.of("reader.key.recent", "Shortcut+R", window.toolbar()::showOpening),
                Shortcut.of("reader.key.paste", "Shortcut+Shift+V", this::paste),
                Shortcut.of("reader.key.reload", "F5", controls.opening()::reload),
                Shortcut.of("reader.key.empty", "Shortcut+N", controls.opening()::empty),
                Shortcut.of(
                        "reader.key.export",
                        "Shortcut+Shift+E Shortcut+S",
                        () -> window.toolbar().showExport()),
                Shortcut.of("reader.key.swap", "Alt+BACK_SLASH", controls.opening()::swap),
                Shortcut.of("reader.key.close", "Shortcut+W Shortcut+Q", this::close));
    }

    private List<Shortcut> moves() {
        return List.of(
                Shortcut.of("reader.key.next", "Alt+DOWN F8", () -> state.step(1)),
                Shortcut.of("reader.key.previous", "Alt+UP Shift+F8", () -> state.step(-1)),
                Shortcut.of("reader.key.next-quotation", "F4", () -> quotation(1)),
                Shortcut.of("reader.key.previous-quotation", "Shift+F4", () -> quotation(-1)),
                Shortcut.plain("reader.key.next-quotation", "Q", () -> quotation(1)),
                Shortcut.plain("reader.key.previous-quotation", "Shift+Q", () -> quotation(-1)),
                Shortcut.of("reader.key.first", "Alt+HOME", () -> state.edge(true)),
                Shortcut.of("reader.key.last", "Alt+END", () -> state.edge(false)),
                Shortcut.of("reader.key.level", "Shortcut+J", this::level),
                Shortcut.of("reader.key.back", "Alt+LEFT", state::back),
                Shortcut.of("reader.key.forward", "Alt+RIGHT", state::forward),
                Shortcut.of("reader.key.pane", "F6", () -> pane(1)),
                Shortcut.of("reader.key.pane-back", "Shift+F6", () -> pane(-1)),
                Shortcut.of("reader.key.linked", "Shortcut+Shift+L", state::toggleLinked));
    }

    private List<Shortcut> hand() {
        return List.of(
                Shortcut.plain("reader.key.undo", "Shortcut+Z", this::undo),
                Shortcut.plain("reader.key.redo", "Shortcut+Shift+Z Shortcut+Y", this::redo));
    }

    private void undo() {
        told("reader.notice.undone", state.hand().undo());
    }

    private void redo() {
        told("reader.notice.redone", state.hand().redo());
    }

    private void told(String key, String step) {
        if (!step.isEmpty()) {
            state.say(Messages.text(key, step));
        }
    }

    private List<Shortcut> text() {
        return List.of(
                Shortcut.of("reader.key.find", "Shortcut+F", window.findField()::start),
                Shortcut.of("reader.key.find-next", "F3 Shortcut+G", () -> find(1)),
                Shortcut.of(
                        "reader.key.find-previous", "Shift+F3 Shortcut+Shift+G", () -> find(-1)),
                Shortcut.plain("reader.key.copy", "Shortcut+C", this::copy),
                Shortcut.plain("reader.key.select-all", "Shortcut+A", this::selectAll),
                Shortcut.of(
                        "reader.key.copy-pair", "Shortcut+Shift+C", controls.exports()::copyPair),
                Shortcut.of("reader.key.escape", "ESCAPE", this::escape));
    }

    private List<Shortcut> looks() {
        ReaderSettings settings = controls.settings();
        return List.of(
                Shortcut.of(
                        "reader.key.larger",
                        "Shortcut+EQUALS Shortcut+PLUS Shortcut+ADD Shortcut+Shift+EQUALS",
                        () -> settings.zoomBy(1)),
                Shortcut.of(
                        "reader.key.smaller",
                        "Shortcut+MINUS Shortcut+SUBTRACT",
                        () -> settings.zoomBy(-1)),
                Shortcut.of(
                        "reader.key.normal-size",
                        "Shortcut+DIGIT0 Shortcut+NUMPAD0",
                        () -> settings.setZoom(1)),
                Shortcut.of("reader.key.shared", "Shortcut+DIGIT1", () -> mark(Marks.SHARED)),
                Shortcut.of("reader.key.different", "Shortcut+DIGIT2", () -> mark(Marks.DIFFERENT)),
                Shortcut.of("reader.key.both", "Shortcut+DIGIT3", () -> mark(Marks.BOTH)),
                Shortcut.of("reader.key.type", "Shortcut+COMMA", window.toolbar()::showType),
                Shortcut.of("reader.key.list", "F9", window.side()::toggle),
                Shortcut.of("reader.key.full-screen", "F11", this::fullScreen),
                Shortcut.of("reader.key.keys", "F1 Shortcut+Shift+SLASH", window::showShortcuts));
    }

    private void mark(Marks marks) {
        state.marksProperty().set(marks);
    }

    private void quotation(int by) {
        state.topicProperty().set(Topic.QUOTATIONS);
        state.step(by);
    }

    private void find(int by) {
        controls.find().step(by);
    }

    private void paste() {
        controls.openings().pasteWhere(page().side());
    }

    private void fullScreen() {
        if (window.scene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    private void close() {
        window.scene().getWindow().hide();
    }

    /// Levels the chosen pair once more, from the page that has the focus.
    private void level() {
        Touched from =
                pages.page(Side.LEFT).isFocused()
                        ? Touched.LEFT_PAGE
                        : pages.page(Side.RIGHT).isFocused()
                                ? Touched.RIGHT_PAGE
                                : Touched.ELSEWHERE;
        if (!state.selection().isNothing()) {
            state.choose(state.selection(), from);
        }
    }

    /// Goes round the left page, the right page and the list.
    private void pane(int by) {
        List<Node> panes = new ArrayList<>(List.of(pages.page(Side.LEFT), pages.page(Side.RIGHT)));
        if (window.side().list().isVisible()) {
            panes.add(window.side().list().lookup("#findings"));
        }
        int now = panes.indexOf(window.scene().getFocusOwner());
        int next = Math.floorMod(now < 0 && by < 0 ? by : now + by, panes.size());
        VisibleFocus.give(panes.get(next));
    }

    private PageView page() {
        boolean right =
                pages.page(Side.RIGHT).isFocused()
                        || !pages.page(Side.LEFT).isFocused()
                                && !pages.page(Side.RIGHT).selectedProperty().get().isEmpty();
        return pages.page(right ? Side.RIGHT : Side.LEFT);
    }

    /// The selected text; the chosen pair where no text is selected.
    private void copy() {
        if (page().selectedProperty().get().isEmpty()) {
            controls.exports().copyPair();
        } else {
            ClipboardContent content = new ClipboardContent();
            content.putString(page().selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void selectAll() {
        PageView page = page();
        page.select(new Span(0, page.content().report().text().length()));
    }

    /// Closes the panel that is open; else stops work under way; else leaves the
    /// search; else lets go of what is chosen.
    private void escape() {
        if (!window.layer().close() && !controls.opening().stop()) {
            if (window.findField().isActive()) {
                window.findField().clear();
                pages.page(Side.LEFT).requestFocus();
            } else {
                state.clearSelection();
            }
        }
    }
}
