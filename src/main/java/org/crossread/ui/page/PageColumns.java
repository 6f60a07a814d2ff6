package org.crossread.ui.page;

import org.crossread.model.Side;

import java.util.Optional;

/// The columns of both pages: in which type they are set, and how wide.
final class PageColumns {

    private final PageView left;
    private final PageView right;
    private final PageLinks links;
    private PageType leftType;
    private PageType rightType;
    private Optional<Facing> measured = Optional.empty();

    PageColumns(
            PageView left, PageView right, PageLinks links, PageType leftType, PageType rightType) {
        this.left = left;
        this.right = right;
        this.links = links;
        this.leftType = leftType;
        this.rightType = rightType;
    }

    void setType(PageType newLeft, PageType newRight) {
        leftType = newLeft;
        rightType = newRight;
        measured = Optional.empty();
    }

    /// How both share a width, in pixels.
    Facing fit(double width) {
        return Facing.of(width, leftType, rightType);
    }

    /// Whether their lines hold enough characters to be read well.
    boolean areRoomy(Facing facing) {
        return facing.isRoomy(leftType, rightType);
    }

    /// Sets the text anew where its columns have another width.
    void set(Facing facing) {
        boolean same =
                measured.filter(
                                old ->
                                        old.leftColumn() == facing.leftColumn()
                                                && old.rightColumn() == facing.rightColumn())
                        .isPresent();
        if (!same) {
            measured = Optional.of(facing);
            left.standing().setMeasure(leftType, facing.leftColumn(), links.steady(Side.LEFT));
            right.standing().setMeasure(rightType, facing.rightColumn(), links.steady(Side.RIGHT));
        }
    }
}
