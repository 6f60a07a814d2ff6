package org.crossread.ui;

import org.crossread.model.Side;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.FacingPages;

/// What there must be for an action to have anything to work on. Its key tells what is missing; in
/// a menu it cannot be chosen.
enum PlaceNeed {
    /// Whatever is chosen, and nothing.
    NONE,
    /// Something is chosen on a page.
    CHOICE,
    /// A place on both pages.
    PAIR,
    /// A quotation.
    QUOTATION,
    /// Selected text.
    TEXT,
    /// Selected text, or something chosen.
    TEXT_OR_CHOICE;

    boolean isMet(ReaderState state, FacingPages pages) {
        Selection chosen = state.selection();
        return switch (this) {
            case NONE -> true;
            case CHOICE -> !chosen.isNothing();
            case PAIR -> chosen.isOnBoth();
            case QUOTATION -> !chosen.isNothing() && chosen.topic() == Topic.QUOTATIONS;
            case TEXT -> isSelected(pages);
            case TEXT_OR_CHOICE -> !chosen.isNothing() || isSelected(pages);
        };
    }

    private static boolean isSelected(FacingPages pages) {
        for (Side side : Side.values()) {
            if (!pages.page(side).selectedProperty().get().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
