package org.crossread.ui.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.crossread.model.Span;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The mouse on a page: a drag selects text, two clicks a word, three a paragraph; a plain click
/// picks what stands there.
final class PageMouse {

    private final PageView page;
    private IntConsumer onPicked = _ -> {};
    private Consumer<Note> onBadge = _ -> {};

    PageMouse(PageView page) {
        this.page = page;
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    void setOnPicked(IntConsumer picked) {
        onPicked = picked;
    }

    void setOnBadge(Consumer<Note> badge) {
        onBadge = badge;
    }

    private void pressed(MouseEvent event) {
        page.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int position = page.position(event.getX(), event.getY());
        if (event.isShiftDown()) {
            page.caret().reach(position);
            return;
        }
        page.caret().put(position);
        switch (event.getClickCount()) {
            case 1 -> page.select(new Span(position, position));
            case 2 -> page.select(word(position));
            default -> page.select(page.text().blocks().get(block(position)).span());
        }
    }

    private int block(int position) {
        return page.text().blocks().at(position);
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() <= 1) {
            double over = Math.min(0, event.getY());
            double under = Math.max(0, event.getY() - page.getHeight());
            page.standing().moveBy(page.standing().allowed(Math.clamp(-over - under, -40, 40)));
            page.caret().reach(page.position(event.getX(), event.getY()));
        }
    }

    private void clicked(MouseEvent event) {
        boolean plain =
                event.getButton() == MouseButton.PRIMARY
                        && event.getClickCount() == 1
                        && event.isStillSincePress()
                        && !event.isShiftDown();
        if (!plain) {
            return;
        }
        if (badge(event.getTarget()) instanceof Label badge
                && badge.getUserData() instanceof Note note) {
            onBadge.accept(note);
        } else {
            onPicked.accept(page.position(event.getX(), event.getY()));
        }
    }

    private static Object badge(Object target) {
        return target instanceof Node node && !(node instanceof Label) ? node.getParent() : target;
    }

    private Span word(int position) {
        Span block = page.text().blocks().get(block(position)).span();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(page.content().report().text(block));
        int at = Math.clamp(position - block.start(), 0, Math.max(0, block.length() - 1));
        int end = words.following(at);
        return new Span(block.start() + words.previous(), block.start() + end);
    }
}
