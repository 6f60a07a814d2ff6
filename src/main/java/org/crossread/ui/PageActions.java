package org.crossread.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageView;
import org.crossread.ui.page.Touched;

/// What is done on the page in use, where that takes more than one call.
final class PageActions {

    private final Controls controls;
    private final ReaderState state;
    private final ReaderWindow window;
    private final FacingPages pages;

    PageActions(Controls controls, ReaderWindow window) {
        this.controls = controls;
        this.state = controls.state();
        this.window = window;
        this.pages = window.pages();
    }

    /// The page that has the focus, else the one with selected text, else the left one.
    PageView inUse() {
        boolean right =
                pages.page(Side.RIGHT).isFocused()
                        || !pages.page(Side.LEFT).isFocused()
                                && !pages.page(Side.RIGHT).selectedProperty().get().isEmpty();
        return pages.page(right ? Side.RIGHT : Side.LEFT);
    }

    /// Goes to the next or previous marked words of the page in use, round its ends, and selects
    /// them.
    void words(int by) {
        PageView page = inUse();
        MarkedWords.step(page.content(), from(page), by)
                .ifPresent(
                        step -> {
                            page.select(step.words());
                            pages.going().reveal(page.side(), step.words());
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

    /// Makes the page in use larger or smaller by itself.
    void zoomPage(int by) {
        controls.settings().zoom().by(inUse().side(), by);
    }

    void paste() {
        controls.openings().pasteWhere(inUse().side());
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

    /// The selected text; the chosen pair where no text is selected.
    void copy() {
        if (inUse().selectedProperty().get().isEmpty()) {
            controls.exports().copyPair();
        } else {
            ClipboardContent content = new ClipboardContent();
            content.putString(inUse().selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// The sentence where the caret stands, or the mouse was pressed last.
    void selectSentence() {
        PageView page = inUse();
        Report report = page.content().report();
        int place = page.caret().position();
        var found = report.sentencesAt(new Span(place, place + 1));
        if (found.first() < report.sentences().size()) {
            page.select(report.sentences().get(found.first()).span());
        }
    }

    /// Where the report of the page in use comes from.
    void facts() {
        window.askFacts(inUse().side());
    }

    /// Counts what is selected, or the sentence where the page was pressed last, as the report's
    /// text; leaves it out where it is counted.
    void turnCounted() {
        PageView page = inUse();
        Span selected = page.selectedProperty().get();
        int caret = page.caret().position();
        Span place = selected.isEmpty() ? new Span(caret, caret + 1) : selected;
        boolean counted = CountedText.isCounted(page.content().report(), place);
        controls.opening().turnCounted(page.side(), place);
        state.say(Messages.text(counted ? "reader.notice.not-counted" : "reader.notice.counted"));
    }

    void goToSentence() {
        window.askSentence(inUse());
    }

    void selectAll() {
        PageView page = inUse();
        page.select(new Span(0, page.content().report().text().length()));
    }
}
