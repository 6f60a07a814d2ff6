package org.crossread.ui.page;

/// Where the text of a page stands in its view, and how far it can be moved.
final class PageStanding {

    private final PageView page;
    private final PageBlocks text;

    PageStanding(PageView page, PageBlocks text) {
        this.page = page;
        this.text = text;
    }

    /// Puts the text at its beginning.
    void begin() {
        text.scroll().hold(0, PageView.EDGE);
    }

    /// Sets type and column; the line at `position` stays on its row.
    void setMeasure(PageType type, double column, int position) {
        double before = page.lineTop(position);
        text.setMeasure(type, column);
        text.scroll().move(Math.round(before - page.lineTop(position)));
        page.requestLayout();
    }

    /// Moves the text down by so many pixels, up when negative.
    void moveBy(double down) {
        if (down != 0) {
            text.scroll().move(down);
            page.requestLayout();
        }
    }

    /// How much of a wish to move stays within the text's ends.
    double allowed(double down) {
        return Math.rint(
                text.scroll().allowed(down, PageView.EDGE, page.getHeight(), PageView.EDGE));
    }

    /// The same where the other page is at its end, but the partner is not yet level.
    double allowedWithBlank(double down) {
        double blank = Math.round(page.getHeight() * 0.6);
        return Math.rint(text.scroll().allowed(down, blank, page.getHeight(), blank));
    }

    /// Puts the line of a position at a height, within the text's ends.
    void putAt(int position, double height) {
        if (!text.blocks().isEmpty()) {
            text.scroll().hold(text.blocks().at(position), height);
            moveBy(height - Math.round(page.lineTop(position)));
            // Heights in view are estimates until then, and with them where the text ends.
            text.arrange(page.getHeight());
            double blankAbove = text.scroll().top(0) - PageView.EDGE;
            double blankBelow = page.getHeight() - PageView.EDGE - text.scroll().bottom();
            moveBy(blankAbove > 0 ? -blankAbove : Math.max(0, Math.min(blankBelow, -blankAbove)));
            page.requestLayout();
        }
    }
}
