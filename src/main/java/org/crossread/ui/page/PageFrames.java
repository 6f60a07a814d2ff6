package org.crossread.ui.page;

import javafx.scene.layout.Region;

import org.crossread.model.Side;

/// What stands above both pages, what lies over them, and their outlines.
public final class PageFrames {

    private final PageFrame left;
    private final PageFrame right;

    PageFrames(PageFrame left, PageFrame right) {
        this.left = left;
        this.right = right;
    }

    /// Puts what stands above each page, in line with its text.
    public void setHeads(Region aboveLeft, Region aboveRight) {
        left.setHead(aboveLeft);
        right.setHead(aboveRight);
    }

    /// Puts what lies over each page: what to do with an empty one, what went wrong.
    public void setCovers(Region overLeft, Region overRight) {
        left.setCover(overLeft);
        right.setCover(overRight);
    }

    /// Outlines a page as the target of a drop.
    public void outline(Side side, boolean on) {
        side.of(left, right).outline(on);
    }

    /// What both heads have room in.
    double headHeight(Facing facing) {
        return Math.ceil(Math.max(left.headHeight(facing), right.headHeight(facing)));
    }

    /// @param top of the pages, in pixels
    void place(Facing facing, double top, double height) {
        left.place(facing, top, height);
        right.place(facing, top, height);
    }
}
