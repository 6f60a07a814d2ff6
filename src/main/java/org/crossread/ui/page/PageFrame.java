package org.crossread.ui.page;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.crossread.model.Side;

import java.util.List;

/// What belongs to a page and is not its text: what stands above it, what lies over it, and the
/// outline of a place to drop something.
final class PageFrame {

    private final PageView page;
    private final List<Node> siblings;
    private final Region outline = new Region();
    private Region head = new Region();
    private Region cover = new Region();

    /// @param siblings the page's, where its frame goes
    PageFrame(PageView page, List<Node> siblings) {
        this.page = page;
        this.siblings = siblings;
        outline.getStyleClass().add("drop-outline");
        outline.setVisible(false);
        outline.setMouseTransparent(true);
        siblings.addAll(List.of(head, outline));
    }

    void setHead(Region above) {
        siblings.remove(head);
        head = above;
        siblings.add(head);
    }

    void setCover(Region over) {
        siblings.remove(cover);
        cover = over;
        siblings.add(cover);
    }

    void outline(boolean on) {
        outline.setVisible(on);
    }

    double headHeight(Facing facing) {
        return head.prefHeight(facing.column(page.side()));
    }

    /// @param top of the page, in pixels
    void place(Facing facing, double top, double height) {
        Side side = page.side();
        double start = facing.start(side);
        double width = facing.page(side);
        page.resizeRelocate(start, top, width, height);
        outline.resizeRelocate(start, top + 4, width, height - 8);
        double text = start + textStart(facing);
        cover.resizeRelocate(text, top, facing.column(side), height);
        head.resizeRelocate(text, 0, facing.column(side), top);
    }

    /// How far from its left edge the text of the page begins, in pixels.
    private double textStart(Facing facing) {
        boolean mirrored = page.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return mirrored ? Facing.AFTER : facing.margin(page.side());
    }
}
