package org.crossread.ui.page;

import javafx.scene.input.ScrollEvent;

import org.crossread.model.Side;

import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/// The wheel over the pages: it scrolls, and with the shortcut key held it sets them larger or
/// smaller.
final class PageWheel {

    private final FacingPages pages;
    private IntConsumer onZoomed = _ -> {};
    private ObjIntConsumer<Side> onPageZoomed = (_, _) -> {};

    PageWheel(FacingPages pages) {
        this.pages = pages;
    }

    void setOnZoomed(IntConsumer heard, ObjIntConsumer<Side> ofPage) {
        onZoomed = heard;
        onPageZoomed = ofPage;
    }

    void turned(Side side, ScrollEvent event) {
        if (event.getDeltaY() == 0) {
            return;
        }
        if (event.isShortcutDown()) {
            zoom(side, event.getDeltaY() > 0 ? 1 : -1, event.isAltDown());
        } else {
            pages.scroll(side, Math.rint(event.getDeltaY()), event.isAltDown());
        }
        event.consume();
    }

    private void zoom(Side side, int by, boolean alone) {
        if (alone) {
            onPageZoomed.accept(side, by);
        } else {
            onZoomed.accept(by);
        }
    }
}
