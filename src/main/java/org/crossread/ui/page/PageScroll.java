package org.crossread.ui.page;

/// Where a page stands: one block is held at a height of the viewport, all others follow from it.
///
/// What is held does not move when heights above it turn out other than estimated. Heights of the
/// viewport count downwards from its top, in pixels.
final class PageScroll {

    private Heights heights = new Heights(0, _ -> 0);
    private int held;
    private double heldTop;

    void setHeights(Heights heights) {
        this.heights = heights;
        hold(0, 0);
    }

    /// New heights of the same blocks; the held one stays.
    void replaceHeights(Heights same) {
        heights = same;
    }

    Heights heights() {
        return heights;
    }

    int held() {
        return held;
    }

    /// Moves everything so that the top of `block` stands at `top`.
    void hold(int block, double top) {
        held = block;
        heldTop = top;
    }

    /// Holds another block where it stands.
    void holdFrom(int block) {
        hold(block, top(block));
    }

    void move(double down) {
        heldTop += down;
    }

    double top(int block) {
        return block == held ? heldTop : heldTop + heights.above(block) - heights.above(held);
    }

    /// Where the text ends.
    double bottom() {
        return top(heights.size());
    }

    /// The block at a height of the viewport; the nearest one where there is none.
    int at(double y) {
        return heights.at(y - top(0));
    }

    /// How far the text may be moved down (`wanted` > 0) or up without showing more blank than
    /// `above` over its first or `below` under its last line, unless it already shows more.
    double allowed(double wanted, double above, double viewport, double below) {
        // Where nothing is wanted it may be a negative zero, which is less than zero to a clamp.
        if (wanted == 0) {
            return 0;
        }
        return wanted > 0
                ? Math.clamp(above - top(0), 0, wanted)
                : 0 - Math.clamp(bottom() - (viewport - below), 0, -wanted);
    }
}
