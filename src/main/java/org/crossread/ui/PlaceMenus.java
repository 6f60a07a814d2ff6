package org.crossread.ui;

import javafx.scene.input.ContextMenuEvent;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageView;

/// The menus of places: on both pages, on the rows and on the list.
final class PlaceMenus {

    private final ReaderState state;

    PlaceMenus(
            ReaderState state,
            FacingPages pages,
            RowsView rows,
            FindingsList list,
            PlaceMenu menu) {
        this.state = state;
        for (Side side : Side.values()) {
            PageView page = pages.page(side);
            menu.install(page, event -> choose(page, event));
        }
        menu.install(rows, rows::pickAt);
        menu.install(list.lines(), _ -> {});
    }

    /// What is selected or chosen at the place of the press stays so; else what stands there is
    /// chosen.
    private void choose(PageView page, ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            return;
        }
        int position = page.position(event.getX(), event.getY());
        Span here = new Span(position, position + 1);
        boolean kept =
                page.selectedProperty().get().overlaps(here)
                        || state.selection().places(page.side()).stream().anyMatch(here::overlaps);
        if (!kept) {
            page.caret().put(position);
            state.pick(page.side(), position);
        }
    }
}
