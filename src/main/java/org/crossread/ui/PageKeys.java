package org.crossread.ui;

import javafx.scene.input.KeyEvent;

import org.crossread.model.Side;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageView;

import java.util.OptionalDouble;

/// Keys of a page that has the focus: up, down and page keys scroll, Home and End go to its ends.
/// Left, right and any of them with Shift move a caret; once it is there, so do the others.
final class PageKeys {

    private static final double FAR = 1e9;

    private final FacingPages pages;

    PageKeys(FacingPages pages) {
        this.pages = pages;
        for (Side side : Side.values()) {
            pages.page(side).addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(side, event));
        }
    }

    private void pressed(Side side, KeyEvent event) {
        PageView page = pages.page(side);
        OptionalDouble missing = page.caret().pressed(event);
        if (missing.isPresent()) {
            if (missing.getAsDouble() != 0) {
                pages.scroll(side, missing.getAsDouble(), false);
            }
            event.consume();
            return;
        }
        double line = page.linePitch();
        double view = Math.floor(page.getHeight() / line - 1) * line;
        double down =
                switch (event.getCode()) {
                    case UP, KP_UP -> line;
                    case DOWN, KP_DOWN -> -line;
                    case PAGE_UP -> view;
                    case PAGE_DOWN -> -view;
                    case SPACE -> event.isShiftDown() ? view : -view;
                    case HOME -> FAR;
                    case END -> -FAR;
                    default -> 0;
                };
        if (down != 0 && !event.isShortcutDown()) {
            pages.scroll(side, down, event.isAltDown());
            event.consume();
        }
    }
}
