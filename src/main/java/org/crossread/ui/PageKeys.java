package org.crossread.ui;

import javafx.scene.input.KeyEvent;

import org.crossread.model.Side;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageView;

/// Keys of a page that has the focus: arrows and page keys scroll, Home and End go to its ends.
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
