package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageView;
import org.crossread.ui.page.Touched;

import java.util.ArrayList;
import java.util.List;

/// What the window's actions do where that takes more than one call.
final class WindowActions {

    private final Controls controls;
    private final ReaderState state;
    private final ReaderWindow window;
    private final FacingPages pages;

    WindowActions(Controls controls, ReaderWindow window) {
        this.controls = controls;
        this.state = controls.state();
        this.window = window;
        this.pages = window.pages();
    }

    void undo() {
        told("reader.notice.undone", state.hand().undo());
    }

    void redo() {
        told("reader.notice.redone", state.hand().redo());
    }

    private void told(String key, String step) {
        if (!step.isEmpty()) {
            state.say(Messages.text(key, step));
        }
    }

    /// Compares anew, by words alone or with meanings too.
    void toggleLexical() {
        var lexical = controls.settings().lexicalProperty();
        lexical.set(!lexical.get());
        controls.opening().again();
    }

    void toggleLetters() {
        var letters = controls.settings().lettersProperty();
        letters.set(!letters.get());
    }

    void mark(Marks marks) {
        state.marks().choose(marks);
    }

    void quotation(int by) {
        state.topicProperty().set(Topic.QUOTATIONS);
        state.steps().step(by);
    }

    /// Shows the list of notes and goes into it.
    void notes() {
        state.topicProperty().set(Topic.NOTES);
        window.side().show();
        window.side().list().focus();
    }

    void passage(int by) {
        state.topicProperty().set(Topic.PASSAGES);
        state.steps().step(by);
    }

    /// Goes to the next or previous marked words of the page in use, round its ends, and selects
    /// them.
    void words(int by) {
        PageView page = page();
        MarkedWords.step(page.content(), from(page), by)
                .ifPresent(
                        step -> {
                            page.select(step.words());
                            pages.reveal(page.side(), step.words());
                            state.say(step.wrapped() ? Messages.text(wrapped(by)) : "");
                        });
    }

    private static String wrapped(int by) {
        return by > 0 ? "reader.notice.from-start" : "reader.notice.from-end";
    }

    /// Where steps begin: at the selected text, else at what is chosen, else at the top.
    private Span from(PageView page) {
        Span selected = page.selectedProperty().get();
        if (!selected.isEmpty()) {
            return selected;
        }
        int top = page.topPosition();
        return state.selection().places(page.side()).stream()
                .findFirst()
                .orElse(new Span(top, top));
    }

    /// Folds away what has no counterpart, or shows it again.
    void folds() {
        if (window.rows().isVisible()) {
            window.rows().toggleAll();
        } else {
            var folded = controls.settings().foldedProperty();
            folded.set(!folded.get());
        }
    }

    /// Makes the page in use larger or smaller by itself.
    void zoomPage(int by) {
        controls.settings().zoom().by(page().side(), by);
    }

    void find(int by) {
        controls.find().step(by);
    }

    void paste() {
        controls.openings().pasteWhere(page().side());
    }

    void fullScreen() {
        if (window.scene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    void close() {
        ask(window.scene().getWindow());
    }

    /// Closes every window, and so ends the program.
    void quit() {
        List.copyOf(Window.getWindows()).forEach(WindowActions::ask);
    }

    /// A window that would lose something asks, and may stay.
    private static void ask(Window closing) {
        closing.fireEvent(new WindowEvent(closing, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /// Levels the chosen pair once more, from the page that has the focus.
    void level() {
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

    /// Goes round the left page, the right page and the list, or the rows and the list.
    void pane(int by) {
        List<Node> panes =
                new ArrayList<>(
                        window.rows().isVisible()
                                ? List.of(window.rows())
                                : List.of(pages.page(Side.LEFT), pages.page(Side.RIGHT)));
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
    void copy() {
        if (page().selectedProperty().get().isEmpty()) {
            controls.exports().copyPair();
        } else {
            ClipboardContent content = new ClipboardContent();
            content.putString(page().selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// The sentence where the caret stands, or the mouse was pressed last.
    void selectSentence() {
        PageView page = page();
        Report report = page.content().report();
        int place = page.caretPosition();
        var found = report.sentencesAt(new Span(place, place + 1));
        if (found.first() < report.sentences().size()) {
            page.select(report.sentences().get(found.first()).span());
        }
    }

    /// Where the report of the page in use comes from.
    void facts() {
        window.askFacts(page().side());
    }

    /// Counts what is selected, or the sentence where the page was pressed last, as the report's
    /// text; leaves it out where it is counted.
    void turnCounted() {
        PageView page = page();
        Span selected = page.selectedProperty().get();
        int caret = page.caretPosition();
        Span place = selected.isEmpty() ? new Span(caret, caret + 1) : selected;
        boolean counted = CountedText.isCounted(page.content().report(), place);
        controls.opening().turnCounted(page.side(), place);
        state.say(Messages.text(counted ? "reader.notice.not-counted" : "reader.notice.counted"));
    }

    void goToSentence() {
        window.askSentence(page());
    }

    void selectAll() {
        PageView page = page();
        page.select(new Span(0, page.content().report().text().length()));
    }

    /// Closes the panel or the card that is open; else stops work under way; else leaves the
    /// search; else lets go of what is chosen.
    void escape() {
        if (!window.layer().close() && !window.card().close() && !controls.opening().stop()) {
            if (window.findField().isActive()) {
                window.findField().clear();
                pages.page(Side.LEFT).requestFocus();
            } else if (!page().hideCaret()) {
                state.clearSelection();
            }
        }
    }
}
