package org.crossread.ui.page;

import org.crossread.model.Side;

import java.util.List;

/// Scrolls the two pages together by content: the other page keeps corresponding places level, as
/// far as it can without moving against the reader's way or much faster.
final class PageLinks {

    /// How much faster or slower than the scrolled page the other may go.
    private static final double PULL = 0.6;

    private final PageView left;
    private final PageView right;
    private LinkedText text = new LinkedText(List.of(), 0, 0);
    private List<Bond> passages = List.of();
    private boolean linked = true;

    PageLinks(PageView left, PageView right) {
        this.left = left;
        this.right = right;
    }

    private PageView page(Side side) {
        return side.of(left, right);
    }

    void setLinked(boolean together) {
        linked = together;
    }

    void setPassages(List<Bond> corresponding) {
        passages = corresponding;
        text = new LinkedText(corresponding, length(left), length(right));
    }

    private static int length(PageView page) {
        return page.content().report().text().length();
    }

    void scroll(Side side, double down, boolean alone) {
        double gone = page(side).standing().allowed(down);
        page(side).standing().moveBy(gone);
        if (linked && !alone) {
            PageView other = page(side.other());
            if (gone != 0) {
                double slack = PULL * Math.abs(gone);
                double step = Math.rint(Math.clamp(missing(side), gone - slack, gone + slack));
                other.standing().moveBy(other.standing().allowedWithBlank(step));
            } else {
                // This page is at its end; what the other has beyond it can still be read on.
                other.standing().moveBy(other.standing().allowed(down));
            }
        }
    }

    /// After a page was put somewhere by the map, the other goes to the corresponding place at
    /// once.
    void follow(Side side) {
        if (linked) {
            PageView other = page(side.other());
            other.places().approach(text.partner(side, page(side).position(0, height(side))), true);
            other.standing().moveBy(other.standing().allowedWithBlank(Math.rint(missing(side))));
        }
    }

    /// By how much the other page must go down for corresponding places to be level.
    private double missing(Side side) {
        PageView page = page(side);
        PageView other = page(side.other());
        double y = height(side);
        int stretch = text.stretch(side, page.position(page.type().margin(), y));
        double from = page.lineTop(text.start(side, stretch));
        double to = page.lineTop(text.start(side, stretch + 1));
        double part = to <= from ? 0 : Math.clamp((y - from) / (to - from), 0, 1);
        double otherFrom = other.lineTop(text.start(side.other(), stretch));
        double otherTo = other.lineTop(text.start(side.other(), stretch + 1));
        return y - (otherFrom + part * (otherTo - otherFrom));
    }

    /// The height at which places are held level: the chosen one's where it is in view, else a
    /// third.
    private double height(Side side) {
        PageView page = page(side);
        return passages.stream()
                .filter(Bond::chosen)
                .mapToDouble(bond -> page.lineTop(bond.span(side).start()))
                .filter(top -> top >= 0 && top < page.getHeight())
                .findFirst()
                .orElse(Math.round(page.getHeight() / 3));
    }

    /// The position whose line keeps its row when the page is set anew.
    int steady(Side side) {
        PageView page = page(side);
        return passages.stream()
                .filter(Bond::chosen)
                .map(bond -> bond.span(side).start())
                .filter(start -> page.lineTop(start) >= 0 && page.lineTop(start) < page.getHeight())
                .findFirst()
                .orElseGet(() -> page.position(page.type().margin(), PageView.EDGE + 1));
    }

    /// Where on `side` the paragraph begins that corresponds best to a position of the other side.
    int paragraphNear(Side side, int otherPosition) {
        PageView page = page(side);
        if (page.text().blocks().isEmpty()) {
            return 0;
        }
        int position = text.partner(side.other(), otherPosition);
        int block = page.text().blocks().at(position);
        var span = page.text().blocks().get(block).span();
        boolean late = position - span.start() > span.length() / 2;
        boolean more = block + 1 < page.text().blocks().size();
        return late && more ? page.text().blocks().get(block + 1).span().start() : span.start();
    }
}
