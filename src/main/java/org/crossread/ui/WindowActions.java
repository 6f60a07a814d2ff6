package org.crossread.ui;

import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.VisibleFocus;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.FacingPages;

import java.util.ArrayList;
import java.util.List;

/// What the actions of the window do where that takes more than one call.
final class WindowActions {

    private final Controls controls;
    private final ReaderState state;
    private final ReaderWindow window;
    private final FacingPages pages;
    private final PageActions page;

    WindowActions(Controls controls, ReaderWindow window, PageActions page) {
        this.controls = controls;
        this.state = controls.state();
        this.window = window;
        this.pages = window.pages();
        this.page = page;
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

    /// Folds away what has no counterpart, or shows it again.
    void folds() {
        if (window.rows().isVisible()) {
            window.rows().lines().toggleAll();
        } else {
            var folded = controls.settings().foldedProperty();
            folded.set(!folded.get());
        }
    }

    void find(int by) {
        controls.find().step(by);
    }

    void fullScreen() {
        if (window.scene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    void close() {
        ask(window.scene().getWindow());
    }

    /// Closes every window, and so ends the program; none after one that its reader keeps.
    void quit() {
        for (Window open : List.copyOf(Window.getWindows())) {
            if (open instanceof Stage && open.isShowing()) {
                ask(open);
                if (open.isShowing()) {
                    return;
                }
            }
        }
    }

    /// A window that would lose something asks, and may stay.
    private static void ask(Window closing) {
        closing.fireEvent(new WindowEvent(closing, WindowEvent.WINDOW_CLOSE_REQUEST));
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

    /// Closes the panel or the card that is open; else stops work under way; else leaves the
    /// search; else lets go of what is chosen.
    void escape() {
        if (!window.layer().close() && !window.card().close() && !controls.opening().stop()) {
            if (window.findField().isActive()) {
                window.findField().clear();
                pages.page(Side.LEFT).requestFocus();
            } else if (!page.inUse().caret().hide()) {
                state.clearSelection();
            }
        }
    }
}
